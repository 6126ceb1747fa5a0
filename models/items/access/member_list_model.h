// Members as rows: who, by which name they are known, what they were given, in which teams.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_roster.h"
#include "models/items/row_model.h"

namespace strongroom::items {

/// What was given by name alone; whatever comes by a team stands with the team.
struct MemberRow
{
    domain::Member member{};
    std::vector<domain::NamedBinding> held{};
};

class MemberListModel : public RowModel<MemberRow>
{
    Q_OBJECT

public:
    enum Column { Name, Subject, Kind, Roles, Teams, State, ColumnCount };

    explicit MemberListModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}
    void setRoster(const domain::AccessRoster& roster);

protected:
    QString text(const MemberRow& row, int column) const override;
    QString title(int column) const override;
    Condition condition(const MemberRow& row) const override;

private:
    bool m_tellsBindings = true;
};

} // namespace strongroom::items
