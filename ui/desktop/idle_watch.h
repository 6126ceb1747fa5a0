// Notices that nobody has touched the console for a while.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace strongroom::ui {

/// Keys, buttons, wheels, pens and fingers count, in any window of the program; what happens in
/// other programs does not. As long as the person's preferences say; there, "never" is never.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// Goes on while the computer sleeps, and does not care for the clock on the wall.
    using Clock = std::function<std::chrono::milliseconds()>;

    explicit IdleWatch(QObject* parent = nullptr);
    IdleWatch(Clock clock, QObject* parent);

signals:
    /// Once a pause.
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static std::chrono::milliseconds sinceBoot();
    std::chrono::milliseconds left() const;
    void look();

    const Clock m_now;
    QTimer m_end{this};
    std::chrono::milliseconds m_last{};
    bool m_told = false;
};

} // namespace strongroom::ui
