// Times as people read them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace strongroom::items {

inline QDateTime toDateTime(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

/// "24/11/2026 10:35", in the person's own format and time zone.
inline QString shortTime(Timestamp time)
{
    return QLocale().toString(toDateTime(time), QLocale::ShortFormat);
}

/// With seconds: events of one minute stand in an order.
inline QString exactTime(Timestamp time)
{
    const QLocale locale;
    const auto at = toDateTime(time);
    auto format = locale.timeFormat(QLocale::ShortFormat);
    if (!format.contains('s')) // Some short forms, such as C's, have them already.
        format.replace("mm", "mm:ss");
    return locale.toString(at.date(), QLocale::ShortFormat) + ' '
           + locale.toString(at.time(), format);
}

} // namespace strongroom::items
