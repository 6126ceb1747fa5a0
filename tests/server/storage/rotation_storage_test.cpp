// What is due by the age of values, in pages that show what the reader may know; and rotations of
// which one a secret is running.
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
using test::quoted;

class RotationStorageTest : public test::RotationDesk
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { m_storage.reset(); }
    void isAsOldAsTheValueThatChangedLast();
    void keepsTheAgeOfWhatIsRolledBackTo();
    void isNeverDueWithoutAPolicy();
    void listsWhatIsDueInPages();
    void showsWhatTheReaderMayKnow();
    void leavesOutWhatIsInTheTrash();
    void runsOneRotationOfASecret();
    void refusesAnOlderRevision();
    void knowsWhoMayUseOlderVersions();
    void bringsThePolicyAlongWhenASecretMoves();

private:
    std::vector<std::string> due(DueQuery query)
    {
        query.organization = m_org;
        std::vector<std::string> names;
        do {
            auto page = m_rotations->due(query, now);
            if (!page)
                qFatal("%s", page.error().message.c_str());
            for (const auto& one : page->items)
                names.push_back(one.secret.value.substr(35));
            query.cursor = page->next;
        } while (query.cursor);
        return names;
    }
};

void RotationStorageTest::isAsOldAsTheValueThatChangedLast()
{
    addSecret(1);
    addVersion(1, 1, 100, {1, 1});
    addVersion(1, 2, 50, {1, 2});
    putPolicy(1, 60);
    QCOMPARE(daysOld(1), 50);
    QCOMPARE(standing(1).state, DueState::Soon);

    addVersion(1, 3, 5, {1, 2}); // A note, and no value.
    QCOMPARE(daysOld(1), 50);
    addVersion(1, 4, 1, {4, 2});

    QCOMPARE(daysOld(1), 1);
    QCOMPARE(standing(1).state, DueState::Fresh);
    QCOMPARE(*standing(1).dueAt, now + std::chrono::days(59));
}

void RotationStorageTest::keepsTheAgeOfWhatIsRolledBackTo()
{
    addSecret(1);
    putPolicy(1, 60);
    addVersion(1, 1, 100, {1});
    addVersion(1, 2, 50, {2});
    addVersion(1, 3, 5, {3}, "1");
    QCOMPARE(daysOld(1), 100);
    QCOMPARE(standing(1).state, DueState::Overdue);

    addVersion(1, 4, 4, {4}, "2");
    QCOMPARE(daysOld(1), 50);
    addVersion(1, 5, 3, {5}, "3"); // Back to what was a rollback itself.
    QCOMPARE(daysOld(1), 100);
    addVersion(1, 6, 2, {5}); // A note upon it.

    QCOMPARE(daysOld(1), 100);
}

void RotationStorageTest::isNeverDueWithoutAPolicy()
{
    addSecret(1);
    addVersion(1, 1, 1000, {1});
    QVERIFY(!standing(1).policy && !standing(1).dueAt);
    QCOMPARE(standing(1).state, DueState::Fresh);
    QCOMPARE(daysOld(1), 1000);
    putPolicy(1, 30);
    QCOMPARE(standing(1).state, DueState::Overdue);

    const auto remove = [this] {
        return m_rotations->write([&](RotationWriter& rotations, StorageWriter&) {
            return rotations.removePolicy({idOf(1)});
        });
    };
    QVERIFY(remove());

    QVERIFY(!standing(1).policy);
    QVERIFY(due({}).empty());
    QCOMPARE(remove().error().kind, ErrorKind::NotFound);
}

void RotationStorageTest::listsWhatIsDueInPages()
{
    const std::pair<int, int> ages[] = {{1, 10}, {2, 95}, {3, 80}, {4, 95}, {5, 60}};
    for (const auto& [number, age] : ages) {
        addSecret(number);
        addVersion(number, 1, age, {1});
        putPolicy(number, 90);
    }
    DueQuery two;
    two.limit = 2;
    QCOMPARE(due(two), (std::vector<std::string>{"2", "4", "3", "5", "1"}));
    two.limit = 1;
    two.state = DueState::Overdue;
    QCOMPARE(due(two), (std::vector<std::string>{"2", "4"}));
    two.state = DueState::Soon;
    QCOMPARE(due(two), (std::vector<std::string>{"3"}));
    two.state = DueState::Fresh;
    QCOMPARE(due(two), (std::vector<std::string>{"5", "1"}));

    for (const auto* cursor : {"", "x", "12", "12_", "12_no-id", "99999999999999999999_x"}) {
        DueQuery bad;
        bad.cursor = cursor;
        QCOMPARE(m_rotations->due(bad, now).error().kind, ErrorKind::InvalidInput);
    }
}

void RotationStorageTest::showsWhatTheReaderMayKnow()
{
    run("INSERT INTO environments VALUES ('env-1', 'org-1', "
        "'e', 'e', 'other', 1), ('env-2', 'org-1', 'f', 'f', 'other', 2)");
    addSecret(1, "'env-1'");
    addSecret(2, "'env-2'");
    addSecret(3);
    for (const int number : {1, 2, 3}) {
        addVersion(number, 1, 95, {1});
        putPolicy(number, 90);
    }
    run("INSERT INTO tuples VALUES ('org-1', 'secret:" + idOf(3) + "', 'viewer', 'user:7')");
    DueQuery query;
    query.only = VisibleSecrets{{{"env-1"}}, {"user:7"}};
    QCOMPARE(due(query), (std::vector<std::string>{"1", "3"}));

    query.only = VisibleSecrets{};

    QVERIFY(due(query).empty());
}

