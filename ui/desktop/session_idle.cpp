// Three questions over D-Bus, one after the other, each with an end; and one to the X server.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/session_idle.h"

#include "ui/desktop/login1.h"
#include "ui/desktop/x11_idle.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <algorithm>
#include <ctime>
#include <utility>

namespace strongroom::ui {
namespace {

constexpr int idlePatience = 1000; // Milliseconds; a question.

/// The interface counts in seconds. Plasma's screen saver answers with milliseconds all the same.
bool savesInMilliseconds()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(':').contains(QStringLiteral("KDE"));
}

std::chrono::microseconds monotonicNow()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return std::chrono::seconds(now.tv_sec)
           + std::chrono::duration_cast<std::chrono::microseconds>(
               std::chrono::nanoseconds(now.tv_nsec));
}

} // namespace

SessionIdle::SessionIdle(QObject* parent)
    : SessionIdle(QDBusConnection::sessionBus(), QDBusConnection::systemBus(),
                  savesInMilliseconds(), parent)
{}

SessionIdle::SessionIdle(const QDBusConnection& session, const QDBusConnection& system,
                         bool inMilliseconds, QObject* parent)
    : QObject(parent), m_session(session), m_system(system), m_inMilliseconds(inMilliseconds)
{}

void SessionIdle::call(const QDBusConnection& bus, const QDBusMessage& question, Take take)
{
    if (!bus.isConnected())
        return take({});
    auto asked = question;
    asked.setAutoStartService(false); // Nobody is woken to be asked whether somebody is awake.
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(asked, idlePatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, take = std::move(take)] {
        watcher->deleteLater();
        take(watcher->isError() ? QVariant() : watcher->reply().arguments().value(0));
    });
}

void SessionIdle::ask(std::function<void(Idle)> then)
{
    const auto mutter = QDBusMessage::createMethodCall(
        QStringLiteral("org.gnome.Mutter.IdleMonitor"),
        QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"),
        QStringLiteral("org.gnome.Mutter.IdleMonitor"), QStringLiteral("GetIdletime"));
    call(m_session, mutter, [this, then = std::move(then)](const QVariant& idle) mutable {
        bool known = false;
        const auto milliseconds = idle.toULongLong(&known);
        if (!known)
            return askSaver(std::move(then));
        askLogin(std::chrono::milliseconds(milliseconds), std::move(then));
    });
}

void SessionIdle::askSaver(std::function<void(Idle)> then)
{
    const auto saver = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.ScreenSaver"),
        QStringLiteral("/org/freedesktop/ScreenSaver"),
        QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("GetSessionIdleTime"));
    call(m_session, saver, [this, then = std::move(then)](const QVariant& idle) mutable {
        bool known = false;
        const auto units = idle.toUInt(&known);
        if (!known)
            return askDisplay(std::move(then));
        askLogin(m_inMilliseconds ? std::chrono::milliseconds(units) : std::chrono::seconds(units),
                 std::move(then));
    });
}

/// Where X runs inside of Wayland, it hears of few hands: whoever asks here counts their own, too.
void SessionIdle::askDisplay(std::function<void(Idle)> then)
{
    if (const auto idle = x11Idle())
        return askLogin(*idle, std::move(then));
    then(std::nullopt);
}

/// That it hears of nobody idle proves nothing: most desktops never tell it.
void SessionIdle::askLogin(std::chrono::milliseconds atLeast, std::function<void(Idle)> then)
{
    auto login = QDBusMessage::createMethodCall(
        login1::service, QStringLiteral("/org/freedesktop/login1/session/auto"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("GetAll"));
    login.setArguments({login1::session});
    call(m_system, login, [atLeast, then = std::move(then)](const QVariant& all) {
        const auto properties = qdbus_cast<QVariantMap>(all);
        auto idle = atLeast;
        if (properties.value(QStringLiteral("IdleHint")).toBool()) {
            const std::chrono::microseconds since(
                properties.value(QStringLiteral("IdleSinceHintMonotonic")).toULongLong());
            idle = std::max(idle, std::chrono::duration_cast<std::chrono::milliseconds>(
                                      monotonicNow() - since));
        }
        then(idle);
    });
}

} // namespace strongroom::ui
