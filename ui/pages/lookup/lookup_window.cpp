// A panel in a window of its own, on top while it has the focus.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lookup/lookup_window.h"

#include "ui/pages/access/request_access_sheet.h"
#include "ui/pages/break_glass/glass_band.h"
#include "ui/pages/lookup/incident_sheet.h"
#include "ui/pages/lookup/secret_deeds.h"
#include "ui/pages/lookup/secret_lookup.h"
#include "ui/widgets/actions/action_registry.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

#include <utility>

namespace strongroom::ui {
namespace {

constexpr QSize mini(640, 420);
constexpr std::chrono::milliseconds focusGrace{500};

} // namespace

LookupWindow::LookupWindow(PageContext& context, SecretLookup& lookup)
    : m_context(context), m_panel(new LookupPanel(context, lookup, LookupPanel::Kind::SecretsOnly))
{
    setWindowTitle(tr("Strongroom – Lookup"));
    setAccessibleName(tr("Lookup"));
    setWindowFlag(Qt::WindowStaysOnTopHint);
    resize(mini);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* band = new GlassBand(context);
    column->addWidget(band);
    column->addWidget(m_panel);
    band->stay();
    m_panel->input().installEventFilter(this);
    // While a sheet of its own comes or goes, no window has the focus for a moment.
    m_afterFocus.setSingleShot(true);
    m_afterFocus.setInterval(focusGrace);
    connect(qApp, &QGuiApplication::focusWindowChanged, &m_afterFocus, qOverload<>(&QTimer::start));
    connect(&m_afterFocus, &QTimer::timeout, this, &LookupWindow::closeIfLeft);
    connect(m_panel, &LookupPanel::left, this, &QWidget::close);
    connect(m_panel, &LookupPanel::secretChosen, this, &LookupWindow::take);
    connect(m_panel, &LookupPanel::accessWanted, this, &LookupWindow::requestAccess);
    connect(&context.session, &client::SessionApi::stateChanged, this, [this] {
        m_signingIn = m_context.session.state() == client::SessionState::WaitingForBrowser;
        m_panel->refresh();
    });
}

void LookupWindow::askForIncident()
{
    m_incidentWanted = !signedIn();
    if (!m_incidentWanted)
        (new IncidentSheet(m_context, this))->open();
}

bool LookupWindow::signedIn() const
{
    return m_context.session.state() == client::SessionState::SignedIn;
}

void LookupWindow::summon()
{
    if (!isVisible())
        move(screen()->availableGeometry().center() - rect().center());
    m_incidentWanted = false;
    show();
    raise();
    activateWindow();
    m_panel->begin({});
}

void LookupWindow::enter()
{
    m_signingIn = false;
    m_panel->refresh();
    raise();
    activateWindow();
    m_panel->input().setFocus();
    if (std::exchange(m_incidentWanted, false) && isVisible())
        askForIncident();
}

bool LookupWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_coming && event->type() == QEvent::WindowActivate)
        m_coming.clear();
    if (event->type() != QEvent::KeyPress || watched != &m_panel->input())
        return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (enter && !signedIn()) {
        m_signingIn = true;
        emit signInRequested();
        return true;
    }
    if (key.key() == Qt::Key_O && key.modifiers() == Qt::ControlModifier) {
        emit consoleRequested();
        if (!signedIn())
            close();
        return false; // What stands there is opened in it.
    }
    if (key.key() == Qt::Key_I && key.modifiers() == Qt::ControlModifier) {
        askForIncident();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LookupWindow::take(const domain::Secret& secret, SecretDeed deed)
{
    if (deed == SecretDeed::Open) {
        emit openRequested(secret);
        close();
        return;
    }
    const auto* reveals = m_context.actions.action("secret.reveal");
    if (reveals != nullptr && !reveals->isEnabled())
        return m_panel->tell(reveals->toolTip());
    const auto wish = deed == SecretDeed::Copy ? RevealSheet::Wish::Copy : RevealSheet::Wish::Show;
    auto* sheet = openReveal(m_context, secret, wish, this);
    await(*sheet);
    // What was looked up is on its way to where it is needed.
    connect(sheet, &RevealSheet::copied, this, &QWidget::close);
}

void LookupWindow::requestAccess(const domain::AccessRequest& request)
{
    auto* sheet = new RequestAccessSheet(m_context, request, this);
    connect(sheet, &RequestAccessSheet::requested, m_panel, &LookupPanel::tell);
    sheet->open();
    await(*sheet);
}

void LookupWindow::await(QWidget& sheet)
{
    if (sheet.isActiveWindow())
        return;
    m_coming = &sheet;
    sheet.installEventFilter(this);
}

void LookupWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        m_afterFocus.start();
    QWidget::changeEvent(event);
}

bool LookupWindow::awaitsSheet() const
{
    return m_coming != nullptr && m_coming->isVisible();
}

void LookupWindow::closeIfLeft()
{
    // QWidget::isAncestorOf() ends at the border of a window.
    const QObject* active = QApplication::activeWindow();
    while (active != nullptr && active != this)
        active = active->parent();
    if (active == nullptr && !m_signingIn && !awaitsSheet() && isVisible()) {
        for (auto* sheet : findChildren<QDialog*>())
            sheet->close();
        close();
    }
}

} // namespace strongroom::ui
