// Runners that were away when keys were changed, told from those that gave up a retired key.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/keys/lagging_runners.h"

#include <QTest>

#include <map>

using namespace strongroom;
using namespace strongroom::server;

class LaggingRunnersTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNoneWhereAllAgree();
    void namesWhatARunnerLacks();
    void takesOlderSettingsForLacking();
    void doesNotMissWhatWasRetired();
    void goesByWhatWasActivatedLast();
    void failsAsTheRecordDoes();
    void tellsInTheHealthOfTheKey();

private:
    static domain::KeyringStatus ring(const std::string& name,
                                      const std::map<std::string, std::uint32_t>& keys,
                                      const std::string& active)
    {
        domain::KeyringStatus status;
        status.custodian.runnerName = name;
        for (const auto& [kekId, revision] : keys) {
            domain::KeyStatus key;
            key.kekId = kekId;
            key.revision = revision;
            key.active = kekId == active;
            status.keys.push_back(key);
        }
        return status;
    }
    std::vector<LaggingRunner> lagging(const std::vector<domain::KeyringStatus>& rings)
    {
        auto found = laggingRunners(
            rings, [this](const std::string& kekId) { return Result<KeyPast>(m_past[kekId]); });
        return found ? *found : std::vector<LaggingRunner>{{"failed", {}, {}}};
    }

    std::map<std::string, KeyPast> m_past{};
};

void LaggingRunnersTest::findsNoneWhereAllAgree()
{
    QVERIFY(lagging({}).empty());
    QVERIFY(lagging({ring("a", {{"k1", 1}}, "k1")}).empty());
    QVERIFY(
        lagging({ring("a", {{"k1", 1}, {"k2", 3}}, "k2"), ring("b", {{"k1", 1}, {"k2", 3}}, "k2")})
            .empty());
}

void LaggingRunnersTest::namesWhatARunnerLacks()
{
    const auto found =
        lagging({ring("a", {{"k1", 1}}, "k1"), ring("b", {{"k1", 1}, {"k2", 1}}, "k1")});

    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].name, std::string("a"));
    QCOMPARE(found[0].lacks, std::vector<std::string>{"k2"});
    QVERIFY(found[0].wrapsUnder.empty());
}

void LaggingRunnersTest::takesOlderSettingsForLacking()
{
    const auto found = lagging({ring("a", {{"k1", 2}}, "k1"), ring("b", {{"k1", 1}}, "k1")});

    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].name, std::string("b"));
    QCOMPARE(found[0].lacks, std::vector<std::string>{"k1"});
}

void LaggingRunnersTest::doesNotMissWhatWasRetired()
{
    m_past["k1"].retired = true;

    QVERIFY(
        lagging({ring("a", {{"k2", 1}}, "k2"), ring("b", {{"k1", 1}, {"k2", 1}}, "k2")}).empty());
}

void LaggingRunnersTest::goesByWhatWasActivatedLast()
{
    m_past["k1"].activated = 7;
    m_past["k2"].activated = 9;

    const auto found =
        lagging({ring("a", {{"k1", 1}, {"k2", 1}}, "k1"), ring("b", {{"k1", 1}, {"k2", 1}}, "k2"),
                 ring("c", {{"k1", 1}, {"k2", 1}}, "k1")});

    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].name + found[1].name, std::string("ac"));
    QCOMPARE(found[0].wrapsUnder, std::string("k1"));
}

void LaggingRunnersTest::failsAsTheRecordDoes()
{
    const auto found = laggingRunners(
        {ring("a", {{"k1", 1}}, "k1"), ring("b", {{"k2", 1}}, "k2")}, [](const std::string&) {
            return Result<KeyPast>(Error{ErrorKind::Unavailable, "No."});
        });

    QVERIFY(!found && found.error().kind == ErrorKind::Unavailable);
}

void LaggingRunnersTest::tellsInTheHealthOfTheKey()
{
    auto told = ring("a", {{"k1", 1}, {"k2", 1}, {"k3", 1}}, "k1");
    told.keys[2].health.problem = "Shut.";
    told.keys[2].health.step = "key_state";

    tellLagging(told, {told, ring("b", {{"k4", 1}}, "k4")},
                {{"b", {"k2", "k3"}, "k2"}, {"a", {"k4"}, {}}});

    QVERIFY(told.keys[0].health.problem.find("wraps under k2") != std::string::npos);
    QVERIFY(told.keys[1].health.problem.find("The runner b was away") != std::string::npos);
    QCOMPARE(told.keys[1].health.step, std::string("runner"));
    QCOMPARE(told.keys[2].health.problem, std::string("Shut."));
    QVERIFY(told.keys[3].health.problem.find("The runner a was away") != std::string::npos);
    QVERIFY(!told.keys[3].active);
}

QTEST_GUILESS_MAIN(LaggingRunnersTest)
#include "lagging_runners_test.moc"
