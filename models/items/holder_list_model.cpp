// Holders and ways in words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/holder_list_model.h"

#include "models/items/isolated_text.h"

#include <map>

namespace strongroom::items {
namespace {

QString wordIn(const std::map<std::string, QString>& words, const std::string& word)
{
    const auto found = words.find(word);
    return found == words.end() ? QString::fromStdString(word) : found->second;
}

} // namespace

QString roleText(const std::string& role)
{
    return wordIn({{"owner", HolderListModel::tr("owner")},
                   {"admin", HolderListModel::tr("administrator")},
                   {"iam_admin", HolderListModel::tr("access administrator")},
                   {"viewer", HolderListModel::tr("viewer")},
                   {"member", HolderListModel::tr("member")},
                   {"manager", HolderListModel::tr("manager")},
                   {"secret_reader", HolderListModel::tr("secret reader")},
                   {"suspended", HolderListModel::tr("suspended")},
                   {"identity", HolderListModel::tr("belonging")}},
                  role);
}

QString permissionText(const std::string& permission)
{
    return wordIn({{"see", HolderListModel::tr("see")},
                   {"reveal", HolderListModel::tr("reveal")},
                   {"write", HolderListModel::tr("write")},
                   {"destroy", HolderListModel::tr("destroy")},
                   {"manage", HolderListModel::tr("manage")},
                   {"manage_access", HolderListModel::tr("manage access")},
                   {"see_audit", HolderListModel::tr("see the record")}},
                  permission);
}

QString kindText(const std::string& type)
{
    return wordIn({{"user", HolderListModel::tr("person")},
                   {"service_account", HolderListModel::tr("service account")},
                   {"team", HolderListModel::tr("team")},
                   {"organization", HolderListModel::tr("organization")},
                   {"environment", HolderListModel::tr("environment")},
                   {"secret", HolderListModel::tr("secret")}},
                  type);
}

QString namedText(const domain::Named& named)
{
    const auto name = QString::fromStdString(named.name.empty() ? named.object.id : named.name);
    if (named.object.type == "user")
        return name;
    return HolderListModel::tr("%1 %2", "kind and name: team On call")
        .arg(kindText(named.object.type), isolated(name));
}

QString stepText(const domain::AccessStep& step)
{
    using Kind = domain::AccessStep::Kind;
    switch (step.kind) {
    case Kind::Assigned:
        return HolderListModel::tr("%1 is %2 of %3")
            .arg(namedText(step.subject), roleText(step.relation), namedText(step.object));
    case Kind::Through:
        return HolderListModel::tr("Everybody in %1 is %2 of %3")
            .arg(namedText(step.subject), roleText(step.relation), namedText(step.object));
    case Kind::Stands:
        return HolderListModel::tr("%1 belongs to %2")
            .arg(namedText(step.object), namedText(step.subject));
    case Kind::Follows:
    case Kind::Not: return {};
    }
    return {};
}

QString holdsByText(const domain::AccessHolder& holder)
{
    if (!holder.step)
        return QString::fromStdString(holder.by);
    if (holder.step->kind != domain::AccessStep::Kind::Assigned)
        return stepText(*holder.step);
    return HolderListModel::tr("%1 of %2", "a role and where it was given")
        .arg(roleText(holder.step->relation), namedText(holder.step->object));
}

void HolderListModel::setHolders(std::vector<domain::AccessHolder> holders)
{
    beginResetModel();
    m_holders = std::move(holders);
    endResetModel();
}

const domain::AccessHolder* HolderListModel::holderAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_holders[static_cast<std::size_t>(row)] : nullptr;
}

int HolderListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_holders.size());
}

int HolderListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HolderListModel::data(const QModelIndex& index, int role) const
{
    const auto* holder = holderAt(index.row());
    if (holder == nullptr || role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: return QString::fromStdString(holder->subject.name);
    case Kind: return kindText(holder->subject.object.type);
    case By: return holdsByText(*holder);
    default: return {};
    }
}

QVariant HolderListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Who"), tr("Kind"), tr("By")};
    return section < ColumnCount ? titles[section] : QVariant();
}

} // namespace strongroom::items
