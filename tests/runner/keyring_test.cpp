// The ring of keys as it is used: one key wraps, all open, shut ones do not, and a restart changes
// nothing.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/runner/ring_case.h"

#include <QFile>
#include <QTest>

using namespace strongroom;
using namespace strongroom::runner;

class KeyringTest : public RingCase
{
    Q_OBJECT

private slots:
    void wrapsUnderTheActiveKey();
    void isTheSameAfterARestart();
    void isShutAtOnceWithoutGrace();
    void tellsOfAKeysKeeperAndNotOfWhoAsks();
    void knowsFromUseHowAKeyIs();
    void servesWithinItsGrace();
    void keepsNothingOfAKeyThatFailedItsCheck();
    void rewrapsFromAnyKey();
    void rewrapsWhatItCan();
    void saysHowItsKeysAre();
    void refusesAFileOfOthers();
    void refusesADamagedFile();
};

void KeyringTest::wrapsUnderTheActiveKey()
{
    const auto own = m_ring->wrap(place(), m_dek);
    const auto key = definition("one");
    QVERIFY(assign(key));
    const auto still = m_ring->wrap(place(), m_dek);
    QVERIFY(m_ring->apply(change(ProofOperation::ActivateKey, key)));

    const auto now = m_ring->wrap(place(), m_dek);

    QVERIFY(own->kekId.starts_with("local:"));
    QCOMPARE(still->kekId, own->kekId);
    QCOMPARE(now->kekId, kekIdOf(key));
    QCOMPARE(m_ring->activeId(), kekIdOf(key));
    QVERIFY(m_ring->unwrap(place(), *own) && m_ring->unwrap(place(), *now));
    auto crossed = *own;
    crossed.kekId = now->kekId;
    QVERIFY(!m_ring->unwrap(place(), crossed));
}

