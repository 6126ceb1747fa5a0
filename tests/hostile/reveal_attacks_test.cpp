// Whatever the control plane makes of a reader's request, the runner answers that reader and that
// request alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/client/waiting.h"
#include "tests/hostile/person_attacks.h"
#include "tests/hostile/stage.h"
#include "tests/hostile/traces.h"

using namespace strongroom;

class RevealAttacksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void findsAValueWhereThereIsOne();
    void searchesTheMemoryOfTheControlPlane();
    void refusesWhatWasAltered_data();
    void refusesWhatWasAltered();
    void refusesActsOfItsOwn_data();
    void refusesActsOfItsOwn();

private:
    hostile::Stage m_stage;
};

void RevealAttacksTest::initTestCase()
{
    QVERIFY(m_stage.start());
}

void RevealAttacksTest::cleanupTestCase()
{
    QVERIFY(!m_stage.leaked());
}

void RevealAttacksTest::findsAValueWhereThereIsOne()
{
    const auto value = QByteArray::fromStdString(hostile::Stage::canary("A", 1));

    QVERIFY(hostile::holdsValue("x" + value));
    QVERIFY(hostile::holdsValue(value.toHex()));
    for (const auto* before : {"", "1", "12", "123"})
        QVERIFY(hostile::holdsValue((before + value).toBase64()));
    QVERIFY(!hostile::holdsValue("hostile"));
}

void RevealAttacksTest::searchesTheMemoryOfTheControlPlane()
{
    const auto process = m_stage.server.processId();
    if (!hostile::memoryHolds(process, m_stage.organization.value))
        QSKIP("this system lets nobody read another process's memory");

    QVERIFY(hostile::memoryHolds(process, "INC-4821"));
    QVERIFY(!hostile::memoryHoldsValue(process));
}

void RevealAttacksTest::refusesWhatWasAltered_data()
{
    QTest::addColumn<QString>("reason");
    hostile::addAttacksOnThePerson();
    const auto row = hostile::addAttack;
    row("presents another person's token", "device_not_bound");
    row("presents another person's token and opening", "device_not_bound");
    row("names another subject", "subject_differs");
    row("asks for keys beyond the grant", "keys_beyond");
    row("changes the purpose", "purpose_differs");
    row("changes the grant", "grant_differs");
    row("presents the proof of a write", "proof_operation");
    row("seals to a key of its own", "reader_key_differs");
    row("asks for another secret", "secret_differs");
    row("asks for an older version", "version_differs");
    row("shows an older version under the newest number", "forged");
    row("takes the key of another secret", "forged");
    row("asks for another organization", "another_organization");
    row("asks for another environment", "address_differs");
    row("moves the version to another backend", "forged");
    row("cuts the wrapped key", "forged");
    row("alters the wrapped key", "forged");
    row("names another key encryption key", "key_unusable");
}

void RevealAttacksTest::refusesWhatWasAltered()
{
    QFETCH(QString, reason);
    const auto name = reason.toStdString();
    m_stage.arm(QTest::currentDataTag());

    const auto revealed = m_stage.reveal(*m_stage.alice, {"A"});
    const int fired = m_stage.arm("");
    const auto afterwards = m_stage.reveal(*m_stage.alice, {"A"});

    QCOMPARE(fired, 1);
    QVERIFY(!revealed);
    const auto& error = revealed.error();
    QCOMPARE(error.reason.empty() ? std::string(nameOf(error.kind)) : error.reason, name);
    QVERIFY(m_stage.loggedRefusal(name));
    QVERIFY(!m_stage.leaked());
    QVERIFY2(afterwards, afterwards ? "" : afterwards.error().message.c_str());
}

void RevealAttacksTest::refusesActsOfItsOwn_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("forges a grant") << "proof_missing";
    QTest::newRow("forges a grant and a person") << "signing_key_unknown";
    QTest::newRow("replays a reveal") << "proof_replayed";
    QTest::newRow("replays a reveal to a key of its own") << "reader_key_differs";
}

void RevealAttacksTest::refusesActsOfItsOwn()
{
    QFETCH(QString, reason);
    const auto revealed = m_stage.reveal(*m_stage.alice, {"A"});

    const auto refused = m_stage.act(QTest::currentDataTag());

    QVERIFY(revealed);
    QCOMPARE(refused.reason, reason.toStdString());
    QVERIFY(m_stage.loggedRefusal(reason.toStdString()));
    QVERIFY(!m_stage.leaked());
}

QTEST_GUILESS_MAIN(RevealAttacksTest)
#include "reveal_attacks_test.moc"
