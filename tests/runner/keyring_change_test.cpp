// The ring of keys as it is changed: tried first, and never to something that was before.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/runner/ring_case.h"

#include <QFile>
#include <QTest>

using namespace strongroom;
using namespace strongroom::runner;

class KeyringChangeTest : public RingCase
{
    Q_OBJECT

private slots:
    void opensCredentialsThatWereSealedToIt();
    void refusesCredentialsOfOthers_data();
    void refusesCredentialsOfOthers();
    void refusesDefinitions_data();
    void refusesDefinitions();
    void takesNewCredentialsForTheSameKey();
    void takesTheSameAssignmentTwice();
    void assignsNoKeyThatCannotWork();
    void activatesNoKeyThatCannotWork();
    void retiresOnlyWhatNobodyNeeds();
    void bringsNoRetiredKeyBack();
    void putsLocalKeysAside();
};

void KeyringChangeTest::opensCredentialsThatWereSealedToIt()
{
    auto key = definition("one");
    key.credentials = sealed(m_organization, key, m_hpke.publicKey);

    QVERIFY(assign(key));

    QCOMPARE(m_keeper.credentials, std::string("s3cret"));
    QVERIFY(!file().isEmpty() && !file().contains("s3cret"));
    m_keeper.credentials.clear();
    m_ring = ring();
    QCOMPARE(m_keeper.credentials, std::string("s3cret"));
}

void KeyringChangeTest::refusesCredentialsOfOthers_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("sealed to another runner") << 0;
    QTest::newRow("of another organization") << 1;
    QTest::newRow("of another key") << 2;
    QTest::newRow("altered") << 3;
}

void KeyringChangeTest::refusesCredentialsOfOthers()
{
    QFETCH(int, how);
    auto key = definition("one");
    const auto other = crypto::newHpkeKeyPair();
    key.credentials =
        sealed(how == 1 ? domain::OrganizationId::fresh() : m_organization,
               how == 2 ? definition("one") : key, how == 0 ? other->publicKey : m_hpke.publicKey);
    if (how == 3)
        key.credentials->ciphertext.back() ^= 1;

    const auto done = assign(key);

    QVERIFY(!done);
    QCOMPARE(done.error().field, std::string("credentials"));
    QVERIFY(file().isEmpty());
}

void KeyringChangeTest::refusesDefinitions_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<QString>("reason");
    QTest::newRow("an older revision") << 0 << "key_superseded";
    QTest::newRow("the same revision, and another content") << 1 << "key_superseded";
    QTest::newRow("under another key's name") << 2 << "key_differs";
    QTest::newRow("of another kind") << 3 << "key_differs";
    QTest::newRow("none") << 4 << "key_differs";
    QTest::newRow("which is another key") << 5 << "";
    QTest::newRow("with a setting that is none") << 6 << "";
}

void KeyringChangeTest::refusesDefinitions()
{
    QFETCH(int, how);
    QFETCH(QString, reason);
    auto key = definition("one", 3);
    QVERIFY(assign(key, true));
    const auto before = file();
    auto wanted = change(ProofOperation::AssignKey, key);
    auto& anew = *wanted.definition;
    switch (how) {
    case 0: anew.revision = 2; break;
    case 1: anew.name = "Renamed"; break;
    case 2: wanted.kekId = "aws_kms:another"; break;
    case 3:
        anew.kind = domain::KeyKind::GcpKms;
        anew.revision = 4;
        wanted.kekId = kekIdOf(anew);
        break;
    case 4: wanted.definition.reset(); break;
    case 5:
        anew.revision = 4;
        anew.settings["key"] = "two";
        break;
    default: anew.revision = 4; anew.settings["kye"] = "one";
    }

    const auto done = m_ring->apply(wanted);

    QVERIFY(!done);
    QCOMPARE(done.error().reason, reason.toStdString());
    QVERIFY2(done.error().message.ends_with('.'), done.error().message.c_str());
    QCOMPARE(file(), before);
    QVERIFY(m_ring->unwrap(place(), *m_ring->wrap(place(), m_dek)));
}

