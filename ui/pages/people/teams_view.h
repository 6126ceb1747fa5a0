// Teams as they stand in each other, and who is in the chosen one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/access/binding_list_model.h"
#include "models/items/access/team_tree_model.h"
#include "ui/pages/people/roster_view.h"

class QPushButton;

namespace strongroom::ui {

class FlowRow;
class ListPane;
class SrTreeView;
class TextLabel;

class TeamsView : public RosterView
{
    Q_OBJECT

public:
    explicit TeamsView(PageContext& context, QWidget* parent = nullptr);
    StateOverlay& overlay() override { return *m_overlay; }

protected:
    void show() override;

private:
    QWidget* buildTree();
    QWidget* buildTeam();
    QPushButton* addDeed(FlowRow& row, const QString& id, const QString& text,
                         void (TeamsView::*deed)());
    const domain::Team* chosenTeam() const;
    void showTeam();
    void allowDeeds();
    void add();
    void edit();
    void remove();
    void edit(const domain::Team& team);

    items::TeamTreeModel m_teams;
    items::BindingListModel m_members{false};
    SrTreeView* m_tree;
    StateOverlay* m_overlay = nullptr;
    TextLabel* m_about;
    ListPane* m_list;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_join = nullptr;
    QPushButton* m_takeOut = nullptr;
};

} // namespace strongroom::ui
