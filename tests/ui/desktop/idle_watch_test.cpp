// Nobody touches the console, by a clock that the test moves.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/idle_watch.h"

#include "tests/support/ticking.h"
#include "ui/settings/preferences.h"

#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace strongroom;
using namespace std::chrono_literals;

class IdleWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsAfterAPause();
    void beginsAnewWithEachTouch();
    void tellsOnceAPause();
    void tellsBeforeTheFirstTouchAfterSleep();
    void neverTellsWhereNobodyWantsIt();
    void followsThePreference();
    void countsHandsElsewhere();
    void locksWhereNobodyCanTell();
    void asksOnceAtATime();

private:
    void pass(std::chrono::milliseconds time)
    {
        m_now += time;
        test::tick(*m_watch, "idle.end");
    }
    void touch() { QTest::keyClick(&m_window, Qt::Key_Shift); }

    std::chrono::milliseconds m_now{1h};
    QWindow m_window;
    std::unique_ptr<ui::IdleWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_idle;
};

void IdleWatchTest::init()
{
    ui::Preferences::current().choose({});
    m_watch = std::make_unique<ui::IdleWatch>([this] { return m_now; }, nullptr);
    m_idle = std::make_unique<QSignalSpy>(m_watch.get(), &ui::IdleWatch::idle);
}

void IdleWatchTest::tellsAfterAPause()
{
    pass(4min + 59s);
    QCOMPARE(m_idle->count(), 0);

    pass(1s);

    QCOMPARE(m_idle->count(), 1);
}

void IdleWatchTest::beginsAnewWithEachTouch()
{
    pass(4min);
    touch();
    pass(4min);
    QCOMPARE(m_idle->count(), 0);

    pass(1min);

    QCOMPARE(m_idle->count(), 1);
}

void IdleWatchTest::tellsOnceAPause()
{
    pass(6min);
    pass(6min);
    QCOMPARE(m_idle->count(), 1);

    touch();
    pass(6min);

    QCOMPARE(m_idle->count(), 2);
}

void IdleWatchTest::tellsBeforeTheFirstTouchAfterSleep()
{
    m_now += 8h; // The timer slept, too.

    touch();

    QCOMPARE(m_idle->count(), 1);
}

void IdleWatchTest::neverTellsWhereNobodyWantsIt()
{
    auto choices = ui::Preferences::current().choices();
    choices.lockAfterMinutes = 0;
    ui::Preferences::current().choose(choices);

    m_now += 100h;
    touch();

    QVERIFY(!m_watch->findChild<QTimer*>("idle.end")->isActive());
    QCOMPARE(m_idle->count(), 0);
}

void IdleWatchTest::followsThePreference()
{
    pass(2min);
    auto choices = ui::Preferences::current().choices();
    choices.lockAfterMinutes = 3;
    ui::Preferences::current().choose(choices);
    QCOMPARE(m_idle->count(), 0);

    pass(1min);

    QCOMPARE(m_idle->count(), 1);
}

void IdleWatchTest::countsHandsElsewhere()
{
    ui::IdleWatch::Idle elsewhere = 1min;
    m_watch->countSession([&elsewhere](auto then) { then(elsewhere); });
    pass(5min);
    QCOMPARE(m_idle->count(), 0);

    elsewhere = 5min; // Nobody came back to anything.
    pass(4min);

    QCOMPARE(m_idle->count(), 1);
}

void IdleWatchTest::locksWhereNobodyCanTell()
{
    m_watch->countSession([](auto then) { then(std::nullopt); });

    pass(5min);

    QCOMPARE(m_idle->count(), 1);
}

void IdleWatchTest::asksOnceAtATime()
{
    int asked = 0;
    std::function<void(ui::IdleWatch::Idle)> answer;
    m_watch->countSession([&](auto then) {
        ++asked;
        answer = std::move(then);
    });
    pass(5min);
    auto choices = ui::Preferences::current().choices();
    choices.lockAfterMinutes = 4;
    ui::Preferences::current().choose(choices);
    QCOMPARE(asked, 1);

    touch(); // Before anybody has answered: it locks, and the answer comes too late.
    QCOMPARE(m_idle->count(), 1);
    answer(10min);

    QCOMPARE(m_idle->count(), 1);
}

QTEST_MAIN(IdleWatchTest)
#include "idle_watch_test.moc"
