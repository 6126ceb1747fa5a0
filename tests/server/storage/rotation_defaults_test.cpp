// What secrets inherit of defaults of rotation: at once, of the nearest, and by the age of values.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/moves/move_storage.h"
#include "server/storage/rotations/rotation_storage.h"
#include "server/storage/sqlite/rows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::server;
using domain::DueState;

namespace {

constexpr std::int64_t day = 86'400'000;
const Timestamp now = *parseRfc3339("2026-11-25T10:30:00.000Z");

std::string quoted(const std::string& text)
{
    return '\'' + text + '\'';
}

std::string idOf(int number)
{
    auto digits = std::to_string(number);
    return "01960000-0000-7000-8000-" + std::string(12 - digits.size(), '0') + digits;
}

} // namespace

class RotationDefaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_storage.reset(); }
    void inheritsTheNearestDefault();
    void hasADefaultFromItsFirstMoment();
    void goesBackToTheDefaultWithoutAPolicyOfItsOwn();
    void bringsAnInheritedPolicyAlong();

private:
    void run(const std::string& sql);
    void addEnvironments();
    void addSecret(int number, const std::string& environment = "NULL");
    /// `changed` tells the version that last changed each key.
    void addVersion(int secret, int number, int daysOld, const std::vector<int>& changed,
                    const std::string& rollbackOf = "NULL");
    void putPolicy(int secret, std::uint32_t days);
    /// 0 days: takes it away.
    void putDefault(const char* environment, std::uint32_t days);
    domain::RotationStanding standing(int secret)
    {
        auto found = m_rotations->standing(m_org, {idOf(secret)}, now);
        if (!found)
            qFatal("%s", found.error().message.c_str());
        return *found;
    }
    std::int64_t daysOld(int secret)
    {
        return std::chrono::floor<std::chrono::days>(now - *standing(secret).rotatedAt).count();
    }
    /// "30 environment", "-".
    std::string inherits(int secret)
    {
        const auto found = standing(secret);
        return found.policy ? std::to_string(found.policy->periodDays) + ' '
                                  + std::string(nameOf(found.source))
                            : "-";
    }

    const domain::OrganizationId m_org{"org-1"};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteStorage> m_storage;
    std::optional<RotationStorage> m_rotations;
};

void RotationDefaultsTest::run(const std::string& sql)
{
    auto done = m_storage->writeTo([&](Database& database) { return database.execute(sql); });
    if (!done)
        qFatal("%s: %s", sql.c_str(), done.error().detail.c_str());
}

void RotationDefaultsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = SqliteStorage::open(m_folder->filePath("a.sqlite").toStdString());
    if (!opened)
        qFatal("%s", opened.error().detail.c_str());
    m_storage = std::move(*opened);
    m_rotations.emplace(*m_storage);
    run("INSERT INTO organizations VALUES ('org-1', 'o', 'o', 'b', x'00', 0);"
        "INSERT INTO backends (id, organization, name, kind) VALUES ('b-1', 'org-1', 'b', "
        "'local')");
}

void RotationDefaultsTest::addSecret(int number, const std::string& environment)
{
    const auto id = quoted(idOf(number));
    run("INSERT INTO secrets VALUES (" + id + ", 'org-1', " + environment + ", " + id
        + ", 'n', '', '', '', 'b-1', 'active', 1, 0, 1, 0, 0, 'a', 'a', NULL)");
}

void RotationDefaultsTest::addVersion(int secret, int number, int daysOld,
                                      const std::vector<int>& changed,
                                      const std::string& rollbackOf)
{
    const auto id = idOf(secret) + '-' + std::to_string(number);
    run("INSERT INTO versions VALUES (" + quoted(id) + ", " + quoted(idOf(secret)) + ", "
        + std::to_string(number) + ", 'created', '', " + rollbackOf + ", 'k', x'00', "
        + std::to_string(toMilliseconds(now) - daysOld * day) + ", 'a')");
    for (std::size_t i = 0; i < changed.size(); ++i)
        run("INSERT INTO entries VALUES (" + quoted(id) + ", " + std::to_string(i) + ", 'k"
            + std::to_string(i) + "', 'text', x'00', 'f', " + std::to_string(changed[i]) + ")");
    run("UPDATE secrets SET current_version = " + std::to_string(number)
        + " WHERE id = " + quoted(idOf(secret)));
}

void RotationDefaultsTest::putPolicy(int secret, std::uint32_t days)
{
    domain::RotationPolicy policy;
    policy.periodDays = days;
    policy.setAt = now;
    const auto put = m_rotations->write([&](RotationWriter& rotations, StorageWriter&) {
        return rotations.putPolicy(m_org, {idOf(secret)}, policy);
    });
    if (!put)
        qFatal("%s", put.error().detail.c_str());
}

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
