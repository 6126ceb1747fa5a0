// Where one works: which server, which organization; and the way to another.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"

#include <QPushButton>

class QMenu;

namespace strongroom::ui {

class ServerSwitcher : public QPushButton
{
    Q_OBJECT

public:
    /// `context.servers` must be there. Two of them in a window have different `id`s.
    ServerSwitcher(PageContext& context, const QString& id, QWidget* parent = nullptr);

    /// What one is a member of is shown, too.
    void setSignedIn(bool signedIn);
    /// Servers are neither added nor forgotten by whoever has not shown who they are.
    void onlyGoElsewhere();

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void organizationChosen(const strongroom::domain::Membership& membership);
    /// A saved one's name; empty for the one on this computer.
    void serverChosen(const QString& name);
    void addRequested();

private:
    void refresh();
    void elide();
    void fill();
    void addOrganizations();
    void addServers(const client::SavedServers& saved);
    void addForgetting(const client::SavedServers& saved);

    PageContext& m_context;
    QMenu* m_menu;
    bool m_signedIn = false;
    bool m_onlyGoes = false;
    QString m_whole;
};

/// A server's name for people.
QString serverText(const std::string& name);

} // namespace strongroom::ui
