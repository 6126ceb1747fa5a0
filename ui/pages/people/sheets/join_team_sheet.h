// Puts somebody, or a team, into a team.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/people/sheets/change_sheet.h"

class QComboBox;

namespace strongroom::ui {

class AccessPicker;

class JoinTeamSheet : public ChangeSheet
{
    Q_OBJECT

public:
    JoinTeamSheet(PageContext& context, const domain::AccessRoster& roster,
                  const domain::Team& team, QWidget* parent);

private:
    void refresh();

    const domain::Team m_team;
    AccessPicker* m_holder;
    QComboBox* m_place;
};

} // namespace strongroom::ui
