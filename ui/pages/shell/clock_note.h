// Says that the server's clock and this computer's are far apart.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/text_label.h"

#include <chrono>

namespace strongroom::ui {

class MainWindow;

/// In the window's status line for as long as it is so; and in a sentence when it is found, also
/// before anybody has signed in. What is signed is made for the server's time in any case.
class ClockNote : public TextLabel
{
    Q_OBJECT

public:
    /// Stands in `window`, which owns it.
    explicit ClockNote(MainWindow& window);

    /// How far the server's clock is ahead of this computer's; less than zero: behind.
    void tell(std::chrono::seconds ahead);

private:
    MainWindow& m_window;
    bool m_apart = false;
};

} // namespace strongroom::ui
