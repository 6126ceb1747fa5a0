// How long nobody has touched anything in the person's whole desktop session.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusConnection>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

class QDBusMessage;
class QVariant;

namespace strongroom::ui {

/// Asks Mutter's idle monitor, then the desktop's screen saver, then the X server, if that is what
/// the windows are on; login1, which hears of a session that is idle from the desktop, may only say
/// that it is longer. Never waits for any but the X server, without which nothing is drawn either.
class SessionIdle : public QObject
{
    Q_OBJECT

public:
    using Idle = std::optional<std::chrono::milliseconds>;

    explicit SessionIdle(QObject* parent = nullptr);
    /// For tests, which have one bus that serves as both. `inMilliseconds`: see
    /// savesInMilliseconds.
    SessionIdle(const QDBusConnection& session, const QDBusConnection& system, bool inMilliseconds,
                QObject* parent = nullptr);

    /// Answers within three seconds; with nothing where nobody can tell.
    void ask(std::function<void(Idle)> then);

private:
    using Take = std::function<void(const QVariant&)>;

    /// `take` gets the first value of the answer, or one that is not valid.
    void call(const QDBusConnection& bus, const QDBusMessage& question, Take take);
    void askSaver(std::function<void(Idle)> then);
    void askDisplay(std::function<void(Idle)> then);
    void askLogin(std::chrono::milliseconds atLeast, std::function<void(Idle)> then);

    QDBusConnection m_session;
    QDBusConnection m_system;
    bool m_inMilliseconds;
};

} // namespace strongroom::ui
