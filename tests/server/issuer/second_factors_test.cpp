// Second factors under a clock of the test's own: what is taken, once, and what is not.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/otp/one_time_code.h"
#include "server/issuer/issuer_storage.h"
#include "server/issuer/second_factor/second_factors.h"
#include "tests/support/fixed_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace strongroom;
using namespace strongroom::server;

class SecondFactorsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void turnsOnByACodeOfTheSeed();
    void takesACodeOnce();
    void takesTheNeighboursInOrderOnly();
    void takesOneOfManyAtOnce();
    void refusesWhatIsNoCode_data();
    void refusesWhatIsNoCode();
    void takesEachRecoveryCodeOnce();
    void takesARecoveryCodeHoweverItIsTyped();
    void voidsEarlierRecoveryCodes();
    void makesGuessingSlow();
    void recordsEachChangeOrMakesNone();
    void keepsNeitherSeedNorCodesInTheClear();
    void readsNoSeedUnderAnotherKeyOrName();

private:
    std::string codeAt(std::chrono::seconds later = std::chrono::seconds(0)) const
    {
        return *crypto::totpCode(*m_seed,
                                 std::chrono::floor<std::chrono::seconds>(m_clock.time) + later);
    }
    ErrorKind refusal(const std::string& code)
    {
        const auto taken = m_factors->verify(m_alice, code);
        return taken ? ErrorKind::Internal : taken.error().kind;
    }
    bool takes(const std::string& code) { return bool(m_factors->verify(m_alice, code)); }
    std::unique_ptr<SecondFactors> factorsWith(const std::string& key);

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FixedClock m_clock;
    std::unique_ptr<SqliteStorage> m_sqlite;
    std::unique_ptr<SecondFactors> m_factors;
    std::optional<SecretBytes> m_seed;
    std::vector<std::string> m_recovery;
    std::vector<std::string> m_recorded;
    SecondFactorChange m_change; ///< The last.
    bool m_recordFails = false;
    const Account m_alice{"subject-of-alice", "alice", "Alice", "no hash"};
};

std::unique_ptr<SecondFactors> SecondFactorsTest::factorsWith(const std::string& key)
{
    auto factors = std::make_unique<SecondFactors>(*m_sqlite, m_clock, SecretBytes::copyOf(key));
    factors->recording = [this](StorageWriter&, const SecondFactorChange& change) -> Result<Done> {
        if (m_recordFails)
            return Error{ErrorKind::StorageFull, "The record is full."};
        m_recorded.push_back(change.action);
        m_change = change;
        return Done{};
    };
    return factors;
}

void SecondFactorsTest::init()
{
    m_factors.reset();
    m_sqlite.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_recordFails = false;
    m_sqlite = std::move(*SqliteStorage::open(m_folder->filePath("a.sqlite").toStdString()));
    QVERIFY(IssuerStorage(*m_sqlite).addAccount(m_alice));
    m_factors = factorsWith(std::string(32, 'k'));
    m_seed = std::move(*SecondFactors::newSeed());
    m_recovery = *m_factors->turnOn(m_alice, *m_seed, codeAt());
    m_recorded.clear();
    m_clock.time += std::chrono::minutes(5);
}

void SecondFactorsTest::turnsOnByACodeOfTheSeed()
{
    const auto seed = SecondFactors::newSeed();
    QVERIFY(seed);
    QCOMPARE(m_factors->turnOn(m_alice, *seed, codeAt()).error().kind, ErrorKind::Unauthenticated);

    const auto state = m_factors->stateOf(m_alice.subject);

    QVERIFY(state->on);
    QCOMPARE(state->recoveryCodes, 10U);
    QVERIFY(takes(codeAt())); // Still of the first seed.
    QVERIFY(!m_factors->stateOf("somebody else")->on);
}

void SecondFactorsTest::takesACodeOnce()
{
    const auto code = codeAt();

    QVERIFY(takes(code));

    QCOMPARE(refusal(code), ErrorKind::Unauthenticated);
    m_clock.time += std::chrono::seconds(30);
    QCOMPARE(refusal(code), ErrorKind::Unauthenticated);
    QVERIFY(takes(codeAt()));
}

void SecondFactorsTest::takesTheNeighboursInOrderOnly()
{
    const std::chrono::seconds step(30);
    QCOMPARE(refusal(codeAt(-2 * step)), ErrorKind::Unauthenticated);
    QCOMPARE(refusal(codeAt(2 * step)), ErrorKind::Unauthenticated);

    QVERIFY(takes(codeAt(step)));

    // RFC 6238, section 5.2: nothing from before the last one.
    QCOMPARE(refusal(codeAt(-step)), ErrorKind::Unauthenticated);
}

void SecondFactorsTest::takesOneOfManyAtOnce()
{
    const auto code = codeAt();
    std::atomic<int> taken = 0;
    std::vector<std::thread> threads;

    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] { taken += takes(code) ? 1 : 0; });
    for (auto& thread : threads)
        thread.join();

    QCOMPARE(taken.load(), 1);
}

