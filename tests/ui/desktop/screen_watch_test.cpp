// A screen is unplugged: whatever stood there can be taken hold of again.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/screen_watch.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTest>
#include <QWindow>

using namespace strongroom;

class ScreenWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesAloneWhatCanBeReached();
    void bringsBackWhatCannot_data();
    void bringsBackWhatCannot();
    void followsTheScreens();
};

void ScreenWatchTest::leavesAloneWhatCanBeReached()
{
    const QList<QRect> two{{0, 0, 1920, 1080}, {1920, 0, 1280, 1024}};

    for (const QRect& window : {QRect(100, 100, 1280, 800), QRect(2000, 100, 1000, 700),
                                QRect(1700, 900, 900, 700), QRect(-700, 10, 900, 700)})
        QCOMPARE(ui::withinReach(window, two), window);
    QCOMPARE(ui::withinReach({5000, 0, 10, 10}, {}), QRect(5000, 0, 10, 10));
}

void ScreenWatchTest::bringsBackWhatCannot_data()
{
    QTest::addColumn<QRect>("window");
    QTest::newRow("beside") << QRect(2000, 100, 1280, 800);
    QTest::newRow("above, with its lower half in sight") << QRect(100, -400, 1280, 800);
    QTest::newRow("a corner in sight") << QRect(1900, 100, 1280, 800);
    QTest::newRow("larger than what is left") << QRect(2000, 0, 3000, 2000);
}

void ScreenWatchTest::bringsBackWhatCannot()
{
    QFETCH(QRect, window);
    const QRect room(0, 0, 1920, 1080);

    const auto moved = ui::withinReach(window, {room});

    QVERIFY(room.contains(moved));
    QCOMPARE(moved.size(), window.size().boundedTo(room.size()));
}

void ScreenWatchTest::followsTheScreens()
{
    const ui::ScreenWatch watch;
    QWindow window;
    window.setGeometry(QRect(9000, 9000, 300, 200));
    window.show();
    auto* screen = QGuiApplication::primaryScreen();

    emit screen->availableGeometryChanged(screen->availableGeometry());

    QTRY_VERIFY(screen->availableGeometry().contains(window.geometry()));
}

QTEST_MAIN(ScreenWatchTest)
#include "screen_watch_test.moc"