void KeyringChangeTest::takesNewCredentialsForTheSameKey()
{
    auto key = definition("one");
    QVERIFY(assign(key, true));
    const auto wrapped = m_ring->wrap(place(), m_dek);
    key.revision = 2;
    key.credentials = sealed(m_organization, key, m_hpke.publicKey);

    QVERIFY(assign(key));

    QVERIFY(m_ring->unwrap(place(), *wrapped));
    QCOMPARE(m_keeper.credentials, std::string("s3cret"));
    QCOMPARE(m_ring->status(false).size(), std::size_t(2));
}

void KeyringChangeTest::takesTheSameAssignmentTwice()
{
    const auto key = definition("one");
    QVERIFY(assign(key));
    const auto before = file();

    QVERIFY(assign(key));

    QCOMPARE(file(), before);
}

void KeyringChangeTest::assignsNoKeyThatCannotWork()
{
    m_keeper.shut = true;

    const auto done = assign(definition("one"));

    QVERIFY(!done);
    QCOMPARE(done.error().field, std::string("key_state"));
    QVERIFY(done.error().message.find("Key one") != std::string::npos);
    QVERIFY(file().isEmpty());
    QCOMPARE(m_ring->status(false).size(), std::size_t(1));
}

void KeyringChangeTest::activatesNoKeyThatCannotWork()
{
    const auto key = definition("one");
    QVERIFY(assign(key));
    m_keeper.shut = true;
    const auto before = m_ring->activeId();

    const auto done = m_ring->apply(change(ProofOperation::ActivateKey, key));
    const auto unknown = m_ring->apply(change(ProofOperation::ActivateKey, definition("two")));

    QVERIFY(!done && !unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    QCOMPARE(m_ring->activeId(), before);
}

void KeyringChangeTest::retiresOnlyWhatNobodyNeeds()
{
    const auto key = definition("one");
    QVERIFY(assign(key, true));
    const auto wrapped = m_ring->wrap(place(), m_dek);
    auto retire = change(ProofOperation::RetireKey, key);

    const auto active = m_ring->apply(retire);
    const auto next = definition("two");
    QVERIFY(assign(next, true));
    retire.dependants = 1;
    const auto needed = m_ring->apply(retire);
    QVERIFY(m_ring->unwrap(place(), *wrapped));
    retire.dependants = 0;
    const auto done = m_ring->apply(retire);
    const auto gone = m_ring->unwrap(place(), *wrapped);

    QVERIFY(!active && !needed && done && !gone);
    QCOMPARE(active.error().reason, std::string("key_in_use"));
    QCOMPARE(needed.error().reason, std::string("key_in_use"));
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    QVERIFY(gone.error().message.find(kekIdOf(key)) != std::string::npos);
}

void KeyringChangeTest::bringsNoRetiredKeyBack()
{
    auto key = definition("one");
    QVERIFY(assign(key));
    QVERIFY(m_ring->apply(change(ProofOperation::RetireKey, key)));
    m_ring = ring();

    const auto again = assign(key);
    key.revision = 9;
    const auto newer = assign(key);

    QVERIFY(!again && !newer);
    QCOMPARE(again.error().reason, std::string("key_superseded"));
    QCOMPARE(newer.error().reason, std::string("key_superseded"));
}

void KeyringChangeTest::putsLocalKeysAside()
{
    auto key = definition("one");
    key.kind = domain::KeyKind::Local;
    key.settings.clear();
    const auto ownId = m_ring->activeId();
    QVERIFY(assign(key, true));
    domain::KeyChange own;
    own.operation = ProofOperation::RetireKey;
    own.kekId = ownId;

    QVERIFY(m_ring->apply(own));
    m_ring = ring();

    QVERIFY(m_ring);
    QCOMPARE(m_ring->status(false).size(), std::size_t(1));
    QVERIFY(!QFile::exists(m_folder->filePath("kek.key")));
    QVERIFY(QFile::exists(m_folder->filePath("kek.key.retired")));
    QVERIFY(m_ring->wrap(place(), m_dek));
}

QTEST_GUILESS_MAIN(KeyringChangeTest)
#include "keyring_change_test.moc"
