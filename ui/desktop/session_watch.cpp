// Two screen savers' signals, and three of login1.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/session_watch.h"

#include "ui/desktop/login1.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace strongroom::ui {

SessionWatch::SessionWatch(QObject* parent)
    : SessionWatch(QDBusConnection::sessionBus(), QDBusConnection::systemBus(), parent)
{}

SessionWatch::SessionWatch(const QDBusConnection& session, const QDBusConnection& system,
                           QObject* parent)
    : QObject(parent), m_session(session), m_system(system), m_delay(system)
{
    listen();
}

void SessionWatch::listen()
{
    // From whoever says so, at whatever path: lockers differ in both.
    if (m_session.isConnected())
        for (const char* saver : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
                                  "org.mate.ScreenSaver", "org.cinnamon.ScreenSaver"})
            m_session.connect({}, {}, QLatin1String(saver), QStringLiteral("ActiveChanged"), this,
                              SLOT(onScreenSaver(bool)));
    if (!m_system.isConnected())
        return;
    m_system.connect(login1::service, login1::path, login1::manager,
                     QStringLiteral("PrepareForSleep"), this, SLOT(onPrepareForSleep(bool)));
    m_delay.hold();
    // What was started by the person's service manager stands in no session of its own: "auto" is
    // then the one in front.
    const auto named = qEnvironmentVariable("XDG_SESSION_ID");
    findSession(QStringLiteral("GetSession"), named.isEmpty() ? QStringLiteral("auto") : named);
}

void SessionWatch::findSession(const QString& method, const QVariant& which)
{
    auto call =
        QDBusMessage::createMethodCall(login1::service, login1::path, login1::manager, method);
    call.setArguments({which});
    auto* watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call, login1::patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isValid())
            return follow(reply.value());
        if (!std::exchange(m_byProcess, true))
            findSession(QStringLiteral("GetSessionByPID"),
                        QVariant::fromValue(static_cast<uint>(QCoreApplication::applicationPid())));
    });
}

void SessionWatch::follow(const QDBusObjectPath& session)
{
    m_system.connect(login1::service, session.path(), login1::session, QStringLiteral("Lock"), this,
                     SLOT(onSessionLock()));
    m_system.connect(login1::service, session.path(),
                     QStringLiteral("org.freedesktop.DBus.Properties"),
                     QStringLiteral("PropertiesChanged"), this,
                     SLOT(onProperties(QString, QVariantMap, QStringList)));
}

void SessionWatch::onScreenSaver(bool active)
{
    if (active)
        emit lockRequested(LockReason::ScreenLocked);
}

void SessionWatch::onPrepareForSleep(bool begins)
{
    if (!begins)
        return m_delay.hold();
    emit lockRequested(LockReason::Sleep);
    m_delay.release();
}

void SessionWatch::onSessionLock()
{
    emit lockRequested(LockReason::SessionLocked);
}

void SessionWatch::onProperties(const QString& interface, const QVariantMap& changed,
                                const QStringList&)
{
    if (interface != login1::session)
        return;
    const auto active = changed.constFind(QStringLiteral("Active"));
    const auto locked = changed.constFind(QStringLiteral("LockedHint"));
    if ((active != changed.cend() && !active->toBool())
        || (locked != changed.cend() && locked->toBool()))
        emit lockRequested(LockReason::SessionLocked);
}

} // namespace strongroom::ui
