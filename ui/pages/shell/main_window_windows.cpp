// The main window among others of the same session: what it takes over, and what it may not lose.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/outcome.h"
#include "ui/pages/lock/lock.h"
#include "ui/pages/lock/veil.h"
#include "ui/pages/lookup/lookup_window.h"
#include "ui/pages/policy/policy_editor.h"
#include "ui/pages/secrets/secret_detail.h"
#include "ui/pages/secrets/secrets_page.h"
#include "ui/pages/shell/main_window.h"
#include "ui/pages/shell/route.h"
#include "ui/pages/shell/standing.h"

#include <QDialog>
#include <QListWidget>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace strongroom::ui {
namespace {

bool hasOpenSheet(const QWidget& window)
{
    return std::ranges::any_of(window.findChildren<QDialog*>(),
                               [](const auto* sheet) { return sheet->isVisible(); });
}

/// The settings' own list: which of its sections is shown.
QListWidget* sectionsIn(const QWidget& screens)
{
    return screens.findChild<QListWidget*>("settings.sections");
}

} // namespace

bool MainWindow::isSignedIn() const
{
    return m_screens->currentIndex() != 0;
}

bool MainWindow::isHalfWritten() const
{
    // What is behind the veil stands in no window; the views still stand in their stack.
    const auto editors = m_screens->findChildren<PolicyEditor*>();
    return m_lock->veil().hidesSheets() || hasOpenSheet(*this)
           || (m_quick != nullptr && m_quick->isVisible() && hasOpenSheet(*m_quick))
           || std::ranges::any_of(
               editors, [](const auto* editor) { return editor->document()->isModified(); });
}

bool MainWindow::isGroupHalfWritten() const
{
    return m_askGroup ? m_askGroup() : isHalfWritten();
}

Route MainWindow::route() const
{
    Route route{m_sidebar->destination(), {}, 0};
    const auto& shown = m_secrets->detail().secret();
    if (shownView() == m_secrets && !shown.id.empty() && m_secrets->detail().isVisibleTo(m_secrets))
        route.secret = shown.id;
    if (const auto* sections = sectionsIn(*m_screens); sections != nullptr)
        route.section = std::max(0, sections->currentRow());
    return route;
}

void MainWindow::join(const PageContext& like, const Route& route)
{
    m_context.membership = like.membership;
    m_context.environments = like.environments;
    m_sidebar->setPlaces(m_context);
    showOrganization(false);
    onConnection(m_context.connection.state());
    if (route.destination.environment)
        m_sidebar->goToEnvironment(route.destination.environment->id);
    else
        m_sidebar->goTo(route.destination.place);
    if (auto* sections = sectionsIn(*m_screens); sections != nullptr)
        sections->setCurrentRow(route.section);
    if (route.secret)
        m_secrets->openSecret(QString::fromStdString(route.secret->value));
}

void MainWindow::unlockInto(const domain::Membership& membership)
{
    if (isGroupHalfWritten())
        return m_lock->refuse(
            tr("Something half-written is kept here. Unlock first, and save or close it before "
               "you go to another organization."));
    m_lock->unlockInto([this, membership](std::function<void(const Result<Done>&)> ready) {
        const auto before = std::exchange(m_context.membership, membership);
        loadEnvironments([this, before, ready = std::move(ready)](const Result<Done>& loaded) {
            if (loaded) {
                rememberOrganization();
                keepStanding(m_context, *this);
                showOrganization();
            } else {
                m_context.membership = before;
            }
            ready(loaded);
        });
    });
}

} // namespace strongroom::ui
