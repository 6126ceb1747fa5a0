// Looks once a change of the screens has arrived everywhere.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/screen_watch.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr int holdWidth = 120; // Of the upper edge, which is where a window is taken hold of.
constexpr int holdHeight = 24;

/// The one that Qt counts as the first comes first.
QList<QRect> roomOfScreens()
{
    QList<QRect> rooms;
    for (const auto* screen : QGuiApplication::screens())
        rooms << screen->availableGeometry();
    return rooms;
}

} // namespace

QRect withinReach(const QRect& window, const QList<QRect>& screens)
{
    const QRect edge(window.topLeft(), QSize(window.width(), holdHeight));
    const auto width = std::min(holdWidth, window.width());
    const bool reached = std::ranges::any_of(screens, [&](const QRect& screen) {
        const auto seen = edge & screen;
        return seen.width() >= width && seen.height() >= holdHeight;
    });
    if (reached || screens.isEmpty())
        return window;
    const auto& room = screens.front();
    QRect moved(QPoint(), window.size().boundedTo(room.size()));
    moved.moveCenter(room.center());
    return moved;
}

ScreenWatch::ScreenWatch(QObject* parent) : QObject(parent)
{
    for (const auto* screen : QGuiApplication::screens())
        follow(*screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this,
            [this](const QScreen* screen) { follow(*screen); });
    connect(
        qGuiApp, &QGuiApplication::screenRemoved, this, [] { bringBack(); }, Qt::QueuedConnection);
}

void ScreenWatch::follow(const QScreen& screen)
{
    connect(
        &screen, &QScreen::availableGeometryChanged, this, [] { bringBack(); },
        Qt::QueuedConnection);
}

void ScreenWatch::bringBack()
{
    const auto rooms = roomOfScreens();
    for (auto* window : QGuiApplication::topLevelWindows()) {
        const bool stands = window->type() == Qt::Window || window->type() == Qt::Dialog;
        const auto place = withinReach(window->geometry(), rooms);
        if (stands && place != window->geometry())
            window->setGeometry(place);
    }
}

} // namespace strongroom::ui
