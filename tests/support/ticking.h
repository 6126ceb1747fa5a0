// Lets time pass in a test: a timer fires as often as told, and the clock on the wall does not
// matter.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QTimer>
#include <QTimerEvent>

namespace strongroom::test {

/// Lets the timer `name` of `owner` fire `times` times, or until it is stopped. Answers how often.
inline int tick(const QObject& owner, const char* name, int times = 1)
{
    auto* timer = owner.findChild<QTimer*>(name);
    Q_ASSERT(timer);
    int fired = 0;
    while (fired < times && timer->isActive()) {
        QTimerEvent event(timer->timerId());
        QCoreApplication::sendEvent(timer, &event);
        ++fired;
    }
    return fired;
}

} // namespace strongroom::test
