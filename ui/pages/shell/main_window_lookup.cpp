// The main window's ways to a secret by its name, by a link, and for an incident.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/isolated_text.h"
#include "ui/actions/outcome.h"
#include "ui/pages/access/request_access_sheet.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/error_text.h"
#include "ui/pages/lock/lock.h"
#include "ui/pages/lookup/incident.h"
#include "ui/pages/lookup/incident_chip.h"
#include "ui/pages/lookup/incident_sheet.h"
#include "ui/pages/lookup/lookup_window.h"
#include "ui/pages/lookup/palette.h"
#include "ui/pages/lookup/secret_deeds.h"
#include "ui/pages/lookup/secret_lookup.h"
#include "ui/pages/outcomes/outcomes_page.h"
#include "ui/pages/secrets/secret_detail.h"
#include "ui/pages/secrets/secrets_page.h"
#include "ui/pages/shell/main_window.h"
#include "ui/pages/shell/places.h"
#include "ui/pages/shell/sidebar.h"
#include "ui/pages/shell/sign_in_page.h"
#include "ui/pages/shell/status_line.h"
#include "ui/widgets/actions/action_registry.h"
#include "ui/widgets/feedback/live_region.h"
#include "ui/widgets/feedback/toast.h"

#include <QAction>
#include <QDialog>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace strongroom::ui {

MainWindow::~MainWindow()
{
    delete m_quick;
}

void MainWindow::buildLookup()
{
    m_lookup = new SecretLookup(m_context, this);
    auto* overview = static_cast<OutcomesPage*>(m_pages.at(Place::Overview));
    overview->showAtHand(*m_lookup);
    connect(overview, &OutcomesPage::secretChosen, this, &MainWindow::openSecretLink);
    if (m_context.metadata != nullptr)
        m_lookup->setKnown(m_context.metadata->index());
    addDeed("lookup.palette", tr("&Palette…"), QKeySequence("Ctrl+K"), tr("Go"),
            [this] { openPalette(); });
    addDeed("lookup.incident", tr("&Incident…"), QKeySequence("Ctrl+I"), tr("Secret"),
            [this] { (new IncidentSheet(m_context, this))->open(); });
    addDeed("secret.copyLink", tr("Copy &link"), QKeySequence("Ctrl+Alt+L"), tr("Secret"),
            [this] { shownSecrets()->detail().copyLink(); });
    auto* chip = new IncidentChip("shell.incident");
    m_status->addPermanentWidget(chip);
    connect(chip, &QPushButton::clicked, m_context.actions.action("lookup.incident"),
            &QAction::trigger);
    connect(&Incident::current(), &Incident::expired, this, [this](const QString& name) {
        const auto text =
            tr("%1 no longer stands in the sheets: an hour is over.").arg(items::isolated(name));
        m_toast->tell(text);
        m_live->announce(text);
    });
    connect(&m_context.session, &client::SessionApi::stateChanged, this,
            [this](client::SessionState state) {
                if (state != client::SessionState::SignedOut)
                    return;
                m_lookup->forget();
                Incident::current().end();
            });
}

void MainWindow::openPalette()
{
    if (m_screens->currentIndex() == 0)
        return;
    auto* palette = new Palette(m_context, *m_lookup, m_environment, this);
    auto& panel = palette->panel();
    connect(&panel, &LookupPanel::secretChosen, this, &MainWindow::doWith);
    connect(&panel, &LookupPanel::environmentChosen, this,
            [this](const domain::Environment& environment) {
                m_sidebar->goToEnvironment(environment.id);
            });
    connect(&panel, &LookupPanel::recordChosen, this, &MainWindow::openRecord);
    connect(&panel, &LookupPanel::accessWanted, this, [this](const domain::AccessRequest& request) {
        auto* sheet = new RequestAccessSheet(m_context, request, this);
        connect(sheet, &RequestAccessSheet::requested, this, [this](const QString& text) {
            m_toast->tell(text);
            m_live->announce(text);
        });
        sheet->open();
    });
    // When the palette is gone: what it does may open a window of its own.
    connect(
        &panel, &LookupPanel::commandChosen, this, [](QAction* command) { command->trigger(); },
        Qt::QueuedConnection);
    palette->open();
}

