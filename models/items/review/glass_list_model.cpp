// Emergencies in words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/review/glass_list_model.h"

#include "models/items/moments.h"
#include "models/items/review/review_words.h"
#include "models/items/shown_name.h"

#include <QLocale>

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
    m_now = now;
    setRows(std::move(glasses));
}

void GlassListModel::tick(Timestamp now)
{
    m_now = now;
    if (rowCount() > 0)
        emit dataChanged(index(0, State), index(rowCount() - 1, State));
}

int GlassListModel::toReviewBy(const std::string& reader) const
{
    return static_cast<int>(std::ranges::count_if(rows(), [&](const BreakGlass& one) {
        return !one.finding && !isActive(one, m_now) && one.subject != reader;
    }));
}

QString GlassListModel::text(const BreakGlass& row, int column) const
{
    switch (column) {
    case State:
        if (isActive(row, m_now))
            return tr("◆ Open, %1 left").arg(remainingText(row.expiresAt, m_now));
        return row.finding ? findingText(*row.finding) : tr("To be reviewed");
    case Secret:
        return row.secretName.empty() ? tr("a secret that you cannot see")
                                      : shownName(row.secretName);
    case Who: return QString::fromStdString(row.name);
    case Ticket: return QString::fromStdString(row.ticket);
    case Opened: return shortTime(row.openedAt);
    case Reveals: return QLocale().toString(row.reveals);
    default: return {};
    }
}

QString GlassListModel::title(int column) const
{
    const QString titles[] = {tr("State"),  tr("Secret"), tr("Who"),
                              tr("Ticket"), tr("Opened"), tr("Reveals")};
    return column < ColumnCount ? titles[column] : QString();
}

} // namespace strongroom::items
