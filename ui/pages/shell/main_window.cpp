// The shell: navigation at the side, the view beside it, the state of things below.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/shell/main_window.h"
#include "models/domain/look.h"

#include "models/items/isolated_text.h"
#include "ui/actions/outcome.h"
#include "ui/desktop/lock_reason.h"
#include "ui/pages/break_glass/glass_band.h"
#include "ui/pages/error_text.h"
#include "ui/pages/lock/lock.h"
#include "ui/pages/lookup/secret_lookup.h"
#include "ui/pages/operations/operations_dock.h"
#include "ui/pages/secrets/environment_sheet.h"
#include "ui/pages/secrets/import_sheet.h"
#include "ui/pages/secrets/secret_detail.h"
#include "ui/pages/secrets/secret_editor.h"
#include "ui/pages/secrets/secrets_page.h"
#include "ui/pages/servers/server_switcher.h"
#include "ui/pages/shell/page.h"
#include "ui/pages/shell/places.h"
#include "ui/pages/shell/sidebar.h"
#include "ui/pages/shell/sign_in_page.h"
#include "ui/pages/shell/standing.h"
#include "ui/pages/shell/status_line.h"
#include "ui/pages/start/hint_bar.h"
#include "ui/pages/trust/authority_gate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/actions/action_registry.h"
#include "ui/widgets/env_chip.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/live_region.h"
#include "ui/widgets/feedback/toast.h"
#include "ui/widgets/secret/clipboard.h"
#include "ui/widgets/secret/presenting.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace strongroom::ui {

MainWindow::MainWindow(PageContext& context, QWidget* parent)
    : QMainWindow(parent), m_context(context), m_screens(new QStackedWidget),
      m_signIn(new SignInPage(context.session))
{
    setWindowTitle(tr("Strongroom – %1").arg(tr("Sign in")));
    constexpr QSize frame(16, 48); // What window managers put around, at most.
    const QSize room = screen()->availableSize() - frame;
    setMinimumSize(QSize(960, 600).boundedTo(room));
    resize(QSize(1280, 800).boundedTo(room));
    m_screens->setObjectName("shell.screens");
    m_screens->addWidget(m_signIn);
    m_screens->addWidget(buildShell());
    setCentralWidget(m_screens);
    m_lock = new Lock(m_context, *this);
    buildActions();
    buildMenus();
    menuBar()->setEnabled(false);
    connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::openOrganization);
    connect(&m_context.session, &client::SessionApi::stateChanged, this, &MainWindow::onSession);
    connect(&m_context.session, &client::SessionApi::reached, this, &MainWindow::meetAgain);
    connect(&m_context.session, &client::SessionApi::browserOpened, this, [this] {
        // Somebody who is signed in is asked once more, for something sensitive.
        if (m_context.session.state() == client::SessionState::SignedIn && !m_lock->engaged())
            m_toast->tell(tr("Confirm in your browser that it is you."));
    });
    connect(&m_context.connection, &client::ConnectionApi::stateChanged, this,
            &MainWindow::onConnection);
    connect(&m_context.connection, &client::ConnectionApi::changed, this, &MainWindow::onChange);
    connect(&m_context.connection, &client::ConnectionApi::fellBehind, this, [this] {
        m_secrets->reload();
        if (auto* page = shownPage(); page != nullptr)
            page->reload();
    });
}

void MainWindow::onChange(const domain::Change& change)
{
    if (change.resourceKind == "secret" && !domain::isLook(change))
        m_secrets->reloadSoon();
    m_glass->follow(change);
    m_dock->follow(change);
    for (const auto& entry : placeEntries())
        if (entry.offered(m_context))
            m_pages.at(entry.place)->follow(change);
}