void MainWindow::closeLookups()
{
    for (auto* palette : findChildren<Palette*>())
        palette->close();
    if (m_quick == nullptr || !m_quick->isVisible())
        return;
    for (auto* sheet : m_quick->findChildren<QDialog*>())
        sheet->close();
    m_quick->close();
}

void MainWindow::doWith(const domain::Secret& secret, SecretDeed deed)
{
    m_lookup->opened(secret);
    const auto* reveals = m_context.actions.action("secret.reveal");
    if ((deed == SecretDeed::Reveal || deed == SecretDeed::Copy) && !reveals->isEnabled())
        return m_toast->tellFailure(reveals->toolTip());
    switch (deed) {
    case SecretDeed::Reveal: openReveal(m_context, secret, RevealSheet::Wish::Show, this); break;
    case SecretDeed::Copy: {
        auto* sheet = openReveal(m_context, secret, RevealSheet::Wish::Copy, this);
        connect(sheet, &RevealSheet::copied, this, [this](const QString& text) {
            m_toast->tell(text);
            m_live->announce(text);
        });
        break;
    }
    case SecretDeed::Open: openSecret(secret); break;
    case SecretDeed::Compare: openChanges(m_context, secret, this); break;
    case SecretDeed::Versions:
        openSecret(secret);
        m_secrets->detail().focusVersions();
        break;
    case SecretDeed::Record:
        openRecord("resource:" + QString::fromStdString(secret.id.value) + " from:-7d");
        break;
    case SecretDeed::Access:
        if (m_context.access != nullptr)
            openAccess(m_context, secret, this);
        break;
    }
}

void MainWindow::openRecord(const QString& filter)
{
    m_sidebar->goTo(Place::Audit);
    goTo(m_sidebar->destination());
    static_cast<AuditPage*>(m_pages.at(Place::Audit))->setFilter(filter);
}

void MainWindow::openSecret(const domain::Secret& secret)
{
    m_sidebar->goTo(Place::AllSecrets);
    goTo(m_sidebar->destination());
    m_secrets->openSecret(QString::fromStdString(secret.id.value));
    const auto found = std::ranges::find_if(
        m_context.environments, [&](const auto& one) { return secret.environment == one.id; });
    const bool known = found != m_context.environments.end();
    // Shown at once, whether its list has come or not.
    m_secrets->detail().show(secret, known ? QString::fromStdString(found->name) : QString(),
                             known ? found->kind : domain::EnvironmentKind::Other);
}

void MainWindow::openSecretLink(const domain::SecretId& id)
{
    report<domain::Secret>(m_context.secrets.get(m_context.organization(), id), this,
                           [this](const Result<domain::Secret>& secret) {
                               if (secret && secret->state == domain::SecretState::Active) {
                                   m_lookup->opened(*secret);
                                   return openSecret(*secret);
                               }
                               m_toast->tellFailure(
                                   secret || secret.error().kind == ErrorKind::NotFound
                                       ? tr("The link leads to a secret that is not here, or that "
                                            "you may not see.")
                                       : errorText(secret.error()));
                           });
}

void MainWindow::summonLookup()
{
    if (m_lock->engaged()) {
        m_lookupWaits = true;
        show();
        raise();
        return activateWindow();
    }
    if (m_quick == nullptr) {
        m_quick = new LookupWindow(m_context, *m_lookup);
        connect(m_quick, &LookupWindow::signInRequested, m_signIn, &SignInPage::signIn);
        connect(m_quick, &LookupWindow::openRequested, this, [this](const domain::Secret& secret) {
            m_lookup->opened(secret);
            openSecret(secret);
        });
        connect(m_quick, &LookupWindow::consoleRequested, this, [this] {
            show();
            raise();
            activateWindow();
        });
        connect(m_lookup, &SecretLookup::entered, m_quick, &LookupWindow::enter);
    }
    m_quick->summon();
}

} // namespace strongroom::ui
