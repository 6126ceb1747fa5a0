// What a person chose about safety and keys, for everything that keeps to it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace strongroom::ui {

/// Kept from one start to the next.
struct Choices
{
    int lockAfterMinutes = 5;    ///< 1 to 60; 0: never.
    int hideAfterSeconds = 20;   ///< 5 to 200, where no policy asks for less.
    int clipboardSeconds = 30;   ///< 10 to 300.
    bool hideOnFocusLoss = true; ///< Of the window that a value is shown in.
    bool letterKeys = true;      ///< Keys without Ctrl or Alt, outside of texts.
    int draftMinutes = 30;       ///< 1 to 240: how long typed values outlive a lock.

    friend bool operator==(const Choices&, const Choices&) = default;
};

/// One for the program, as there is one person at it.
class Preferences : public QObject
{
    Q_OBJECT

public:
    static Preferences& current();

    const Choices& choices() const { return m_choices; }
    /// Applies at once, and is kept. What lies outside of its bounds is clamped.
    void choose(Choices choices);

    /// No value is shown while others look on. Ends with the program: nobody is to wonder next week
    /// why nothing can be revealed.
    bool presenting() const { return m_presenting; }
    void setPresenting(bool presenting);

signals:
    void changed();

private:
    explicit Preferences(QObject* parent);

    Choices m_choices{};
    bool m_presenting = false;
};

} // namespace strongroom::ui
