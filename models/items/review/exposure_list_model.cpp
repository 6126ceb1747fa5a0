// States in words that say what to do.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/review/exposure_list_model.h"

#include "models/items/moments.h"
#include "models/items/shown_name.h"

#include <algorithm>

namespace strongroom::items {

using domain::ExposureState;

QString exposureText(ExposureState state)
{
    switch (state) {
    case ExposureState::Current: return ExposureListModel::tr("to be rotated");
    case ExposureState::Rotated: return ExposureListModel::tr("rotated since");
    case ExposureState::Removed: return ExposureListModel::tr("no longer kept here");
    }
    return {};
}

int ExposureListModel::openCount() const
{
    return static_cast<int>(std::ranges::count_if(
        rows(), [](const ExposureRow& row) { return row.key.state == ExposureState::Current; }));
}

QString ExposureListModel::text(const ExposureRow& row, int column) const
{
    switch (column) {
    case Secret: return shownName(row.name);
    case Environment: return QString::fromStdString(row.environment);
    case Key: return QString::fromStdString(row.key.key);
    case SeenAt: return exactTime(row.key.seenAt);
    case Owner: return QString::fromStdString(row.owner);
    case State: return exposureText(row.key.state);
    default: return {};
    }
}

QString ExposureListModel::title(int column) const
{
    const QString titles[] = {tr("Secret"),    tr("Environment"), tr("Key"),
                              tr("Last seen"), tr("Owner"),       tr("State")};
    return column < ColumnCount ? titles[column] : QString();
}

Condition ExposureListModel::condition(const ExposureRow& row) const
{
    switch (row.key.state) {
    case ExposureState::Current: return Condition::Attention;
    case ExposureState::Rotated: return Condition::Good;
    case ExposureState::Removed: return Condition::Inactive;
    }
    return Condition::Good;
}

} // namespace strongroom::items