void KeyringTest::isTheSameAfterARestart()
{
    const auto own = m_ring->wrap(place(), m_dek);
    const auto key = definition("one");
    QVERIFY(assign(key, true));
    const auto wrapped = m_ring->wrap(place(), m_dek);

    m_ring = ring();

    QVERIFY(m_ring);
    QCOMPARE(m_ring->activeId(), kekIdOf(key));
    QVERIFY(m_ring->unwrap(place(), *own) && m_ring->unwrap(place(), *wrapped));
    const auto mode = QFile::permissions(m_folder->filePath("keyring.json"));
    QVERIFY(
        !(mode & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
}

void KeyringTest::isShutAtOnceWithoutGrace()
{
    QVERIFY(assign(definition("one"), true));
    const auto wrapped = m_ring->wrap(place(), m_dek);
    QVERIFY(m_ring->unwrap(place(), *wrapped));

    m_keeper.shut = true;
    const auto shut = m_ring->unwrap(place(), *wrapped);
    const auto seals = m_ring->wrap(place(), m_dek);
    m_keeper.shut = false;

    QVERIFY(!shut && !seals);
    QVERIFY(shut.error().message.find("\"Key one\"") != std::string::npos);
    QVERIFY(shut.error().message.ends_with("Enable it."));
    QVERIFY(m_ring->unwrap(place(), *wrapped));
}

void KeyringTest::tellsOfAKeysKeeperAndNotOfWhoAsks()
{
    QVERIFY(assign(definition("one"), true));
    m_keeper.shut = true;
    m_keeper.refusal = {
        ErrorKind::Unauthenticated, "The token is not valid.", {}, "authentication"};

    const auto shut = m_ring->wrap(place(), m_dek);

    QVERIFY(shut.error().kind == ErrorKind::Forbidden);
    QCOMPARE(shut.error().reason, std::string(domain::keyUnusable));
    QCOMPARE(shut.error().field, std::string("authentication"));
}

void KeyringTest::knowsFromUseHowAKeyIs()
{
    QVERIFY(assign(definition("one"), true));
    const auto wrapped = m_ring->wrap(place(), m_dek);
    auto altered = *wrapped;
    altered.wrapped.back() ^= 1;
    QVERIFY(!m_ring->unwrap(place(), altered));
    const auto before = m_ring->status(false).back();

    m_keeper.shut = true;
    QVERIFY(!m_ring->unwrap(place(), *wrapped));
    const auto shut = m_ring->status(false).back();
    m_keeper.shut = false;
    QVERIFY(m_ring->unwrap(place(), *wrapped));
    const auto again = m_ring->status(false).back();

    QVERIFY(before.health.problem.empty()); // That one DEK does not open says nothing of the key.
    QCOMPARE(shut.health.step, std::string("key_state"));
    QVERIFY(again.health.problem.empty() && again.health.lastSuccess);
}

void KeyringTest::servesWithinItsGrace()
{
    auto key = definition("one");
    key.cacheSeconds = 60;
    QVERIFY(assign(key, true));
    const auto wrapped = m_ring->wrap(place(), m_dek);
    QVERIFY(m_ring->unwrap(place(), *wrapped));
    m_keeper.shut = true;

    m_clock.time += std::chrono::seconds(59);
    const auto within = m_ring->unwrap(place(), *wrapped);
    auto moved = *wrapped;
    moved.wrapped.back() ^= 1;
    const auto altered = m_ring->unwrap(place(), moved);
    const auto elsewhere = m_ring->unwrap(place(2), *wrapped);
    m_clock.time += std::chrono::seconds(1);
    const auto after = m_ring->unwrap(place(), *wrapped);

    QVERIFY(within && !altered && !elsewhere && !after);
    QVERIFY(std::ranges::equal(within->reveal(), m_dek.reveal()));
    m_keeper.shut = false;
    QVERIFY(m_ring->unwrap(place(), *wrapped));
    m_keeper.shut = true;
    m_clock.time -= std::chrono::hours(1);
    QVERIFY(!m_ring->unwrap(place(), *wrapped));
}

void KeyringTest::keepsNothingOfAKeyThatFailedItsCheck()
{
    auto key = definition("one");
    key.cacheSeconds = 60;
    QVERIFY(assign(key, true));
    const auto wrapped = m_ring->wrap(place(), m_dek);
    QVERIFY(m_ring->unwrap(place(), *wrapped));
    m_keeper.shut = true;

    (void)m_ring->status(true);

    QVERIFY(!m_ring->unwrap(place(), *wrapped));
}

void KeyringTest::rewrapsFromAnyKey()
{
    const auto own = m_ring->wrap(place(1), m_dek);
    const auto one = definition("one");
    QVERIFY(assign(one, true));
    const auto first = m_ring->wrap(place(2), m_dek);
    const auto two = definition("two");
    QVERIFY(assign(two, true));
    const auto second = m_ring->wrap(place(3), m_dek);

    const auto anew = m_ring->rewrap({{place(1), *own}, {place(2), *first}, {place(3), *second}});

    QCOMPARE(anew.size(), std::size_t(3));
    for (std::uint32_t i = 0; i < 3; ++i) {
        QVERIFY(anew[i]);
        QCOMPARE(anew[i]->kekId, kekIdOf(two));
        const auto opened = m_ring->unwrap(place(i + 1), *anew[i]);
        QVERIFY(opened && std::ranges::equal(opened->reveal(), m_dek.reveal()));
    }
    QVERIFY(m_ring->rewrap({}).empty());
}

void KeyringTest::rewrapsWhatItCan()
{
    const auto own = m_ring->wrap(place(1), m_dek);
    QVERIFY(assign(definition("one"), true));
    auto forged = *own;
    forged.wrapped[20] ^= 1;

    const auto anew = m_ring->rewrap({{place(2), *own},
                                      {place(1), {"aws_kms:unknown", own->wrapped}},
                                      {place(1), forged},
                                      {place(1), *own}});

    QVERIFY(!anew[0] && !anew[1] && !anew[2] && anew[3]);
    QCOMPARE(anew[0].error().kind, ErrorKind::Forged);
    QCOMPARE(anew[1].error().kind, ErrorKind::NotFound);
    QCOMPARE(anew[1].error().reason, std::string(domain::keyUnusable));
    QVERIFY(anew[1].error().message.find("aws_kms:unknown") != std::string::npos);
    QCOMPARE(anew[2].error().kind, ErrorKind::Forged);
    m_keeper.shut = true;
    const auto shut = m_ring->rewrap({{place(1), *own}});
    QVERIFY(!shut[0]);
    QCOMPARE(shut[0].error().field, std::string("key_state"));
}

void KeyringTest::saysHowItsKeysAre()
{
    auto key = definition("one", 4);
    key.cacheSeconds = 30;
    QVERIFY(assign(key, true));
    const auto healthy = m_ring->status(true).back();
    m_keeper.shut = true;
    m_clock.time += std::chrono::minutes(5);

    const auto told = m_ring->status(false).back();
    const auto probed = m_ring->status(true).back();

    QVERIFY(healthy.active && healthy.health.problem.empty());
    QCOMPARE(healthy.revision, std::uint32_t(4));
    QCOMPARE(healthy.cacheSeconds, std::uint32_t(30));
    QVERIFY(told.health.problem.empty());
    QVERIFY(probed.health.problem.find("Key one") != std::string::npos);
    QCOMPARE(probed.health.step, std::string("key_state"));
    QVERIFY(*probed.health.lastSuccess == *healthy.health.lastSuccess);
    QVERIFY(*probed.health.checkedAt == m_clock.now());
}

void KeyringTest::refusesAFileOfOthers()
{
    QVERIFY(assign(definition("one")));
    QFile::setPermissions(m_folder->filePath("keyring.json"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);

    QVERIFY(!ring());
}

void KeyringTest::refusesADamagedFile()
{
    QVERIFY(assign(definition("one"), true));
    const auto whole = file();
    const auto path = m_folder->filePath("keyring.json");
    for (const auto& text : {QByteArray("{}"), QByteArray(), whole.left(whole.size() / 2),
                             QByteArray(whole).replace("aws_kms", "aws_kmz"),
                             QByteArray(whole).replace("\"active\":\"", "\"active\":\"x")}) {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write(text);
        file.close();
        QVERIFY2(!ring(), text.left(60).constData());
    }
}

QTEST_GUILESS_MAIN(KeyringTest)
#include "keyring_test.moc"
