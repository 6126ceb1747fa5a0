// A control plane that keeps a proof, and delivers it when it suits it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/hostile/stage.h"

using namespace strongroom;

class DelayTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void deliversNothingAfterItsTime();
    void deliversNothingAfterARestart();

private:
    void withhold();
    void moveClock(std::chrono::seconds ahead);

    hostile::Stage m_stage;
};

void DelayTest::initTestCase()
{
    moveClock(std::chrono::seconds(0));
    m_stage.moveRunnersClock(STRONGROOM_MOVED_CLOCK);
    QVERIFY(m_stage.start());
}

void DelayTest::cleanupTestCase()
{
    QVERIFY(!m_stage.leaked());
}

void DelayTest::moveClock(std::chrono::seconds ahead)
{
    const std::int64_t seconds = ahead.count();
    QFile file(m_stage.folder("clock"));
    QVERIFY(file.open(QIODevice::ReadWrite)); // Not made anew: the runner has mapped it.
    QCOMPARE(file.write(reinterpret_cast<const char*>(&seconds), sizeof seconds),
             qint64(sizeof seconds));
}

/// A proof that nobody has used.
void DelayTest::withhold()
{
    m_stage.arm("withholds a reveal");
    const auto revealed = m_stage.reveal(*m_stage.alice, {"A"});

    QCOMPARE(m_stage.arm(""), 1);
    QVERIFY(!revealed);
}

void DelayTest::deliversNothingAfterItsTime()
{
    withhold();
    moveClock(std::chrono::seconds(200));

    const auto refused = m_stage.act("delivers what it withheld");
    moveClock(std::chrono::seconds(0));

    QCOMPARE(refused.reason, std::string("proof_stale"));
    QVERIFY(m_stage.loggedRefusal("proof_stale"));
}

void DelayTest::deliversNothingAfterARestart()
{
    withhold();
    QVERIFY(m_stage.reveal(*m_stage.alice, {"A"}));
    QVERIFY(m_stage.restartRunner());

    const auto refused = m_stage.act("delivers what it withheld");

    QCOMPARE(refused.reason, std::string("proof_before_start"));
    QVERIFY(m_stage.loggedRefusal("proof_before_start"));
}

QTEST_GUILESS_MAIN(DelayTest)
#include "delay_test.moc"
