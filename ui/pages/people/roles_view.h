// Who was given which role on what.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/access/binding_list_model.h"
#include "ui/pages/people/roster_view.h"

class QPushButton;

namespace strongroom::ui {

class ListPane;

class RolesView : public RosterView
{
    Q_OBJECT

public:
    explicit RolesView(PageContext& context, QWidget* parent = nullptr);
    StateOverlay& overlay() override;

protected:
    void show() override;

private:
    void allowDeeds(int row);

    items::BindingListModel m_roles;
    ListPane* m_list;
    QPushButton* m_give;
    QPushButton* m_take;
};

} // namespace strongroom::ui
