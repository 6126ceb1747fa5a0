// What secrets inherit of defaults of rotation: at once, of the nearest, and by the age of values.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/moves/move_storage.h"
#include "tests/server/storage/rotation_desk.h"

using namespace strongroom;
using namespace strongroom::server;
using domain::DueState;
using test::idOf;
using test::now;

class RotationDefaultsTest : public test::RotationDesk
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { m_storage.reset(); }
    void inheritsTheNearestDefault();
    void hasADefaultFromItsFirstMoment();
    void goesBackToTheDefaultWithoutAPolicyOfItsOwn();
    void bringsAnInheritedPolicyAlong();

private:
    void addEnvironments();
    /// 0 days: takes it away.
    void putDefault(const char* environment, std::uint32_t days);
    /// "30 environment", "-".
    std::string inherits(int secret)
    {
        const auto found = standing(secret);
        return found.policy ? std::to_string(found.policy->periodDays) + ' '
                                  + std::string(nameOf(found.source))
                            : "-";
    }
};

void RotationDefaultsTest::addEnvironments()
{
    run("INSERT INTO environments VALUES ('env-1', 'org-1', 'p', 'P', 'production', 1), ('env-2', "
        "'org-1', 's', 'S', 'staging', 2)");
}

void RotationDefaultsTest::putDefault(const char* environment, std::uint32_t days)
{
    domain::RotationDefault standard;
    if (environment != nullptr)
        standard.environment = domain::EnvironmentId{environment};
    standard.policy.periodDays = days;
    standard.policy.setAt = now;
    const auto put = m_rotations->write([&](RotationWriter& rotations, StorageWriter&) {
        return days == 0 ? rotations.removeDefault(m_org, standard.environment)
                         : rotations.putDefault(m_org, standard);
    });
    if (!put)
        qFatal("%s %s", put.error().message.c_str(), put.error().detail.c_str());
}

void RotationDefaultsTest::inheritsTheNearestDefault()
{
    addEnvironments();
    addSecret(1, "'env-1'");
    addVersion(1, 1, 20, {1});
    addSecret(2, "'env-2'");
    addVersion(2, 1, 40, {1});
    addSecret(3);
    addVersion(3, 1, 60, {1});
    addSecret(4, "'env-1'");
    putPolicy(4, 7);

    putDefault("env-1", 30);
    QCOMPARE(inherits(1) + ',' + inherits(2) + ',' + inherits(3) + ',' + inherits(4),
             "30 environment,-,-,7 secret");
    QCOMPARE(daysOld(1), 20); // By its value, and not by when the default was set.
    putDefault(nullptr, 90);
    QCOMPARE(inherits(1) + ',' + inherits(2) + ',' + inherits(3) + ',' + inherits(4),
             "30 environment,90 organization,90 organization,7 secret");
    DueQuery all;
    all.organization = m_org;
    QCOMPARE(m_rotations->due(all, now)->items.size(), 4U);
    putDefault("env-1", 10);
    QCOMPARE(inherits(1), "10 environment");
    QCOMPARE(standing(1).state, DueState::Overdue);
    QCOMPARE(m_rotations->defaults(m_org)->size(), 2U);
    putDefault("env-1", 0);
    QCOMPARE(inherits(1) + ',' + inherits(4), "90 organization,7 secret");
    putDefault(nullptr, 0);

    QCOMPARE(inherits(1) + ',' + inherits(2) + ',' + inherits(4), "-,-,7 secret");
    QVERIFY(m_rotations->defaults(m_org)->empty());
}

void RotationDefaultsTest::hasADefaultFromItsFirstMoment()
{
    addEnvironments();
    putDefault("env-1", 30);
    addSecret(1, "'env-1'");
    QCOMPARE(inherits(1), "30 environment");
    QCOMPARE(standing(1).state, DueState::Fresh);
    addVersion(1, 1, 40, {1});
    QCOMPARE(standing(1).state, DueState::Overdue);

    addVersion(1, 2, 1, {2});

    QCOMPARE(daysOld(1), 1);
    QCOMPARE(standing(1).state, DueState::Fresh);
}

void RotationDefaultsTest::goesBackToTheDefaultWithoutAPolicyOfItsOwn()
{
    putDefault(nullptr, 90);
    addSecret(1);
    addVersion(1, 1, 40, {1});
    putPolicy(1, 30);
    QCOMPARE(inherits(1), "30 secret");
    putDefault(nullptr, 60);
    QCOMPARE(inherits(1), "30 secret");
    const auto remove = [this] {
        return m_rotations->write([&](RotationWriter& rotations, StorageWriter&) {
            return rotations.removePolicy({idOf(1)});
        });
    };

    QVERIFY(remove());

    QCOMPARE(inherits(1), "60 organization");
    QCOMPARE(daysOld(1), 40);
    const auto again = remove();
    QVERIFY(!again && again.error().kind == ErrorKind::NotFound);
}

void RotationDefaultsTest::bringsAnInheritedPolicyAlong()
{
    putDefault(nullptr, 90);
    addSecret(1);
    addVersion(1, 1, 95, {1});
    addSecret(2);
    addVersion(2, 1, 0, {1});
    MoveStorage moves(*m_storage);

    QVERIFY(moves.write([&](MoveWriter& writer, StorageWriter&) {
        return writer.bringAlong(m_org, {idOf(1)}, {idOf(2)});
    }));

    QCOMPARE(inherits(2), "90 organization");
    QCOMPARE(daysOld(2), 95);
}

QTEST_GUILESS_MAIN(RotationDefaultsTest)
#include "rotation_defaults_test.moc"
