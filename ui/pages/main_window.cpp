// The shell: navigation at the side, the view beside it, the state of things below.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/main_window.h"

#include "ui/actions/outcome.h"
#include "ui/pages/audit_page.h"
#include "ui/pages/error_text.h"
#include "ui/pages/import_sheet.h"
#include "ui/pages/secret_detail.h"
#include "ui/pages/secret_editor.h"
#include "ui/pages/secrets_page.h"
#include "ui/pages/sign_in_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/env_chip.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/live_region.h"
#include "ui/widgets/feedback/toast.h"
#include "ui/widgets/secret/clipboard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

enum Row { AllSecrets, OrganizationSecrets, FirstEnvironment };

} // namespace

MainWindow::MainWindow(PageContext& context, QWidget* parent)
    : QMainWindow(parent), m_context(context), m_screens(new QStackedWidget),
      m_signIn(new SignInPage(context.session))
{
    setWindowTitle(tr("Strongroom – %1").arg(tr("Sign in")));
    setMinimumSize(960, 600);
    resize(1280, 800);
    m_screens->addWidget(m_signIn);
    m_screens->addWidget(buildShell());
    setCentralWidget(m_screens);
    buildStatusBar();
    buildActions();
    buildMenus();
    menuBar()->setEnabled(false);
    connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::openOrganization);
    connect(&m_context.session, &client::SessionApi::stateChanged, this, &MainWindow::onSession);
    connect(&m_context.connection, &client::ConnectionApi::stateChanged, this,
            &MainWindow::onConnection);
    connect(&m_context.connection, &client::ConnectionApi::changed, this,
            [this](const domain::Change& change) {
                // Looking is news for the record's view only.
                if (change.resourceKind == "secret" && change.action != "value.reveal"
                    && change.action != "grant.request")
                    m_secrets->reload();
            });
    connect(&m_context.connection, &client::ConnectionApi::fellBehind, m_secrets,
            &SecretsPage::reload);
}

QWidget* MainWindow::buildShell()
{
    m_live = new LiveRegion(this);
    m_toast = new Toast(this);
    m_banner = new Banner;
    m_secrets = new SecretsPage(m_context, SecretsPage::Kind::Active);
    m_trash = new SecretsPage(m_context, SecretsPage::Kind::Trash);
    m_audit = new AuditPage(m_context);
    m_views = new QStackedWidget;
    for (QWidget* page : {static_cast<QWidget*>(m_secrets), static_cast<QWidget*>(m_trash),
                          static_cast<QWidget*>(m_audit)})
        m_views->addWidget(page);
    for (auto* page : {m_secrets, m_trash})
        connect(&page->detail(), &SecretDetail::told, this, [this](const QString& text) {
            m_toast->tell(text);
            m_live->announce(text);
        });
    connect(m_secrets, &SecretsPage::importRequested, this, &MainWindow::importSheet);

    auto* band = new QWidget;
    auto* bandRow = new QHBoxLayout(band);
    m_chip = new EnvChip(domain::EnvironmentKind::Other, {});
    m_where = new QLabel;
    m_where->setTextFormat(Qt::PlainText);
    bandRow->addWidget(m_chip);
    bandRow->addWidget(m_where, 1);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(band);
    column->addWidget(m_banner);
    column->addWidget(m_views, 1);
    auto* splitter = new QSplitter;
    splitter->addWidget(buildSidebar());
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QWidget* MainWindow::buildSidebar()
{
    m_navigation = named(new QListWidget, "shell.sidebar", tr("Main navigation"));
    m_navigation->setMinimumWidth(200);
    m_navigation->setMaximumWidth(320);
    m_navigation->setFrameShape(QFrame::NoFrame);
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::chooseScope);
    return m_navigation;
}

void MainWindow::buildStatusBar()
{
    m_connection = new QLabel;
    m_clipboard = new QLabel;
    m_keychain = new QLabel;
    statusBar()->addWidget(m_connection);
    statusBar()->addWidget(m_clipboard);
    statusBar()->addPermanentWidget(m_keychain);
    connect(&m_context.clipboard, &Clipboard::secondsLeft, this, [this](int seconds) {
        m_clipboard->setText(seconds == 0 ? QString()
                                          : tr("⧗ the clipboard holds a secret, %n second(s) left",
                                               nullptr, seconds));
    });
}

