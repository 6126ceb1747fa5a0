// The members of the organization: people and machines.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/access/member_list_model.h"
#include "ui/pages/people/roster_view.h"

class QPushButton;

namespace strongroom::ui {

class ListPane;

class MembersView : public RosterView
{
    Q_OBJECT

public:
    explicit MembersView(PageContext& context, QWidget* parent = nullptr);
    StateOverlay& overlay() override;

protected:
    void show() override;

private:
    void addDeeds();
    void allowDeeds(int row);
    void invite();
    void addMember();

    items::MemberListModel m_members;
    ListPane* m_list;
    QPushButton* m_invite = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_reach = nullptr;
    QPushButton* m_why = nullptr;
    QPushButton* m_give = nullptr;
    QPushButton* m_suspend = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace strongroom::ui
