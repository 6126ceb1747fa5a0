// Who would miss a key or a backend: each counted once, where what they used is now.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/uses/use_storage.h"

#include "server/storage/audit/event_eraser.h"
#include "server/storage/sqlite/migrations.h"
#include "server/storage/sqlite/rows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::server;

namespace {

constexpr std::int64_t day = 86'400'000;
const Timestamp now = *parseRfc3339("2026-11-25T10:30:00.000Z");
const domain::OrganizationId org{"org-1"};

std::string quoted(const std::string& text)
{
    return '\'' + text + '\'';
}

using Names = std::vector<std::string>;

} // namespace

class UseStorageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_storage.reset(); }
    void countsEachOnceByKeyAndBackend();
    void tellsMachinesFromPeople();
    void forgetsWhatIsLongAgoOrRefused();
    void countsWhereASecretHasMoved();
    void countsWhereAFormerSecretWasRestored();
    void knowsNothingOfWhatIsDestroyed();
    void saysNothingOfAnotherOrganization();
    void namesSoManyAndNoMore();
    void followsWhatIsErasedOfTheRecord();
    void findsTheSameInAnOlderFile();

private:
    void run(const std::string& sql);
    /// With one version under `kek`.
    void addSecret(const std::string& id, const std::string& backend, const std::string& kek);
    std::string use(const std::string& secret, const std::string& subject, std::int64_t daysAgo = 1,
                    const std::string& decision = "allow");
    domain::Uses uses(const std::optional<domain::BackendId>& of = std::nullopt)
    {
        auto found = UseStorage(*m_storage).uses(org, of, now);
        if (!found)
            qFatal("%s", found.error().detail.c_str());
        return *found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteStorage> m_storage;
    int m_events = 0;
};

void UseStorageTest::run(const std::string& sql)
{
    auto done = m_storage->writeTo([&](Database& database) { return database.execute(sql); });
    if (!done)
        qFatal("%s: %s", sql.c_str(), done.error().detail.c_str());
}

void UseStorageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = SqliteStorage::open(m_folder->filePath("a.sqlite").toStdString());
    if (!opened)
        qFatal("%s", opened.error().detail.c_str());
    m_storage = std::move(*opened);
    m_events = 0;
    for (const auto& id : {quoted("org-1"), quoted("org-2")})
        run("INSERT INTO organizations VALUES (" + id + ", " + id + ", " + id + ", 'b', x'00', 0)");
    for (const auto& id : {quoted("b-1"), quoted("b-2")})
        run("INSERT INTO backends (id, organization, name, kind) VALUES (" + id + ", 'org-1', " + id
            + ", 'local')");
}

void UseStorageTest::addSecret(const std::string& id, const std::string& backend,
                               const std::string& kek)
{
    run("INSERT INTO secrets VALUES (" + quoted(id) + ", 'org-1', NULL, " + quoted(id) + ", "
        + quoted(id) + ", '', '', '', " + quoted(backend)
        + ", 'active', 1, 1, 1, 0, 0, 'a', 'a', NULL)");
    run("INSERT INTO versions VALUES (" + quoted(id + "-1") + ", " + quoted(id)
        + ", 1, 'created', '', NULL, " + quoted(kek) + ", x'00', 0, 'a')");
}

std::string UseStorageTest::use(const std::string& secret, const std::string& subject,
                                std::int64_t daysAgo, const std::string& decision)
{
    const auto number = std::to_string(++m_events);
    const auto name = subject.substr(subject.find('|') + 1);
    run("INSERT INTO audit_events (id, organization, sequence, at, subject, actor, action, "
        "decision, resource_kind, resource_id, resource_name, resource_ref, purpose, grant_id, "
        "request_id, reason) VALUES ('e-"
        + number + "', 'org-1', " + number + ", "
        + std::to_string(toMilliseconds(now) - daysAgo * day) + ", " + quoted(subject) + ", "
        + quoted(name) + ", 'value.reveal', " + quoted(decision) + ", 'secret', " + quoted(secret)
        + ", 'n', 'ref', 'p', 'g', 'r', '')");
    return "e-" + number;
}

void UseStorageTest::countsEachOnceByKeyAndBackend()
{
    addSecret("s-1", "b-1", "k-1");
    addSecret("s-2", "b-1", "k-2");
    addSecret("s-3", "b-2", "k-2");
    use("s-1", "i|Alice", 9);
    use("s-1", "i|Alice", 2);
    use("s-2", "i|Alice", 3);
    use("s-2", "i|Bert", 1);
    use("s-3", "i|Carol", 4);

    const auto found = uses(domain::BackendId{"b-1"});

    QCOMPARE(found.keys.at("k-1"), (domain::UsedBy{1, 0, {"Alice"}}));
    QCOMPARE(found.keys.at("k-2"), (domain::UsedBy{3, 0, {"Bert", "Alice", "Carol"}}));
    QCOMPARE(found.backends.at("b-1"), (domain::UsedBy{2, 0, {"Bert", "Alice"}}));
    QCOMPARE(found.backends.at("b-2"), (domain::UsedBy{1, 0, {"Carol"}}));
    QCOMPARE(found.secrets.size(), 2U);
    QCOMPARE(found.secrets.at("s-1"), (domain::UsedBy{1, 0, {"Alice"}}));
    QVERIFY(uses().secrets.empty());
}