QWidget* MainWindow::buildShell()
{
    m_live = new LiveRegion(this);
    m_status = new StatusLine(m_context.clipboard);
    setStatusBar(m_status);
    m_toast = &m_status->toast();
    m_banner = new Banner;
    auto* authorityBanner = new Banner;
    m_glass = new GlassBand(m_context);
    const auto tell = [this](const QString& text) {
        m_toast->tell(text);
        m_live->announce(text);
    };
    connect(m_glass, &GlassBand::warned, this, tell);
    connect(m_glass, &GlassBand::failed, this,
            [this](const QString& text) { m_toast->tellFailure(text); });
    m_gate = new AuthorityGate(m_context.trust, *authorityBanner, *this);
    m_secrets = new SecretsPage(m_context, SecretsPage::Kind::Active);
    m_trash = new SecretsPage(m_context, SecretsPage::Kind::Trash);
    m_views = new QStackedWidget;
    addView(m_secrets, tr("Secrets"));
    addView(m_trash, tr("Trash"));
    buildPages();
    for (auto* page : {m_secrets, m_trash})
        connect(&page->detail(), &SecretDetail::told, this,
                [this](const QString& text, const std::function<void()>& undo) {
                    m_toast->tellWithUndo(text, undo);
                    m_live->announce(text);
                });
    connect(m_secrets, &SecretsPage::createRequested, this, &MainWindow::createSecretSheet);

    auto* band = new QWidget;
    auto* bandRow = new QHBoxLayout(band);
    const int edge = Theme::current().metric(Metric::PanePadding);
    bandRow->setContentsMargins(edge, edge, edge, 0);
    m_chip = new EnvChip(domain::EnvironmentKind::Other, {});
    m_where = new TextLabel({}, TypeRole::Strong);
    bandRow->addWidget(m_chip);
    bandRow->addWidget(m_where, 1);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_glass);
    column->addWidget(band);
    column->addWidget(m_banner);
    column->addWidget(authorityBanner);
    column->addWidget(buildUpdate());
    column->addWidget(m_views, 1);
    column->addWidget(buildHints());
    column->addWidget(buildDock());
    auto* splitter = new QSplitter;
    splitter->addWidget(buildSide());
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QWidget* MainWindow::buildDock()
{
    m_dock = new OperationsDock(m_context);
    connect(m_dock, &OperationsDock::announced, m_live, &LiveRegion::announce);
    connect(m_dock, &OperationsDock::failed, m_toast, &Toast::tellFailure);
    return m_dock;
}

void MainWindow::buildPages()
{
    for (const auto& entry : placeEntries()) {
        auto* page = entry.make(m_context);
        m_pages[entry.place] = page;
        addView(page, entry.title);
        connect(page, &Page::told, this, [this](const QString& text) {
            m_toast->tell(text);
            m_live->announce(text);
        });
        connect(page, &Page::failed, this,
                [this](const QString& text) { m_toast->tellFailure(text); });
        connect(page, &Page::waiting, this,
                [this, place = entry.place](int count) { m_sidebar->setWaiting(place, count); });
    }
}

void MainWindow::enter()
{
    m_signIn->setPreparing(true);
    report<domain::Me>(m_context.session.restore(), this, [this](Result<domain::Me> me) {
        m_signIn->setPreparing(false);
        if (!m_context.session.keepsTokens()) {
            m_status->tellKeychain(tr("No keychain: you sign in again at the next start"));
            m_signIn->showNotice(tr("There is no keychain on this desktop. Your sign-in is kept in "
                                    "memory only, and ends with "
                                    "this window."));
        }
        if (me)
            openOrganization();
        else if (me.error().kind == ErrorKind::Unauthenticated)
            m_signIn->lookUpProvider();
        else
            enterUnreached(me.error());
    });
}

void MainWindow::openOrganization()
{
    const auto& me = m_context.session.me();
    if (me.memberships.empty())
        return m_signIn->showError(
            {ErrorKind::Forbidden,
             tr("You are signed in, but no member of any organization. Ask to be added.")
                 .toStdString()});
    m_context.membership = lastMembership();
    enterOrganization();
}

void MainWindow::enterOrganization()
{
    loadEnvironments([this](Result<Done> loaded) {
        if (!loaded)
            return m_screens->currentIndex() == 0 ? m_signIn->showError(loaded.error())
                                                  : m_toast->tellFailure(errorText(loaded.error()));
        keepStanding(m_context, *this);
        showOrganization();
    });
}

void MainWindow::showOrganization(bool leads)
{
    m_screens->setCurrentIndex(1);
    if (m_switcher != nullptr)
        m_switcher->setSignedIn(true);
    menuBar()->setEnabled(true);
    m_banner->dismiss();
    allowDeeds();
    if (leads)
        m_context.connection.follow(m_context.organization());
    if (leads && m_context.metadata != nullptr)
        m_context.metadata->open(m_context.organization());
    m_glass->enter();
    m_dock->enter();
    m_hints->enter();
    for (const auto& entry : placeEntries())
        if (entry.offered(m_context))
            m_pages.at(entry.place)->begin();
    m_sidebar->goTo(Place::AllSecrets);
    goTo(m_sidebar->destination());
    m_secrets->focusFilter();
    m_lookup->enter();
    m_gate->enter(m_context.organization(), m_context.session.serverName());
    if (m_lock->isOwed() && leads)
        lock(LockReason::LockedBefore);
    followWaitingLink();
    if (leads)
        emit organizationEntered();
}

void MainWindow::loadEnvironments(std::function<void(Result<Done>)> then)
{
    report<std::vector<domain::Environment>>(
        m_context.directory.environments(m_context.organization()), this,
        [this, then = std::move(then)](Result<std::vector<domain::Environment>> all) {
            if (!all)
                return then(all.error());
            m_context.environments = std::move(*all);
            m_sidebar->setPlaces(m_context);
            then(Done{});
        });
}

