// What the three views have in common.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/people/roster_view.h"

#include "ui/pages/people/sheets/change_sheet.h"

namespace strongroom::ui {

void RosterView::setRoster(const domain::AccessRoster& roster)
{
    m_roster = roster;
    show();
}

void RosterView::open(ChangeSheet* sheet)
{
    connect(sheet, &ChangeSheet::done, this, &RosterView::changed);
    sheet->open();
}

QString RosterView::refusal() const
{
    return m_context.may(domain::Capability::ManageAccess)
               ? QString()
               : tr("You may not manage access here. Ask for the role of access administrator.");
}

bool RosterView::isOneself(const domain::Member& member) const
{
    return member.subject == m_context.session.me().subject;
}

} // namespace strongroom::ui
