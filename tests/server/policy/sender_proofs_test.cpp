// Proofs of senders under a clock of the test's own: the nonce's life, replay, and a bounded
// memory.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/policy/binding/sender_proofs.h"

#include "crypto/oauth/dpop.h"
#include "tests/support/fixed_clock.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::server;
using namespace std::chrono_literals;

namespace {

const std::string publicUrl = "https://strongroom.example";

} // namespace

class SenderProofsTest : public QObject
{
    Q_OBJECT

private slots:
    void givesOneNonceForAPeriod();
    void takesTheNonceBeforeAndNoOlder();
    void sharesNoNonceWithAnotherProcess();
    void answersTheKeyThatSigned();
    void forgetsWhatNoOneWouldTakeAnyMore();
    void remembersNoMoreThanItMay();
    void takesAProofOnceUntilItExpires();

private:
    std::string proof(const std::string& nonce)
    {
        return *crypto::createDpopProof(m_key, {"GET", publicUrl + "/v1/me", "a token", nonce},
                                        m_clock.time);
    }

    test::FixedClock m_clock;
    crypto::SigningKey m_key = std::move(*crypto::SigningKey::generate());
    SenderProofs m_proofs{publicUrl, ServerNonce(Bytes(32, 1), m_clock), m_clock};
    const ProvenRequest m_request{"GET", "/v1/me", "a token"};
};

void SenderProofsTest::givesOneNonceForAPeriod()
{
    m_clock.time = Timestamp(std::chrono::hours(1000));
    const auto first = m_proofs.nonce();
    m_clock.time += ServerNonce::period - 1s;
    QCOMPARE(m_proofs.nonce(), first);

    m_clock.time += 1s;

    QVERIFY(m_proofs.nonce() != first);
}

void SenderProofsTest::takesTheNonceBeforeAndNoOlder()
{
    const auto nonce = m_proofs.nonce();
    m_clock.time += ServerNonce::period;
    QVERIFY(m_proofs.check(proof(nonce), m_request));
    m_clock.time += ServerNonce::period;

    const auto late = m_proofs.check(proof(nonce), m_request);

    QVERIFY(!late);
    QCOMPARE(late.error().reason, std::string(nonceNeeded));
}

void SenderProofsTest::sharesNoNonceWithAnotherProcess()
{
    const ServerNonce other(Bytes(32, 2), m_clock);

    QVERIFY(!m_proofs.check(proof(other.current()), m_request));
    QVERIFY(!other.isTimely(m_proofs.nonce()));
    QVERIFY(!other.isTimely(""));
}

void SenderProofsTest::answersTheKeyThatSigned()
{
    const auto key = m_proofs.check(proof(m_proofs.nonce()), m_request);

    QVERIFY(key);
    QCOMPARE(*key, m_key.keyId());
}

void SenderProofsTest::takesAProofOnceUntilItExpires()
{
    const auto given = proof(m_proofs.nonce());
    QVERIFY(m_proofs.check(given, m_request));

    for (int i = 0; i < 119; ++i) {
        const auto again = m_proofs.check(given, m_request);
        QVERIFY(!again);
        QCOMPARE(again.error().field, std::string("jti"));
        m_clock.time += 1s;
    }
    m_clock.time += 10s;

    QCOMPARE(m_proofs.check(given, m_request).error().field, std::string("iat"));
}

void SenderProofsTest::forgetsWhatNoOneWouldTakeAnyMore()
{
    ReplayMemory memory;
    const auto now = m_clock.time;
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(memory.note("key", std::to_string(i), now + std::chrono::seconds(i % 120), now),
                 ReplayMemory::Answer::Fresh);
    QCOMPARE(memory.size(), std::size_t(1000));

    QCOMPARE(memory.note("key", "late", now + 400s, now + 300s), ReplayMemory::Answer::Fresh);

    QCOMPARE(memory.size(), std::size_t(1));
}

void SenderProofsTest::remembersNoMoreThanItMay()
{
    ReplayMemory memory(10);
    const auto now = m_clock.time;
    for (int i = 0; i < 10; ++i)
        QCOMPARE(memory.note("key", std::to_string(i), now + 60s, now),
                 ReplayMemory::Answer::Fresh);

    QCOMPARE(memory.note("key", "one more", now + 60s, now), ReplayMemory::Answer::Full);
    QCOMPARE(memory.note("key", "3", now + 60s, now), ReplayMemory::Answer::Seen);
    QCOMPARE(memory.note("key", "one more", now + 300s, now + 200s), ReplayMemory::Answer::Fresh);
}

QTEST_GUILESS_MAIN(SenderProofsTest)
#include "sender_proofs_test.moc"