void MainWindow::enter()
{
    m_signIn->setPreparing(true);
    report<domain::Me>(m_context.session.restore(), this, [this](Result<domain::Me> me) {
        m_signIn->setPreparing(false);
        if (!m_context.session.keepsTokens()) {
            m_keychain->setText(tr("No keychain: you sign in again at the next start"));
            m_signIn->showNotice(tr("There is no keychain on this desktop. Your sign-in is kept in "
                                    "memory only, and ends with "
                                    "this window."));
        }
        if (me)
            openOrganization();
        else if (me.error().kind != ErrorKind::Unauthenticated)
            m_signIn->showError(me.error());
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
    m_context.membership = me.memberships.front();
    report<std::vector<domain::Environment>>(
        m_context.directory.environments(m_context.organization()), this,
        [this](Result<std::vector<domain::Environment>> all) {
            if (!all)
                return m_signIn->showError(all.error());
            m_context.environments = std::move(*all);
            const QSignalBlocker quiet(m_navigation);
            m_navigation->clear();
            m_navigation->addItem(tr("All secrets"));
            m_navigation->addItem(
                tr("○ %1").arg(QString::fromStdString(m_context.membership.organization.name)));
            for (const auto& environment : m_context.environments)
                m_navigation->addItem("    " + wordOf(environment.kind) + " · "
                                      + QString::fromStdString(environment.name));
            m_navigation->addItem(tr("Audit"));
            m_navigation->addItem(tr("Trash"));
            m_screens->setCurrentIndex(1);
            menuBar()->setEnabled(true);
            m_banner->dismiss();
            m_context.connection.follow(m_context.organization());
            m_navigation->setCurrentRow(AllSecrets);
            chooseScope(AllSecrets);
            m_secrets->focusFilter();
        });
}

void MainWindow::showView(QWidget* page, const QString& title)
{
    m_views->setCurrentWidget(page);
    // The kind of view and no name: titles are read over shoulders and kept by desktops.
    setWindowTitle(tr("Strongroom – %1").arg(title));
}

void MainWindow::chooseScope(int row)
{
    const int environments = static_cast<int>(m_context.environments.size());
    const int audit = FirstEnvironment + environments;
    m_environment.reset();
    m_chip->setEnvironment(domain::EnvironmentKind::Other, {});
    m_where->setText(QString::fromStdString(m_context.membership.organization.name));
    if (row == audit) {
        m_audit->setResource({});
        return showView(m_audit, tr("Audit"));
    }
    if (row == audit + 1) {
        m_trash->setScope({}, false);
        return showView(m_trash, tr("Trash"));
    }
    if (row >= FirstEnvironment && row < audit) {
        const auto& environment =
            m_context.environments[static_cast<std::size_t>(row - FirstEnvironment)];
        m_environment = environment.id;
        m_chip->setEnvironment(environment.kind, QString::fromStdString(environment.name));
    }
    m_secrets->setScope(m_environment, row == OrganizationSecrets);
    showView(m_secrets, tr("Secrets"));
}

SecretsPage* MainWindow::shownSecrets() const
{
    return m_views->currentWidget() == m_trash ? m_trash : m_secrets;
}

void MainWindow::createSecretSheet()
{
    auto* editor = SecretEditor::forNewSecret(m_context, m_environment, this);
    connect(editor, &SecretEditor::saved, this, [this](const QString& text) {
        m_toast->tell(text);
        m_secrets->reload();
    });
    editor->open();
}

void MainWindow::importSheet()
{
    auto* sheet = new ImportSheet(m_context, m_environment, this);
    connect(sheet, &ImportSheet::imported, this, [this](const QString& text) {
        m_toast->tell(text);
        m_secrets->reload();
    });
    sheet->open();
}

void MainWindow::signOut()
{
    m_context.connection.stop();
    m_context.clipboard.clear();
    report<Done>(m_context.session.signOut(), this, [this](Result<Done>) {
        m_screens->setCurrentIndex(0);
        menuBar()->setEnabled(false);
        setWindowTitle(tr("Strongroom – %1").arg(tr("Sign in")));
    });
}

void MainWindow::onSession(client::SessionState state)
{
    if (state != client::SessionState::Expired)
        return;
    m_banner->tell(BannerKind::Warning,
                   tr("Your sign-in has ended. Sign in again to go on where you are."));
    m_banner->addChoice("again", tr("Sign in again"));
    disconnect(m_banner, &Banner::chosen, nullptr, nullptr);
    connect(m_banner, &Banner::chosen, this, [this] {
        report<domain::Me>(m_context.session.signIn(), this, [this](Result<domain::Me> me) {
            if (me)
                m_banner->dismiss();
            else
                m_toast->tell(errorText(me.error()));
        });
    });
}

void MainWindow::onConnection(client::ConnectionState state)
{
    switch (state) {
    case client::ConnectionState::Online:
        m_connection->setText(tr("● Connected to %1").arg(m_context.session.serverName()));
        break;
    case client::ConnectionState::Connecting: m_connection->setText(tr("◌ Connecting…")); break;
    case client::ConnectionState::Offline:
        m_connection->setText(tr("▲ Offline – showing what was loaded; trying again"));
        break;
    }
}

} // namespace strongroom::ui
