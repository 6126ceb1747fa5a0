// Emergencies in words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/review/glass_list_model.h"

#include "models/items/moments.h"
#include "models/items/review/review_words.h"

#include <algorithm>

namespace strongroom::items {

using domain::BreakGlass;

void GlassListModel::setGlasses(std::vector<BreakGlass> glasses, Timestamp now)
{
    std::ranges::stable_sort(glasses, {}, [&](const BreakGlass& one) {
        if (isActive(one, now))
            return 0;
        return one.finding ? 2 : 1;
    });
    beginResetModel();
    m_rows = std::move(glasses);
    m_now = now;
    endResetModel();
}

void GlassListModel::tick(Timestamp now)
{
    m_now = now;
    if (rowCount() > 0)
        emit dataChanged(index(0, State), index(rowCount() - 1, State));
}

int GlassListModel::rowOf(const domain::BreakGlassId& id) const
{
    const auto found = std::ranges::find(m_rows, id, &BreakGlass::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int GlassListModel::toReviewBy(const std::string& reader) const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [&](const BreakGlass& one) {
        return !one.finding && !isActive(one, m_now) && one.subject != reader;
    }));
}

QVariant GlassListModel::data(const QModelIndex& index, int role) const
{
    const auto* one = glassAt(index.row());
    if (one == nullptr || role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case State:
        if (isActive(*one, m_now))
            return tr("◆ Open, %1 left").arg(remainingText(one->expiresAt, m_now));
        return one->finding ? findingText(*one->finding) : tr("To be reviewed");
    case Secret:
        return one->secretName.empty() ? tr("a secret that you cannot see")
                                       : QString::fromStdString(one->secretName);
    case Who: return QString::fromStdString(one->name);
    case Ticket: return QString::fromStdString(one->ticket);
    case Opened: return shortTime(one->openedAt);
    case Reveals: return one->reveals;
    default: return {};
    }
}

const domain::BreakGlass* GlassListModel::glassAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int GlassListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GlassListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GlassListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("State"),  tr("Secret"), tr("Who"),
                              tr("Ticket"), tr("Opened"), tr("Reveals")};
    return section < ColumnCount ? titles[section] : QVariant();
}

} // namespace strongroom::items
