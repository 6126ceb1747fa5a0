// Days, hours or minutes: whichever tells it shortest.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/shell/clock_note.h"

#include "ui/pages/shell/main_window.h"

#include <QStatusBar>

#include <utility>

namespace strongroom::ui {
namespace {

constexpr std::chrono::minutes bearable{5};

QString lengthOf(std::chrono::seconds length)
{
    const auto minutes = std::chrono::round<std::chrono::minutes>(length).count();
    if (minutes >= 24 * 60)
        return ClockNote::tr("%n day(s)", nullptr, static_cast<int>((minutes + 720) / 1440));
    if (minutes >= 60)
        return ClockNote::tr("%n hour(s)", nullptr, static_cast<int>((minutes + 30) / 60));
    return ClockNote::tr("%n minute(s)", nullptr, static_cast<int>(minutes));
}

} // namespace

ClockNote::ClockNote(MainWindow& window) : m_window(window)
{
    setObjectName("shell.clock");
    window.statusBar()->addPermanentWidget(this);
    hide();
}

void ClockNote::tell(std::chrono::seconds ahead)
{
    const auto apart = std::chrono::abs(ahead);
    const bool before = std::exchange(m_apart, apart >= bearable);
    setVisible(m_apart);
    if (!m_apart)
        return clear();
    const auto length = lengthOf(apart);
    setText(ahead.count() > 0 ? tr("▲ The server's clock is %1 ahead").arg(length)
                              : tr("▲ The server's clock is %1 behind").arg(length));
    const auto sentence =
        (ahead.count() > 0 ? tr("The server's clock is %1 ahead of this computer's.")
                           : tr("The server's clock is %1 behind this computer's."))
            .arg(length)
        + ' '
        + tr("Times are shown as the server has them, and what you sign is made for its time. Have "
             "the clock set that is wrong.");
    setToolTip(sentence);
    setAccessibleDescription(sentence);
    if (!before)
        m_window.tellNotice(sentence);
}

} // namespace strongroom::ui
