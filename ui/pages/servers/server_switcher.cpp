// The menu is filled when it opens: the command line may have saved another server meanwhile.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/servers/server_switcher.h"

#include "models/items/isolated_text.h"
#include "ui/pages/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace strongroom::ui {

QString serverText(const std::string& name)
{
    return name.empty() ? QCoreApplication::translate("Servers", "This computer")
                        : QString::fromStdString(name);
}

ServerSwitcher::ServerSwitcher(PageContext& context, const QString& id, QWidget* parent)
    : QPushButton(parent), m_context(context), m_menu(new QMenu(this))
{
    named(this, id, tr("Server and organization"));
    setMenu(m_menu);
    setIcon(Theme::current().icon(IconId::Backend));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_menu, &QMenu::aboutToShow, this, &ServerSwitcher::fill);
    refresh();
}

void ServerSwitcher::setSignedIn(bool signedIn)
{
    m_signedIn = signedIn;
    refresh();
}

void ServerSwitcher::onlyGoElsewhere()
{
    m_onlyGoes = true;
    setSignedIn(true);
}

void ServerSwitcher::refresh()
{
    const auto server = serverText(m_context.savedServer);
    const auto organization = QString::fromStdString(m_context.membership.organization.name);
    m_whole = m_onlyGoes   ? tr("Another server or organization")
              : m_signedIn ? tr("%1 on %2").arg(items::isolated(organization), items::isolated(server))
                           : server;
    setToolTip(m_whole);
    setAccessibleName(m_onlyGoes ? m_whole : tr("Server and organization: %1").arg(m_whole));
    setMinimumWidth(0);
    elide();
}

void ServerSwitcher::elide()
{
    constexpr int iconAndArrow = 76;
    const auto shown =
        fontMetrics().elidedText(m_whole, Qt::ElideRight, std::max(0, width() - iconAndArrow));
    // A name may hold what would be taken for a mnemonic.
    setText(QString(shown).replace('&', "&&"));
}

void ServerSwitcher::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    elide();
}

void ServerSwitcher::fill()
{
    m_menu->clear();
    if (m_signedIn)
        addOrganizations();
    const auto saved = m_context.servers->saved();
    if (saved)
        addServers(*saved);
    else
        m_menu->addAction(errorText(saved.error()))->setEnabled(false);
    if (m_onlyGoes)
        return;
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Add a server…")), &QAction::triggered, this,
            &ServerSwitcher::addRequested);
    if (saved)
        addForgetting(*saved);
}

void ServerSwitcher::addOrganizations()
{
    m_menu->addSection(tr("Organization"));
    for (const auto& membership : m_context.session.me().memberships) {
        auto* entry = m_menu->addAction(
            QString::fromStdString(membership.organization.name).replace('&', "&&"));
        entry->setCheckable(true);
        entry->setChecked(membership.organization.id == m_context.organization());
        connect(entry, &QAction::triggered, this,
                [this, membership] { emit organizationChosen(membership); });
    }
}

void ServerSwitcher::addServers(const client::SavedServers& saved)
{
    m_menu->addSection(tr("Server"));
    const auto add = [this](const std::string& name) {
        auto* entry = m_menu->addAction(serverText(name).replace('&', "&&"));
        entry->setCheckable(true);
        entry->setChecked(name == m_context.savedServer);
        connect(entry, &QAction::triggered, this,
                [this, name] { emit serverChosen(QString::fromStdString(name)); });
    };
    add({});
    for (const auto& server : saved.servers)
        if (!server.name.empty())
            add(server.name);
}

void ServerSwitcher::addForgetting(const client::SavedServers& saved)
{
    QStringList names;
    for (const auto& server : saved.servers)
        if (!server.name.empty() && server.name != m_context.savedServer)
            names << QString::fromStdString(server.name);
    if (names.isEmpty())
        return;
    auto* forget = m_menu->addMenu(tr("Forget"));
    for (const auto& name : names)
        connect(forget->addAction(QString(name).replace('&', "&&")), &QAction::triggered, this,
                [this, name] { (void)m_context.servers->forget(name.toStdString()); });
}

} // namespace strongroom::ui
