// What the desktop asks for: dark or light, more contrast, less motion.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QDBusVariant;
class QVariant;

namespace strongroom::ui {

/// Reads org.freedesktop.appearance from the settings portal without ever waiting for it; a desktop
/// without a portal is light, of normal contrast, and moves.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks, and follows what changes later. The answers come by changed().
    void listen();

    bool dark() const { return m_dark; }
    bool highContrast() const { return m_highContrast; }
    bool reducedMotion() const { return m_reducedMotion; }

    /// Takes over one setting as the portal names it; ignores what it does not know.
    void take(const QString& group, const QString& key, const QVariant& value);

signals:
    void changed();

private slots:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& key);

    bool m_listening = false;
    bool m_dark = false;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
};

} // namespace strongroom::ui
