// The inhibitor lasts as long as its descriptor is open.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/sleep_delay.h"

#include "ui/desktop/login1.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <chrono>

namespace strongroom::ui {
namespace {

constexpr std::chrono::milliseconds forPainting{100};

}

SleepDelay::SleepDelay(const QDBusConnection& system, QObject* parent)
    : QObject(parent), m_system(system)
{
    m_release.setSingleShot(true);
    m_release.setInterval(forPainting);
    connect(&m_release, &QTimer::timeout, this, [this] {
        m_wanted = false;
        m_held = QDBusUnixFileDescriptor();
    });
}

void SleepDelay::hold()
{
    m_wanted = true;
    m_release.stop();
    if (!m_system.isConnected() || m_held.isValid() || m_asking)
        return;
    m_asking = true;
    auto call = QDBusMessage::createMethodCall(login1::service, login1::path, login1::manager,
                                               QStringLiteral("Inhibit"));
    call.setArguments({QStringLiteral("sleep"), QStringLiteral("Strongroom"),
                       tr("Locks before the computer sleeps"), QStringLiteral("delay")});
    auto* watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call, login1::patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asking = false;
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isValid() && m_wanted)
            m_held = reply.value();
    });
}

void SleepDelay::release()
{
    m_release.start();
}

} // namespace strongroom::ui