void UseStorageTest::tellsMachinesFromPeople()
{
    addSecret("s-1", "b-1", "k-1");
    use("s-1", "service_account|nightly", 2);
    use("s-1", "i|Alice", 1);

    QCOMPARE(uses().keys.at("k-1"), (domain::UsedBy{1, 1, {"Alice", "nightly"}}));
}

void UseStorageTest::forgetsWhatIsLongAgoOrRefused()
{
    addSecret("s-1", "b-1", "k-1");
    use("s-1", "i|Alice", 91);
    use("s-1", "i|Bert", 1, "deny");
    QVERIFY(uses().keys.empty() && uses().backends.empty());

    use("s-1", "i|Alice", 90);

    QCOMPARE(uses().backends.at("b-1").people, 1U);
}

void UseStorageTest::countsWhereASecretHasMoved()
{
    addSecret("s-1", "b-1", "k-1");
    use("s-1", "i|Alice", 5);
    run("UPDATE secrets SET moved_to = 's-2', state = 'deleted' WHERE id = 's-1'");
    addSecret("s-2", "b-2", "k-2");
    use("s-2", "i|Alice", 1);
    use("s-2", "i|Bert", 2);

    const auto found = uses(domain::BackendId{"b-2"});

    QVERIFY(!found.keys.contains("k-1") && !found.backends.contains("b-1"));
    QCOMPARE(found.keys.at("k-2"), (domain::UsedBy{2, 0, {"Alice", "Bert"}}));
    QCOMPARE(found.secrets.at("s-2").people, 2U);
}

void UseStorageTest::countsWhereAFormerSecretWasRestored()
{
    addSecret("s-1", "b-1", "k-1");
    use("s-1", "i|Alice", 5);
    run("UPDATE secrets SET moved_to = 's-2', state = 'deleted' WHERE id = 's-1'");
    addSecret("s-2", "b-2", "k-2");
    run("UPDATE secrets SET state = 'active' WHERE id = 's-1'");

    QCOMPARE(uses().backends.at("b-1").people, 1U);
    QVERIFY(!uses().backends.contains("b-2"));
}

void UseStorageTest::knowsNothingOfWhatIsDestroyed()
{
    addSecret("s-1", "b-1", "k-1");
    addSecret("s-2", "b-2", "k-2");
    use("s-1", "i|Alice");
    use("s-2", "i|Bert");
    run("UPDATE secrets SET state = 'destroyed' WHERE id = 's-1'");
    run("UPDATE versions SET state = 'destroyed' WHERE id = 's-2-1'");

    QVERIFY(uses().keys.empty());
    QVERIFY(!uses().backends.contains("b-1") && uses().backends.contains("b-2"));
}

void UseStorageTest::saysNothingOfAnotherOrganization()
{
    addSecret("s-1", "b-1", "k-1");
    use("s-1", "i|Alice");

    const auto found = UseStorage(*m_storage).uses({"org-2"}, domain::BackendId{"b-1"}, now);

    QVERIFY(found && *found == domain::Uses{});
}

void UseStorageTest::namesSoManyAndNoMore()
{
    addSecret("s-1", "b-1", "k-1");
    for (int i = 0; i < 30; ++i)
        use("s-1", "i|P" + std::to_string(i), i + 1);

    const auto found = uses(domain::BackendId{"b-1"});

    QCOMPARE(found.keys.at("k-1").people, 30U);
    QCOMPARE(found.keys.at("k-1").names.size(), domain::mostUsersNamed);
    QCOMPARE(found.keys.at("k-1").names.front(), std::string("P0"));
    QCOMPARE(found.secrets.at("s-1").names, (Names{"P0", "P1", "P2", "P3", "P4"}));
}

void UseStorageTest::followsWhatIsErasedOfTheRecord()
{
    addSecret("s-1", "b-1", "k-1");
    const auto older = use("s-1", "i|Alice", 80);
    const auto newer = use("s-1", "i|Alice", 1);
    const auto only = use("s-1", "i|Bert", 2);
    const auto erase = [this](const std::string& event) {
        auto done = m_storage->writeTo(
            [&](Database& database) { return EventEraser(database, org, {"e-0"}).erase({event}); });
        QVERIFY2(done, done ? "" : done.error().detail.c_str());
    };

    erase(only);
    QCOMPARE(uses().keys.at("k-1").names, Names{"Alice"});
    erase(newer);
    QCOMPARE(uses().keys.at("k-1").names, Names{"Alice"});
    erase(older);
    QVERIFY(uses().keys.empty());
}

void UseStorageTest::findsTheSameInAnOlderFile()
{
    addSecret("s-1", "b-1", "k-1");
    use("s-1", "i|Alice", 5);
    use("s-1", "i|Alice", 3);
    use("s-1", "i|Bert", 4);
    use("s-1", "i|Carol", 1, "deny");
    const auto before = uses();
    run("DROP TRIGGER secret_is_used; DROP TRIGGER secret_use_is_erased; DROP TABLE secret_users; "
        "DROP INDEX secrets_moved");
    constexpr std::size_t before22 = 21; // What came later stays as it is.
    run(std::string(migrations()[before22]));

    QCOMPARE(uses(), before);
}

QTEST_GUILESS_MAIN(UseStorageTest)
#include "use_storage_test.moc"
