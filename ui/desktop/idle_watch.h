// Notices that nobody has touched the console for a while.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace strongroom::ui {

/// Keys, buttons, wheels, pens and fingers count, in any window of the program; and in others,
/// where the desktop can be asked. As long as the person's preferences say; there, "never" is
/// never.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// Goes on while the computer sleeps, and does not care for the clock on the wall.
    using Clock = std::function<std::chrono::milliseconds()>;

    /// How long nobody has touched the whole session; nothing where nobody can tell.
    using Idle = std::optional<std::chrono::milliseconds>;
    using AskSession = std::function<void(std::function<void(Idle)>)>;

    explicit IdleWatch(QObject* parent = nullptr);
    IdleWatch(Clock clock, QObject* parent);

    /// Asked when nobody has touched this program for long enough; answers once.
    void countSession(AskSession ask) { m_ask = std::move(ask); }
    static std::chrono::milliseconds sinceBoot();

signals:
    /// Once a pause.
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::chrono::milliseconds left() const;
    void look();
    void tell();

    const Clock m_now;
    QTimer m_end{this};
    std::chrono::milliseconds m_last{};
    AskSession m_ask;
    bool m_asking = false;
    bool m_told = false;
};

} // namespace strongroom::ui