void RotationStorageTest::leavesOutWhatIsInTheTrash()
{
    addSecret(1);
    addVersion(1, 1, 95, {1});
    putPolicy(1, 90);
    run("UPDATE secrets SET state = 'deleted'");

    QVERIFY(due({}).empty());
    QCOMPARE(m_rotations->standing(m_org, {idOf(1)}, now).error().kind, ErrorKind::NotFound);
}

void RotationStorageTest::runsOneRotationOfASecret()
{
    addSecret(1);
    addVersion(1, 1, 95, {1});
    domain::Rotation rotation;
    rotation.organization = m_org;
    rotation.secret = {idOf(1)};
    rotation.startedBy = "Anna";
    const auto add = [&](int id) {
        rotation.id = {idOf(id)};
        return m_rotations->write([&](RotationWriter& rotations, StorageWriter&) {
            return rotations.add(rotation, "document " + std::to_string(id));
        });
    };
    QVERIFY(add(11));
    const auto second = add(12);
    QCOMPARE(second.error().kind, ErrorKind::AlreadyExists);
    QVERIFY(second.error().message.starts_with("Anna "));
    QCOMPARE(standing(1).running->value, idOf(11));

    rotation.id = {idOf(11)};
    rotation.revision = 2;
    rotation.state = domain::RotationState::Done;
    QVERIFY(m_rotations->write([&](RotationWriter& rotations, StorageWriter&) {
        return rotations.update(rotation, "ended");
    }));
    QVERIFY(!standing(1).running);
    rotation.revision = 1;
    rotation.state = domain::RotationState::Running;
    QVERIFY(add(13));

    RotationQuery query;
    query.organization = m_org;
    query.limit = 1;
    const auto first = m_rotations->documents(query);
    QCOMPARE(first->items, std::vector<std::string>{"document 13"});
    query.cursor = first->next;
    QCOMPARE(m_rotations->documents(query)->items, std::vector<std::string>{"ended"});
    query.cursor.reset();
    query.limit = 10;
    query.runningOnly = true;
    QCOMPARE(m_rotations->documents(query)->items, std::vector<std::string>{"document 13"});
    query.only = VisibleSecrets{};
    QVERIFY(m_rotations->documents(query)->items.empty());
}

void RotationStorageTest::refusesAnOlderRevision()
{
    addSecret(1);
    domain::Rotation rotation;
    rotation.id = {idOf(11)};
    rotation.organization = m_org;
    rotation.secret = {idOf(1)};
    const auto update = [&](std::uint64_t revision) {
        rotation.revision = revision;
        return m_rotations->write([&](RotationWriter& rotations, StorageWriter&) {
            return rotations.update(rotation, "at " + std::to_string(revision));
        });
    };
    QVERIFY(m_rotations->write([&](RotationWriter& rotations, StorageWriter&) {
        return rotations.add(rotation, "at 1");
    }));
    QVERIFY(update(2));

    QCOMPARE(update(2).error().kind, ErrorKind::VersionConflict);
    QCOMPARE(*m_rotations->document(m_org, rotation.id), "at 2");
    QCOMPARE(m_rotations->document({"org-2"}, rotation.id).error().kind, ErrorKind::NotFound);
}

void RotationStorageTest::knowsWhoMayUseOlderVersions()
{
    addSecret(1);
    const auto grant = [&](const std::string& id, int version, std::int64_t minutes, int uses,
                           const std::string& revoked = "NULL") {
        run("INSERT INTO grants (id, organization, secret, version, keys, subject, subject_name, "
            "category, ticket, note, expires_at, max_uses, uses, hide_after, revoked_at) VALUES ('"
            + id + "', 'org-1', " + quoted(idOf(1)) + ", " + std::to_string(version)
            + ", 'k', 's', 'Vera " + id + "', 'debug', '', '', "
            + std::to_string(toMilliseconds(now) + minutes * 60'000) + ", 2, "
            + std::to_string(uses) + ", 20, " + revoked + ")");
    };
    grant("used", 7, 5, 2);
    grant("over", 7, 0, 0);
    grant("revoked", 7, 5, 0, "1");
    grant("new", 8, 5, 0);
    grant("short", 7, 5, 1);
    grant("long", 6, 50, 0);

    const auto uses = m_rotations->usesBelow({idOf(1)}, 8, now);

    QVERIFY(uses);
    QCOMPARE(uses->size(), 2U);
    QCOMPARE(uses->at(0).subjectName, "Vera long");
    QCOMPARE(uses->at(1).version, 7U);
}

void RotationStorageTest::bringsThePolicyAlongWhenASecretMoves()
{
    addSecret(1);
    addVersion(1, 1, 95, {1});
    putPolicy(1, 30);
    addSecret(2);
    addVersion(2, 1, 95, {1});
    MoveStorage moves(*m_storage);

    QVERIFY(moves.write([&](MoveWriter& writer, StorageWriter&) {
        return writer.bringAlong(m_org, {idOf(1)}, {idOf(2)});
    }));

    QCOMPARE(standing(2).policy->periodDays, 30U);
    QCOMPARE(daysOld(2), 95);
}

QTEST_GUILESS_MAIN(RotationStorageTest)
#include "rotation_storage_test.moc"
