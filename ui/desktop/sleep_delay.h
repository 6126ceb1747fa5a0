// Asks the computer to wait with sleeping until the console is locked.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QTimer>

namespace strongroom::ui {

/// login1's delay inhibitor; where there is no login1, nothing waits and nothing fails.
class SleepDelay : public QObject
{
    Q_OBJECT

public:
    explicit SleepDelay(const QDBusConnection& system, QObject* parent = nullptr);

    /// Also where the computer was awake again before release() had its turn.
    void hold();
    /// After what is now in the event loop: the veil is painted by then.
    void release();

private:
    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_held{};
    QTimer m_release{this};
    bool m_wanted = false; ///< What is held, or given yet, is to be kept.
    bool m_asking = false;
};

} // namespace strongroom::ui
