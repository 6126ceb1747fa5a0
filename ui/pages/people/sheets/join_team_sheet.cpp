// A team that would stand in itself is refused by the control plane, in a sentence.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/people/sheets/join_team_sheet.h"

#include "models/items/holder_list_model.h"
#include "models/items/isolated_text.h"
#include "ui/pages/access/access_picker.h"
#include "ui/widgets/accessible_names.h"

#include <QFormLayout>
#include <QPushButton>

namespace strongroom::ui {

JoinTeamSheet::JoinTeamSheet(PageContext& given, const domain::AccessRoster& roster,
                             const domain::Team& team, QWidget* parent)
    : ChangeSheet(tr("Add to a team"), given, parent), m_team(team),
      m_holder(new AccessPicker("join.holder", tr("Whom"))),
      m_place(named(new QComboBox, "join.place", tr("As")))
{
    addText(tr("Into the team %1:").arg(items::isolated(team.name)));
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Whom"), m_holder);
    form->addRow(tr("As"), m_place);
    addForm(box);
    m_holder->addMembers(roster.members);
    m_holder->addTeams(roster.teams);
    for (const auto& place : domain::rolesOn("team"))
        m_place->addItem(items::roleText(place), QString::fromStdString(place));
    setPrimary(tr("Add to the team"))->setObjectName("change.confirm");
    connect(m_holder, &AccessPicker::picked, this, &JoinTeamSheet::refresh);
    connect(m_place, &QComboBox::currentIndexChanged, this, &JoinTeamSheet::refresh);
    refresh();
}

void JoinTeamSheet::refresh()
{
    const auto holder = m_holder->chosen();
    if (!holder)
        return wait(tr("Choose a person, a machine or a team: then it is shown who gains what."));
    const auto place = m_place->currentData().toString().toStdString();
    consider({{{holder->object, place, objectOf(m_team.id)}}, {}},
             tr("%1 is in the team %2 now")
                 .arg(items::namedText(*holder), items::isolated(m_team.name)));
}

} // namespace strongroom::ui
