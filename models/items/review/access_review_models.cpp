// Words for where a review stands.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/review/access_review_models.h"

#include "models/items/holder_list_model.h"
#include "models/items/isolated_text.h"
#include "models/items/moments.h"

#include <QLocale>

namespace strongroom::items {

using domain::ReviewVerdict;

QString ReviewListModel::text(const domain::AccessReview& row, int column) const
{
    switch (column) {
    case Title: return QString::fromStdString(row.title);
    case Due: return exactTime(row.dueAt);
    case Open: return QLocale().toString(row.openItems());
    case State:
        if (row.signedAt)
            return tr("signed by %1").arg(isolated(row.signedBy));
        return row.dueAt < m_now ? tr("overdue") : tr("open");
    default: return {};
    }
}

QString ReviewListModel::title(int column) const
{
    const QString titles[] = {tr("Review"), tr("Due"), tr("Undecided"), tr("State")};
    return column < ColumnCount ? titles[column] : QString();
}

Condition ReviewListModel::condition(const domain::AccessReview& row) const
{
    if (row.signedAt)
        return Condition::Good;
    return row.dueAt < m_now ? Condition::Attention : Condition::Pending;
}

QString ReviewItemListModel::text(const domain::ReviewItem& row, int column) const
{
    switch (column) {
    case Who: return namedText(row.binding.holder);
    case Role: return roleText(row.binding.role);
    case On: return namedText(row.binding.object);
    case Verdict:
        switch (row.verdict) {
        case ReviewVerdict::Open: return tr("undecided");
        case ReviewVerdict::Keep: return tr("keep");
        case ReviewVerdict::Remove: return tr("take away");
        }
        return {};
    case By: return QString::fromStdString(row.decidedBy);
    default: return {};
    }
}

QString ReviewItemListModel::title(int column) const
{
    const QString titles[] = {tr("Who"), tr("Role"), tr("On"), tr("Decision"), tr("By")};
    return column < ColumnCount ? titles[column] : QString();
}

Condition ReviewItemListModel::condition(const domain::ReviewItem& row) const
{
    switch (row.verdict) {
    case ReviewVerdict::Open: return Condition::Pending;
    case ReviewVerdict::Keep: return Condition::Good;
    case ReviewVerdict::Remove: return Condition::Attention;
    }
    return Condition::Pending;
}

} // namespace strongroom::items
