// Whatever the control plane makes of a writer's request, nothing is sealed that the writer did not
// sign.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/client/waiting.h"
#include "tests/hostile/person_attacks.h"
#include "tests/hostile/stage.h"

using namespace strongroom;
using test::wait;

class WriteAttacksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void sealsNothingElse_data();
    void sealsNothingElse();
    void sealsNothingOfItsOwn();
    void rollsBackToNothingElse_data();
    void rollsBackToNothingElse();

private:
    std::string nameOfRefusal(const Error& error) const;

    hostile::Stage m_stage;
};

void WriteAttacksTest::initTestCase()
{
    QVERIFY(m_stage.start());
}

void WriteAttacksTest::cleanupTestCase()
{
    QVERIFY(!m_stage.leaked());
}

std::string WriteAttacksTest::nameOfRefusal(const Error& error) const
{
    return error.reason.empty() ? std::string(nameOf(error.kind)) : error.reason;
}

void WriteAttacksTest::sealsNothingElse_data()
{
    QTest::addColumn<QString>("reason");
    hostile::addAttacksOnThePerson();
    const auto row = hostile::addAttack;
    row("puts values of its own", "content_differs");
    row("drops an entry of a write", "content_differs");
    row("cuts an entry of a write", "content_differs");
    row("swaps the entries of a write", "content_differs");
    row("keeps a key that was dropped", "content_differs");
    row("builds on an older version", "base_differs");
    row("writes to another secret", "secret_differs");
    row("writes under another number", "version_differs");
    row("writes to another organization", "another_organization");
    row("writes to another environment", "address_differs");
    row("calls a write a rollback", "proof_operation");
    row("presents the proof of a reveal", "proof_operation");
    row("replays an older write", "version_differs");
}

void WriteAttacksTest::sealsNothingElse()
{
    QFETCH(QString, reason);
    m_stage.arm(QTest::currentDataTag());

    const auto written = m_stage.write(*m_stage.alice);
    const int fired = m_stage.arm("");

    QCOMPARE(fired, 1);
    QVERIFY(!written);
    QCOMPARE(QString::fromStdString(nameOfRefusal(written.error())), reason);
    QVERIFY(m_stage.loggedRefusal(reason.toStdString()));
    QVERIFY(!m_stage.leaked());
}

void WriteAttacksTest::sealsNothingOfItsOwn()
{
    const auto refused = m_stage.act("forges a write");

    QCOMPARE(refused.reason, std::string("proof_missing"));
    QVERIFY(m_stage.loggedRefusal("proof_missing"));
}

void WriteAttacksTest::rollsBackToNothingElse_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("sends no proof") << "proof_missing";
    QTest::newRow("keeps a key that was dropped") << "content_differs";
    QTest::newRow("writes to another secret") << "secret_differs";
    QTest::newRow("rolls a part of a version back") << "content_differs";
    QTest::newRow("rolls a part back, and shows no more to the runner") << "forged";
    QTest::newRow("rolls back to another version") << "base_differs";
    QTest::newRow("shows another version under the base's name") << "forged";
    QTest::newRow("swaps the entries of the base") << "forged";
}

void WriteAttacksTest::rollsBackToNothingElse()
{
    QFETCH(QString, reason);
    const auto secret = wait(m_stage.alice->secrets.get(m_stage.organization, m_stage.stripe));
    m_stage.arm(QTest::currentDataTag());

    const auto written = wait(m_stage.alice->secrets.rollback(
        {m_stage.organization, m_stage.stripe, secret->revision}, 1, "as it was"));
    const int fired = m_stage.arm("");

    QVERIFY(fired > 0);
    QVERIFY(!written);
    QCOMPARE(QString::fromStdString(nameOfRefusal(written.error())), reason);
    QVERIFY(m_stage.loggedRefusal(reason.toStdString()));
}

QTEST_GUILESS_MAIN(WriteAttacksTest)
#include "write_attacks_test.moc"
