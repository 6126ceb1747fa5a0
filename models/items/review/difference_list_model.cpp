// Differences in words; before and after stay as the policy names them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/review/difference_list_model.h"

#include "models/items/moments.h"
#include "models/items/review/review_words.h"

namespace strongroom::items {
namespace {

QString wordOf(const std::string& action)
{
    using enum domain::GatedAction;
    for (const auto one : {Reveal, Copy, Export, Destroy, ChangePolicy, ChangeKek})
        if (action == nameOf(one))
            return actionText(one);
    return QString::fromStdString(action);
}

} // namespace

void DifferenceListModel::setDifferences(std::vector<domain::PolicyDifference> differences)
{
    beginResetModel();
    m_rows = std::move(differences);
    endResetModel();
}

QVariant DifferenceListModel::data(const QModelIndex& index, int role) const
{
    const auto* one = differenceAt(index.row());
    if (one == nullptr || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (index.column()) {
    case When: return shortTime(one->at);
    case Who: return QString::fromStdString(one->actor);
    case Action: return wordOf(one->action);
    case Resource: return QString::fromStdString(one->resourceName);
    case Purpose: return QString::fromStdString(one->purpose);
    case Before: return QString::fromStdString(one->before);
    case After: return QString::fromStdString(one->after);
    default: return {};
    }
}

const domain::PolicyDifference* DifferenceListModel::differenceAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int DifferenceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferenceListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferenceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("When"),    tr("Who"), tr("Action"), tr("Resource"),
                              tr("Purpose"), tr("Now"), tr("Then")};
    return section < ColumnCount ? titles[section] : QVariant();
}

} // namespace strongroom::items