void SecondFactorsTest::refusesWhatIsNoCode_data()
{
    QTest::addColumn<std::string>("code");
    QTest::newRow("nothing") << std::string();
    QTest::newRow("too few digits") << std::string("12345");
    QTest::newRow("too many digits") << std::string("1234567");
    QTest::newRow("letters") << std::string("ABCDEF");
    QTest::newRow("endless") << std::string(1'000'000, '1');
    QTest::newRow("zero bytes") << std::string(6, '\0');
    QTest::newRow("quotes") << std::string("' OR 1=1 --");
    QTest::newRow("digits of elsewhere") << std::string("\u0661\u0662\u0663\u0664\u0665\u0666");
}

void SecondFactorsTest::refusesWhatIsNoCode()
{
    QFETCH(std::string, code);

    QCOMPARE(refusal(code), ErrorKind::Unauthenticated);
}

void SecondFactorsTest::takesEachRecoveryCodeOnce()
{
    QCOMPARE(m_recovery.size(), 10U);
    for (const auto& code : m_recovery) {
        QVERIFY(takes(code));
        QCOMPARE(refusal(code), ErrorKind::Unauthenticated);
    }
    QCOMPARE(m_factors->stateOf(m_alice.subject)->recoveryCodes, 0U);
    QCOMPARE(m_recorded, std::vector<std::string>(10, "second_factor.recover"));
    QCOMPARE(m_change.before.recoveryCodes, 1U);
    QCOMPARE(m_change.after.recoveryCodes, 0U);
}

void SecondFactorsTest::takesARecoveryCodeHoweverItIsTyped()
{
    auto typed = QString::fromStdString(m_recovery.front()).toLower().replace('-', ' ');

    QVERIFY(takes(("  " + typed + " ").toStdString()));
}

void SecondFactorsTest::voidsEarlierRecoveryCodes()
{
    const auto renewed = *m_factors->renewRecoveryCodes(m_alice);

    QCOMPARE(refusal(m_recovery.front()), ErrorKind::Unauthenticated);
    QVERIFY(takes(renewed.front()));
    QVERIFY(m_factors->turnOff(m_alice));
    QCOMPARE(m_factors->turnOff(m_alice).error().kind, ErrorKind::NotFound);
    QVERIFY(!m_factors->stateOf(m_alice.subject)->on);
    QCOMPARE(refusal(renewed.back()), ErrorKind::NotFound);
}

void SecondFactorsTest::makesGuessingSlow()
{
    for (int i = 0; i < 4; ++i)
        QCOMPARE(refusal("000000"), ErrorKind::Unauthenticated);
    QCOMPARE(refusal(codeAt()), ErrorKind::RateLimited);
    QCOMPARE(refusal(m_recovery.front()), ErrorKind::RateLimited);

    m_clock.time += std::chrono::seconds(2);

    QVERIFY(takes(codeAt()));
}

void SecondFactorsTest::recordsEachChangeOrMakesNone()
{
    m_recordFails = true;
    QVERIFY(!m_factors->turnOff(m_alice));
    QVERIFY(!m_factors->renewRecoveryCodes(m_alice));
    QVERIFY(!takes(m_recovery.front()));
    m_recordFails = false;

    QVERIFY(takes(m_recovery.front()));
    QVERIFY(m_factors->renewRecoveryCodes(m_alice));
    QVERIFY(m_factors->turnOff(m_alice));
    const std::vector<std::string> expected{
        "second_factor.recover", "second_factor.renew_recovery_codes", "second_factor.turn_off"};
    QCOMPARE(m_recorded, expected);
    QVERIFY(m_change.before.on && m_change.before.recoveryCodes == 10);
    QVERIFY(m_change.after == SecondFactorState());
}

void SecondFactorsTest::keepsNeitherSeedNorCodesInTheClear()
{
    m_factors.reset();
    m_sqlite.reset();
    QByteArray kept;
    for (const char* name : {"a.sqlite", "a.sqlite-wal"}) {
        QFile file(m_folder->filePath(name));
        if (file.open(QIODevice::ReadOnly))
            kept += file.readAll();
    }
    QVERIFY(kept.contains("subject-of-alice"));
    const auto seed = m_seed->reveal();
    QVERIFY(!kept.contains(QByteArray(reinterpret_cast<const char*>(seed.data()),
                                      static_cast<qsizetype>(seed.size()))));
    for (const auto& code : m_recovery) {
        QVERIFY(!kept.contains(QByteArray::fromStdString(code)));
        QVERIFY(!kept.contains(QByteArray::fromStdString(code).replace('-', "")));
    }
}

void SecondFactorsTest::readsNoSeedUnderAnotherKeyOrName()
{
    m_factors = factorsWith(std::string(32, 'x'));

    QCOMPARE(refusal(codeAt()), ErrorKind::Corrupted);
    QVERIFY(takes(m_recovery.front())); // What was written on paper needs no key.
}

QTEST_GUILESS_MAIN(SecondFactorsTest)
#include "second_factors_test.moc"
