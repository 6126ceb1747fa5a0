// A proof is taken once; the memory of it is bounded, and cheap to keep.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/checks/replay_guard.h"

#include "base/ids.h"
#include "runner/checks/identity_check.h"
#include "tests/support/fixed_clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::runner;

class ReplayGuardTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesAProofOnce();
    void refusesRatherThanForgetWhatIsTimely();

private:
    domain::ProofStamp fresh() const { return {m_clock.now(), newId()}; }
    /// Empty if it was taken.
    std::string reasonFor(const domain::ProofStamp& stamp)
    {
        const auto taken = m_guard->take(stamp);
        return taken ? std::string() : taken.error().reason;
    }

    test::FixedClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<ReplayGuard> m_guard;
};

void ReplayGuardTest::init()
{
    m_clock.time += std::chrono::hours(1); // Newer than what the last test left.
    auto opened = ReplayGuard::open(m_clock, m_folder.filePath("newest").toStdString());
    QVERIFY(opened);
    m_guard = std::move(*opened);
}

void ReplayGuardTest::takesAProofOnce()
{
    const auto stamp = fresh();
    QCOMPARE(reasonFor(stamp), std::string());

    m_clock.time += proofLife + clockLeeway;
    const auto atTheEnd = reasonFor(stamp);

    QCOMPARE(atTheEnd, std::string("proof_replayed"));
    QCOMPARE(reasonFor(fresh()), std::string());
}

void ReplayGuardTest::refusesRatherThanForgetWhatIsTimely()
{
    for (std::size_t i = 0; i < ReplayGuard::mostRemembered; ++i)
        QCOMPARE(reasonFor(fresh()), std::string());

    const auto oneMore = reasonFor(fresh());
    m_clock.time += proofLife + clockLeeway + std::chrono::seconds(1);
    const auto later = reasonFor(fresh());

    QCOMPARE(oneMore, std::string("too_many_proofs"));
    QCOMPARE(later, std::string());
}

QTEST_GUILESS_MAIN(ReplayGuardTest)
#include "replay_guard_test.moc"
