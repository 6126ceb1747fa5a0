// The main window's way to other organizations and servers.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/outcome.h"
#include "ui/pages/audit/audit_page.h"
#include "ui/pages/audit/saved_filters.h"
#include "ui/pages/error_text.h"
#include "ui/pages/lock/lock.h"
#include "ui/pages/lookup/secret_deeds.h"
#include "ui/pages/servers/add_server_sheet.h"
#include "ui/pages/servers/server_switcher.h"
#include "ui/pages/servers/sessions_sheet.h"
#include "ui/pages/shell/main_window.h"
#include "ui/pages/shell/places.h"
#include "ui/pages/shell/sidebar.h"
#include "ui/pages/shell/sign_in_page.h"
#include "ui/widgets/feedback/toast.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace strongroom::ui {

QWidget* MainWindow::buildSide()
{
    m_sidebar = new Sidebar;
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::goTo);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_context.servers != nullptr) {
        m_switcher = new ServerSwitcher(m_context, "shell.switcher");
        follow(*m_switcher);
        connect(m_switcher, &ServerSwitcher::organizationChosen, this,
                &MainWindow::chooseOrganization);
        column->addWidget(m_switcher);
        auto* before = new ServerSwitcher(m_context, "signin.switcher");
        follow(*before);
        m_signIn->offerServers(before);
        connect(m_signIn, &SignInPage::serverWished, this, &MainWindow::addServerSheet);
    }
    column->addWidget(m_sidebar, 1);
    return side;
}

void MainWindow::follow(ServerSwitcher& switcher)
{
    connect(&switcher, &ServerSwitcher::serverChosen, this, [this](const QString& name) {
        if (name.toStdString() != m_context.savedServer)
            emit serverChosen(name);
    });
    connect(&switcher, &ServerSwitcher::addRequested, this, &MainWindow::addServerSheet);
}

void MainWindow::addServerSheet()
{
    auto* sheet = new AddServerSheet(m_context, this);
    connect(sheet, &AddServerSheet::added, this, &MainWindow::serverChosen);
    sheet->open();
}

void MainWindow::sessionsSheet()
{
    auto* sheet = new SessionsSheet(m_context, this);
    connect(sheet, &SessionsSheet::told, this,
            [this](const QString& text) { m_toast->tell(text); });
    sheet->open();
}

void MainWindow::openLink(const QString& link)
{
    raise();
    activateWindow();
    const bool signedIn = m_context.session.state() == client::SessionState::SignedIn;
    if (m_screens->currentIndex() == 0 || !signedIn || m_lock->engaged()) {
        m_link = link;
        return;
    }
    if (const auto secret = secretOfLink(link))
        return openSecretLink(*secret);
    const auto filter = filterOfLink(link);
    if (filter.isEmpty())
        return m_toast->tellFailure(tr("The link that was opened leads nowhere here."));
    m_sidebar->goTo(Place::Audit);
    goTo(m_sidebar->destination());
    static_cast<AuditPage*>(m_pages.at(Place::Audit))->setFilter(filter);
}

void MainWindow::followWaitingLink()
{
    if (!m_link.isEmpty())
        openLink(std::exchange(m_link, {}));
}

/// The organization that one worked in last, if one is still a member of it.
domain::Membership MainWindow::lastMembership() const
{
    const auto& memberships = m_context.session.me().memberships;
    if (m_context.servers != nullptr)
        if (const auto saved = m_context.servers->saved(); saved)
            if (const auto* server = saved->find(m_context.savedServer))
                for (const auto& membership : memberships)
                    if (membership.organization.slug == server->organization)
                        return membership;
    return memberships.front();
}

void MainWindow::chooseOrganization(const domain::Membership& membership)
{
    if (membership.organization.id == m_context.organization())
        return;
    if (isGroupHalfWritten())
        return m_toast->tellFailure(tr("Something half-written is open. Save or close it before "
                                       "you go to another organization."));
    m_context.membership = membership;
    rememberOrganization();
    enterOrganization();
}

void MainWindow::rememberOrganization()
{
    if (m_context.servers == nullptr)
        return;
    if (const auto saved = m_context.servers->saved(); saved) {
        const auto* found = saved->find(m_context.savedServer);
        auto server = found != nullptr ? *found : client::SavedServer{};
        server.organization = m_context.membership.organization.slug;
        // That it is not remembered is no reason to stay; of a server that was only named at the
        // start, nothing is.
        if (server.name == m_context.savedServer)
            (void)m_context.servers->save(server);
    }
}

} // namespace strongroom::ui
