// Whatever the control plane makes of a change of keys, the runner wraps under no key that nobody
// signed for; and what it re-wraps opens where it did, and nowhere else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/hash.h"
#include "models/wire/key_json.h"
#include "models/wire/proof_json.h"
#include "tests/client/waiting.h"
#include "tests/hostile/stage.h"

using namespace strongroom;
using test::wait;

class KeyAttacksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void takesWhatAPersonSigned();
    void takesNothingElse_data();
    void takesNothingElse();
    void takesNoChangeTwice();
    void rewrapsNothingElse_data();
    void rewrapsNothingElse();

private:
    /// Of a new key in the runner's folder, as Alice signs it.
    std::string signedChange();

    hostile::Stage m_stage;
};

void KeyAttacksTest::initTestCase()
{
    QVERIFY(m_stage.start());
}

void KeyAttacksTest::cleanupTestCase()
{
    QVERIFY(!m_stage.leaked());
}

std::string KeyAttacksTest::signedChange()
{
    domain::KeyDefinition definition;
    definition.id = domain::EncryptionKeyId::fresh();
    definition.name = "A new key";
    domain::KeyChange change;
    change.organization = m_stage.organization;
    change.kekId = kekIdOf(definition);
    change.definition = definition;
    const auto hash = crypto::sha256(encode(change.organization, definition));
    const domain::KeyClaims claims{change.operation,
                                   change.organization,
                                   change.kekId,
                                   Bytes(hash.begin(), hash.end()),
                                   {SystemClock().now(), newId()}};
    auto proof = wait(m_stage.alice->session.prove(wire::serialize(wire::toJson(claims))));
    if (proof)
        change.person = std::move(*proof);
    return wire::serialize(wire::toJson(change));
}

void KeyAttacksTest::takesWhatAPersonSigned()
{
    const auto error = m_stage.act("passes a change of keys on", signedChange());

    QVERIFY2(error.message.empty(), error.message.c_str());
}

void KeyAttacksTest::takesNothingElse_data()
{
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* act, const char* reason) {
        QTest::newRow(act) << QString(reason);
    };
    row("changes keys without a person", "proof_missing");
    row("signs a change of keys itself", "device_not_bound");
    row("presents the proof of a write for a key", "proof_operation");
    row("puts a key of its own in the place of one", "key_differs");
    row("swaps the settings of a key", "key_differs");
    row("swaps the credentials of a key", "key_differs");
    row("gives a key a grace", "key_differs");
    row("activates what was to be assigned", "proof_operation");
    row("changes another organization's keys", "another_organization");
}

void KeyAttacksTest::takesNothingElse()
{
    QFETCH(QString, reason);

    const auto refused = m_stage.act(QTest::currentDataTag(), signedChange());

    QCOMPARE(QString::fromStdString(refused.reason), reason);
    QVERIFY(m_stage.loggedRefusal(reason.toStdString()));
}

void KeyAttacksTest::takesNoChangeTwice()
{
    const auto change = signedChange();
    const auto first = m_stage.act("passes a change of keys on", change);

    const auto again = m_stage.act("passes a change of keys on", change);
    QVERIFY(m_stage.restartRunner());
    const auto later = m_stage.act("passes a change of keys on", change);

    QVERIFY2(first.message.empty(), first.message.c_str());
    QCOMPARE(again.reason, std::string("proof_replayed"));
    QCOMPARE(later.reason, std::string("proof_before_start"));
}

void KeyAttacksTest::rewrapsNothingElse_data()
{
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* act, const char* reason) {
        QTest::newRow(act) << QString(reason);
    };
    row("re-wraps as it should", "");
    row("re-wraps for another organization", "another_organization");
    row("re-wraps for another secret", "forged");
    row("re-wraps an older version as a newer one", "forged");
    row("re-wraps for another backend", "forged");
    row("re-wraps for fewer keys", "forged");
    row("re-wraps from a key of its own", "not_found");
    row("re-wraps what it altered", "forged");
}

void KeyAttacksTest::rewrapsNothingElse()
{
    QFETCH(QString, reason);

    const auto error = m_stage.act(QTest::currentDataTag());

    const auto name = error.reason.empty() && !error.message.empty()
                          ? std::string(nameOf(error.kind))
                          : error.reason;
    QCOMPARE(QString::fromStdString(name), reason);
    QVERIFY(!m_stage.leaked());
}

QTEST_GUILESS_MAIN(KeyAttacksTest)
#include "key_attacks_test.moc"
