// Grants in words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/review/grant_list_model.h"

#include "models/items/review/review_words.h"

#include <algorithm>

namespace strongroom::items {

using domain::Grant;

void GrantListModel::setGrants(std::vector<Grant> grants, Timestamp now)
{
    beginResetModel();
    m_rows = std::move(grants);
    m_now = now;
    endResetModel();
}

void GrantListModel::tick(Timestamp now)
{
    m_now = now;
    if (rowCount() > 0)
        emit dataChanged(index(0, Left), index(rowCount() - 1, Left));
}

int GrantListModel::rowOf(const domain::GrantId& id) const
{
    const auto found = std::ranges::find(m_rows, id, &Grant::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QVariant GrantListModel::data(const QModelIndex& index, int role) const
{
    const auto* one = grantAt(index.row());
    if (one == nullptr || role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Secret:
        return tr("%1 · version %2")
            .arg(one->secretName.empty() ? tr("a secret that you cannot see")
                                         : QString::fromStdString(one->secretName))
            .arg(one->version);
    case Who: return QString::fromStdString(one->subjectName);
    case Purpose: return purposeText(one->purpose);
    case Left: return one->revokedAt ? tr("revoked") : remainingText(one->expiresAt, m_now);
    case Uses: return tr("%1 of %2").arg(one->maxUses - one->uses).arg(one->maxUses);
    case From:
        if (!one->breakGlass.empty())
            return tr("an emergency");
        return one->approval.empty() ? tr("policy") : tr("an approval");
    default: return {};
    }
}

const domain::Grant* GrantListModel::grantAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int GrantListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GrantListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GrantListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Secret"),  tr("Who"),       tr("Purpose"),
                              tr("Ends in"), tr("Uses left"), tr("Given by")};
    return section < ColumnCount ? titles[section] : QVariant();
}

} // namespace strongroom::items
