// The tree is built anew with each roster: teams are few.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/access/team_tree_model.h"

#include <QLocale>

namespace strongroom::items {

void TeamTreeModel::setRoster(const domain::AccessRoster& roster)
{
    clear();
    setHorizontalHeaderLabels({tr("Team"), tr("Members")});
    std::set<std::string> seen;
    for (const auto& team : roster.topTeams())
        add(*invisibleRootItem(), roster, team, seen);
}

void TeamTreeModel::add(QStandardItem& parent, const domain::AccessRoster& roster,
                        const domain::Team& team, std::set<std::string>& seen)
{
    const auto name = QString::fromStdString(team.name);
    const auto members = roster.givenOn(objectOf(team.id)).size();
    auto* item = new QStandardItem(name);
    auto* count = new QStandardItem(
        roster.tellsBindings ? QLocale().toString(static_cast<qulonglong>(members)) : QString());
    for (auto* one : {item, count})
        one->setData(QString::fromStdString(team.id.value), idRole);
    item->setToolTip(name);
    parent.appendRow({item, count});
    if (!seen.insert(team.id.value).second)
        return;
    for (const auto& inner : roster.teamsIn(team.id))
        add(*item, roster, inner, seen);
}

QModelIndex TeamTreeModel::indexOf(const domain::TeamId& team) const
{
    const auto found = match(index(0, 0), idRole, QString::fromStdString(team.value), 1,
                             Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

} // namespace strongroom::items
