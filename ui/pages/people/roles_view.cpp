// Places in teams are no roles: they stand with the teams.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/people/roles_view.h"

#include "ui/pages/people/sheets/give_role_sheet.h"
#include "ui/widgets/lists/list_pane.h"
#include "ui/widgets/lists/sr_views.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace strongroom::ui {

RolesView::RolesView(PageContext& given, QWidget* parent)
    : RosterView(given, parent), m_list(new ListPane("roles", tr("Roles given"), m_roles)),
      m_give(m_list->addDeed("roles.give", tr("Give a role…"),
                             [this] { open(new GiveRoleSheet(context(), roster(), {}, this)); })),
      m_take(m_list->addRowDeed(
          "roles.take", tr("Take away…"),
          [this](int row) { open(ChangeSheet::takingAway(context(), *m_roles.rowAt(row), this)); },
          QKeySequence(QKeySequence::Delete)))
{
    m_list->list().setStretchColumn(items::BindingListModel::On);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_list);
    connect(m_list, &ListPane::chosen, this, &RolesView::allowDeeds);
    connect(m_list, &ListPane::retryRequested, this, &RosterView::retryRequested);
}

StateOverlay& RolesView::overlay()
{
    return m_list->overlay();
}

void RolesView::show()
{
    std::vector<domain::NamedBinding> roles;
    std::ranges::copy_if(roster().bindings, std::back_inserter(roles),
                         [](const auto& one) { return !isPlace(one); });
    m_roles.setRows(std::move(roles));
    m_list->showRows({IconId::Shield, tr("No role was given."), {}});
    if (!roster().tellsBindings)
        overlay().showDenied(
            tr("You may not know who was given what. Ask for the role of viewer."));
}

void RolesView::allowDeeds(int row)
{
    ListPane::refuse(*m_give, refusal());
    if (row >= 0)
        ListPane::refuse(*m_take, refusal());
}

} // namespace strongroom::ui
