// The desktop's wishes, from the settings portal over D-Bus.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/system_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

namespace strongroom::ui {

namespace {

const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto settings = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearance = QStringLiteral("org.freedesktop.appearance");

// Portals answer Read with a variant inside a variant.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

void SystemAppearance::listen()
{
    auto bus = QDBusConnection::sessionBus();
    if (m_listening || !bus.isConnected())
        return;
    m_listening = true;
    bus.connect(service, path, settings, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    for (const char* key : {"color-scheme", "contrast", "reduced-motion"})
        ask(QLatin1String(key));
}

void SystemAppearance::ask(const QString& key)
{
    auto call = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    call.setArguments({appearance, key});
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 5000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid()) // A desktop without a portal answers with an error: nothing to take.
            take(appearance, key, QVariant::fromValue(reply.value()));
    });
}

void SystemAppearance::onSettingChanged(const QString& group, const QString& key,
                                        const QDBusVariant& value)
{
    take(group, key, QVariant::fromValue(value));
}

void SystemAppearance::take(const QString& group, const QString& key, const QVariant& value)
{
    bool isNumber = false;
    const uint number = unwrapped(value).toUInt(&isNumber);
    if (group != appearance || !isNumber)
        return;

    bool differs = false;
    const auto store = [&differs](bool& held, bool wished) {
        differs = std::exchange(held, wished) != wished;
    };
    if (key == QLatin1String("color-scheme"))
        store(m_dark, number == 1); // 0 no wish, 1 dark, 2 light
    else if (key == QLatin1String("contrast"))
        store(m_highContrast, number == 1);
    else if (key == QLatin1String("reduced-motion"))
        store(m_reducedMotion, number == 1);
    if (differs)
        emit changed();
}

} // namespace strongroom::ui