void MainWindow::goTo(const Destination& destination)
{
    m_environment.reset();
    m_chip->setEnvironment(domain::EnvironmentKind::Other, {});
    m_where->setText(QString::fromStdString(m_context.membership.organization.name));
    for (const auto& entry : placeEntries())
        if (entry.place == destination.place) {
            auto* page = m_pages.at(entry.place);
            showView(page, entry.title);
            return page->enter();
        }
    if (destination.place == Place::Trash) {
        m_trash->setScope({}, false);
        return showView(m_trash, tr("Trash"));
    }
    if (destination.environment) {
        m_environment = destination.environment->id;
        m_chip->setEnvironment(destination.environment->kind,
                               QString::fromStdString(destination.environment->name));
    }
    m_secrets->setScope(m_environment, destination.place == Place::OrganizationSecrets);
    showView(m_secrets, tr("Secrets"));
}

void MainWindow::createSecretSheet()
{
    auto* editor = SecretEditor::forNewSecret(m_context, m_environment, this);
    connect(editor, &SecretEditor::saved, m_toast, &Toast::tell);
    connect(editor, &SecretEditor::created, m_secrets, &SecretsPage::expectSecret);
    editor->open();
}

void MainWindow::importSheet()
{
    auto* sheet = new ImportSheet(m_context, m_environment, this);
    connect(sheet, &ImportSheet::imported, m_toast, &Toast::tell);
    connect(sheet, &ImportSheet::imported, m_secrets, &SecretsPage::reload);
    sheet->open();
}

void MainWindow::environmentSheet()
{
    auto* sheet = new EnvironmentSheet(m_context, this);
    connect(sheet, &EnvironmentSheet::created, this, [this](const domain::Environment& made) {
        m_toast->tell(tr("The environment \"%1\" was created").arg(items::isolated(made.name)));
        loadEnvironments([this](Result<Done> loaded) {
            if (!loaded)
                m_toast->tellFailure(errorText(loaded.error()));
        });
    });
    sheet->open();
}

void MainWindow::signOut()
{
    m_context.connection.stop();
    if (m_context.metadata != nullptr)
        m_context.metadata->wipe();
    if (m_context.hygiene != nullptr)
        m_context.hygiene->forget();
    m_context.clipboard.clear();
    m_link.clear();
    m_toast->forget();
    m_gate->leave();
    m_glass->leave();
    m_dock->leave();
    if (m_context.standing != nullptr)
        report<Done>(m_context.standing->forget(), this, [](const Result<Done>&) {});
    report<Done>(m_context.session.signOut(), this, [this](Result<Done>) {
        m_screens->setCurrentIndex(0);
        menuBar()->setEnabled(false);
        setWindowTitle(tr("Strongroom – %1").arg(tr("Sign in")));
    });
}

void MainWindow::onConnection(client::ConnectionState state)
{
    m_status->tellConnection(state, m_context.session.serverName());
    if (state == client::ConnectionState::Offline) {
        m_banner->tell(BannerKind::Offline, offlineText(m_context));
    } else if (state == client::ConnectionState::Online && m_banner->isVisible()
               && m_banner->kind() == BannerKind::Offline) {
        m_banner->dismiss();
        if (auto* page = shownPage(); page != nullptr)
            page->reload();
        else
            shownSecrets()->reload();
    }
    allowDeeds();
}

void MainWindow::allowDeeds()
{
    const auto& may = m_context.membership.capabilities;
    const bool offline = m_context.connection.state() == client::ConnectionState::Offline;
    const auto need = [&](domain::Capability capability, const QString& reason,
                          const QStringList& deeds) {
        for (const auto& id : deeds) {
            auto* action = m_context.actions.action(id);
            if (offline)
                ActionRegistry::refuse(*action,
                                       tr("This needs the server, which cannot be reached."));
            else if (!may.contains(capability))
                ActionRegistry::refuse(*action, reason);
            else
                ActionRegistry::allow(*action);
        }
    };
    QStringList writing{"secret.new",     "secret.import",   "secret.edit",
                        "secret.details", "secret.rollback", "secret.remove"};
    if (m_context.actions.action("secret.bulk") != nullptr)
        writing << "secret.bulk";
    need(domain::Capability::Write, tr("You may not write secrets of this organization."), writing);
    need(domain::Capability::Reveal, tr("You may not reveal values of this organization."),
         {"secret.reveal", "secret.break_glass"});
    if (const auto reason = presentingReason(); !reason.isEmpty())
        ActionRegistry::refuse(*m_context.actions.action("secret.reveal"), reason);
    QStringList managing{"environment.new"};
    if (m_context.moves != nullptr)
        managing << "secret.move";
    need(domain::Capability::Manage, tr("You may not manage this organization."), managing);
    allowSearches(offline);
}

} // namespace strongroom::ui
