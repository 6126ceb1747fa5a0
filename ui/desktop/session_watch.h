// Hears from the desktop and the login manager that nobody may be in front of the screen.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/desktop/lock_reason.h"
#include "ui/desktop/sleep_delay.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QObject>
#include <QVariantMap>

namespace strongroom::ui {

/// Screen savers of the session bus, login1 of the system's. Never waits for either; what is not
/// there is not heard. Anybody on the session bus can have the console lock, and do no more by it.
class SessionWatch : public QObject
{
    Q_OBJECT

public:
    explicit SessionWatch(QObject* parent = nullptr);
    /// For tests, which have one bus that serves as both.
    SessionWatch(const QDBusConnection& session, const QDBusConnection& system,
                 QObject* parent = nullptr);

signals:
    void lockRequested(strongroom::ui::LockReason reason);

private slots:
    void onScreenSaver(bool active);
    void onPrepareForSleep(bool begins);
    void onSessionLock();
    void onProperties(const QString& interface, const QVariantMap& changed,
                      const QStringList& invalidated);

private:
    void listen();
    void findSession(const QString& method, const QVariant& which);
    void follow(const QDBusObjectPath& session);

    QDBusConnection m_session;
    QDBusConnection m_system;
    SleepDelay m_delay;
    bool m_byProcess = false; ///< The session was asked for by our process id already.
};

} // namespace strongroom::ui
