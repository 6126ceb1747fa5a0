// Differences in words; before and after stay as the policy names them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/review/difference_list_model.h"

#include "models/items/moments.h"
#include "models/items/review/review_words.h"
#include "models/items/shown_name.h"

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

QVariant DifferenceListModel::data(const QModelIndex& index, int role) const
{
    return RowModel::data(index, role == Qt::ToolTipRole ? Qt::DisplayRole : role);
}

QString DifferenceListModel::text(const domain::PolicyDifference& row, int column) const
{
    switch (column) {
    case When: return shortTime(row.at);
    case Who: return QString::fromStdString(row.actor);
    case Action: return wordOf(row.action);
    case Resource: return shownName(row.resourceName);
    case Purpose: return QString::fromStdString(row.purpose);
    case Before: return QString::fromStdString(row.before);
    case After: return QString::fromStdString(row.after);
    default: return {};
    }
}

QString DifferenceListModel::title(int column) const
{
    const QString titles[] = {tr("When"),    tr("Who"), tr("Action"), tr("Resource"),
                              tr("Purpose"), tr("Now"), tr("Then")};
    return column < ColumnCount ? titles[column] : QString();
}

} // namespace strongroom::items
