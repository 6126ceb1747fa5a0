// Whatever the control plane tells a reader or a writer, they see the values that were asked for,
// or a refusal.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/client/waiting.h"
#include "tests/hostile/stage.h"

using namespace strongroom;

class AnswerAttacksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void sealsToNobodyElse_data();
    void sealsToNobodyElse();
    void showsNothingElse_data();
    void showsNothingElse();

    void hidesNoKey_data();
    void hidesNoKey();

private:
    hostile::Stage m_stage;
};

void AnswerAttacksTest::initTestCase()
{
    QVERIFY(m_stage.start());
}

void AnswerAttacksTest::cleanupTestCase()
{
    QVERIFY(!m_stage.leaked());
}

void AnswerAttacksTest::sealsToNobodyElse_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("substitutes the custodian's key") << "forged";
    QTest::newRow("presents another authority") << "untrusted";
    QTest::newRow("signs as another runner") << "untrusted";
}

void AnswerAttacksTest::sealsToNobodyElse()
{
    QFETCH(QString, kind);
    m_stage.arm(QTest::currentDataTag());

    const auto written = m_stage.write(*m_stage.alice);
    const int fired = m_stage.arm("");

    QCOMPARE(fired, 1);
    QVERIFY(!written);
    QCOMPARE(QString::fromUtf8(nameOf(written.error().kind).data()), kind);
    QVERIFY(!m_stage.leaked());
}

void AnswerAttacksTest::showsNothingElse_data()
{
    QTest::addColumn<QString>("kind");
    for (const auto* attack : {"invents values",
                               "cuts a value",
                               "alters a value",
                               "cuts the released keys",
                               "leaves a value out",
                               "leaves all values out",
                               "shows a value twice, and another not",
                               "swaps two values",
                               "calls a value another format",
                               "shows the value of an older version",
                               "shows the value of another secret",
                               "splices the context: number",
                               "splices the context: version",
                               "splices the context: secret",
                               "splices the context: environment",
                               "splices the context: organization",
                               "splices the context: backend",
                               "claims that nothing newer was sealed",
                               "grants fewer keys",
                               "grants for another purpose",
                               "grants another secret"})
        QTest::newRow(attack) << "forged";
    QTest::newRow("substitutes the releasing custodian") << "untrusted";
    QTest::newRow("grants another version") << "forbidden"; // By the runner: it is asked for two.
}

void AnswerAttacksTest::showsNothingElse()
{
    QFETCH(QString, kind);
    m_stage.arm(QTest::currentDataTag());

    const auto revealed = m_stage.reveal(*m_stage.alice, {"A", "B"});
    const int fired = m_stage.arm("");
    const auto afterwards = m_stage.reveal(*m_stage.alice, {"A", "B"});

    QCOMPARE(fired, 1);
    QVERIFY(!revealed);
    QCOMPARE(QString::fromUtf8(nameOf(revealed.error().kind).data()), kind);
    QVERIFY(!m_stage.leaked());
    QVERIFY2(afterwards, afterwards ? "" : afterwards.error().message.c_str());
    QCOMPARE(afterwards->entries.size(), std::size_t(2));
}

void AnswerAttacksTest::hidesNoKey_data()
{
    QTest::addColumn<QString>("by");
    QTest::newRow("hides a key") << "the client";
    QTest::newRow("hides a key from the runner, too") << "the runner";
}

void AnswerAttacksTest::hidesNoKey()
{
    QFETCH(QString, by);
    m_stage.arm(QTest::currentDataTag());

    const auto revealed = m_stage.reveal(*m_stage.alice);
    const int fired = m_stage.arm("");

    QVERIFY(fired > 1);
    QVERIFY(!revealed);
    QCOMPARE(revealed.error().kind, ErrorKind::Forged);
    QCOMPARE(m_stage.loggedRefusal("forged"), by == "the runner");
}

QTEST_GUILESS_MAIN(AnswerAttacksTest)
#include "answer_attacks_test.moc"
