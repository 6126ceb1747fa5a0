// Brings windows back when the screen that they stood on is gone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>
#include <QRect>

class QScreen;

namespace strongroom::ui {

/// Where a window that stands at `window` is to stand, among screens with that much room: there, if
/// enough of its upper edge can be seen to take hold of it; else on the first, and no larger.
QRect withinReach(const QRect& window, const QList<QRect>& screens);

/// For every window of the program, whether it is shown now or later.
class ScreenWatch : public QObject
{
    Q_OBJECT

public:
    explicit ScreenWatch(QObject* parent = nullptr);

private:
    void follow(const QScreen& screen);
    static void bringBack();
};

} // namespace strongroom::ui
