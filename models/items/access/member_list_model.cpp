// Members in words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/access/member_list_model.h"

#include "models/items/holder_list_model.h"
#include "models/items/isolated_text.h"

namespace strongroom::items {
namespace {

/// Of the organization as a whole a role says no more: that is where people look for it.
QString roleOf(const domain::NamedBinding& binding)
{
    if (binding.object.object.type == "organization")
        return roleText(binding.role);
    return MemberListModel::tr("%1 (%2)", "a role and what it is on: viewer (environment Test)")
        .arg(roleText(binding.role), namedText(binding.object));
}

} // namespace

void MemberListModel::setRoster(const domain::AccessRoster& roster)
{
    m_tellsBindings = roster.tellsBindings;
    std::vector<MemberRow> rows;
    for (const auto& member : roster.members)
        rows.push_back({member, roster.heldBy(objectOf(member))});
    setRows(std::move(rows));
}

QString MemberListModel::text(const MemberRow& row, int column) const
{
    QStringList roles;
    QStringList teams;
    for (const auto& one : row.held)
        if (isPlace(one))
            teams << QString::fromStdString(one.object.name);
        else
            roles << roleOf(one);
    const auto unknown = m_tellsBindings ? tr("none") : tr("not told");
    switch (column) {
    case Name: return QString::fromStdString(row.member.name);
    case Subject: return QString::fromStdString(row.member.subject);
    case Kind: return kindText(objectOf(row.member).type);
    case Roles: return roles.isEmpty() ? unknown : listText(roles);
    case Teams: return teams.isEmpty() ? unknown : listText(teams);
    case State: return row.member.suspended ? tr("suspended") : tr("active");
    default: return {};
    }
}

QString MemberListModel::title(int column) const
{
    const QString titles[] = {tr("Name"),  tr("Known as"), tr("Kind"),
                              tr("Roles"), tr("Teams"),    tr("State")};
    return titles[column];
}

Condition MemberListModel::condition(const MemberRow& row) const
{
    return row.member.suspended ? Condition::Inactive : Condition::Good;
}

} // namespace strongroom::items
