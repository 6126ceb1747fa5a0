// Deeds on many secrets as they are kept: counted, turned, undone as they were, and forgotten.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/bulk/bulk_storage.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace strongroom;
using namespace strongroom::server;
using domain::BulkItemState;
using domain::BulkState;

class BulkStorageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_storage.reset(); }
    void keepsAPlanWithItsReasons();
    void takesASecretOnce();
    void tellsOneOrganizationNothingOfAnother();
    void turnsOnlyFromWhereItMay();
    void leavesProductionOut();
    void undoesOneAloneWithinATransaction();
    void takesBackOnlyWhatWasDone();
    void isTakenBackOnce();
    void triesTheFailedAgainAsTheyAre();
    void showsItemsInPages();
    void forgetsPlansAndWhatIsOld();
    void countsFirstPolicies();
    void takesPoliciesBack();

private:
    void run(const std::string& sql);
    KeptBulk kept(BulkState state = BulkState::Planned) const;
    static KeptItem item(const std::string& secret, BulkItemState state,
                         const std::string& problem = {}, const char* environment = nullptr);
    void add(const KeptBulk& bulk, const std::vector<KeptItem>& items);
    domain::Bulk stored(const domain::BulkId& id)
    {
        const auto found = m_bulks->bulk(m_org, id);
        if (!found)
            qFatal("%s", found.error().message.c_str());
        return found->bulk;
    }
    Result<Done> turn(const domain::BulkId& id, std::initializer_list<BulkState> from, BulkState to)
    {
        return m_bulks->write(
            [&](BulkWriter& bulks, StorageWriter&) { return bulks.turn(id, from, to, m_now); });
    }

    const domain::OrganizationId m_org{"org-1"};
    const Timestamp m_now = *parseRfc3339("2026-11-25T10:30:00.000Z");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteStorage> m_storage;
    std::optional<BulkStorage> m_bulks;
};

void BulkStorageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto storage = SqliteStorage::open(m_folder->filePath("a.sqlite").toStdString());
    QVERIFY(storage);
    m_storage = std::move(*storage);
    m_bulks.emplace(*m_storage);
    run("INSERT INTO organizations VALUES ('org-1', 'o', 'o', 'b', x'00', 0);"
        "INSERT INTO organizations VALUES ('org-2', 'p', 'p', 'b', x'00', 0);"
        "INSERT INTO environments VALUES ('e-1', 'org-1', 'prod', 'Production', 'production', 0);"
        "INSERT INTO environments VALUES ('e-2', 'org-1', 'dev', 'Development', 'development', 1)");
}

void BulkStorageTest::run(const std::string& sql)
{
    auto done = m_storage->writeTo([&](Database& database) { return database.execute(sql); });
    QVERIFY2(done, done ? "" : done.error().detail.c_str());
}

KeptBulk BulkStorageTest::kept(BulkState state) const
{
    KeptBulk kept;
    kept.bulk.id = domain::BulkId::fresh();
    kept.bulk.organization = m_org;
    kept.bulk.state = state;
    kept.bulk.deed = domain::BulkDeed::Label;
    kept.bulk.addLabels = {"a", "b"};
    kept.bulk.startedAt = m_now;
    kept.actor = {"builtin", "alice", "Alice", {"ops", "dev"}, "r-1", "192.0.2.1", "console", ""};
    return kept;
}

KeptItem BulkStorageTest::item(const std::string& secret, BulkItemState state,
                               const std::string& problem, const char* environment)
{
    KeptItem kept;
    kept.item = {{secret}, "name of " + secret, {}, state, problem};
    if (environment != nullptr)
        kept.item.environment = domain::EnvironmentId{environment};
    kept.revision = 3;
    return kept;
}

void BulkStorageTest::add(const KeptBulk& bulk, const std::vector<KeptItem>& items)
{
    const auto added =
        m_bulks->write([&](BulkWriter& bulks, StorageWriter&) { return bulks.add(bulk, items); });
    QVERIFY2(added, added ? "" : added.error().detail.c_str());
}

void BulkStorageTest::keepsAPlanWithItsReasons()
{
    const auto plan = kept();
    add(plan, {item("s-1", BulkItemState::Left, {}, "e-1"), item("s-2", BulkItemState::Left),
               item("s-3", BulkItemState::Skipped, "no", "e-1"),
               item("s-4", BulkItemState::Skipped, "no", "e-2")});

    const auto found = m_bulks->bulk(m_org, plan.bulk.id);

    QVERIFY(found);
    QCOMPARE(found->actor.groups, plan.actor.groups);
    QCOMPARE(found->bulk.addLabels, plan.bulk.addLabels);
    QCOMPARE(found->bulk.left, 2U);
    QCOMPARE(found->bulk.skipped, 2U);
    QCOMPARE(found->bulk.places.size(), std::size_t(3));
    QVERIFY(std::ranges::any_of(found->bulk.places, [](const auto& place) {
        return place.kind == domain::EnvironmentKind::Production && place.left == 1
               && place.skipped == 1;
    }));
    QCOMPARE(found->bulk.reasons.size(), std::size_t(1));
    QCOMPARE(found->bulk.reasons.front().count, 2U);
    QVERIFY(m_bulks->bulks(m_org, {}, 10)->empty()); // A plan is not begun.
}

void BulkStorageTest::takesASecretOnce()
{
    const auto plan = kept();
    add(plan, {item("s-1", BulkItemState::Left), item("s-1", BulkItemState::Left)});

    QCOMPARE(stored(plan.bulk.id).left, 1U);
}

void BulkStorageTest::tellsOneOrganizationNothingOfAnother()
{
    const auto one = kept(BulkState::Running);
    add(one, {item("s-1", BulkItemState::Left)});

    QCOMPARE(m_bulks->bulk({"org-2"}, one.bulk.id).error().kind, ErrorKind::NotFound);
    QVERIFY(m_bulks->bulks({"org-2"}, {}, 10)->empty());
    auto other = one.actor;
    other.subject = "bob";
    QVERIFY(m_bulks->bulks(m_org, other, 10)->empty());
    QCOMPARE(m_bulks->bulks(m_org, one.actor, 10)->size(), std::size_t(1));
    QCOMPARE(m_bulks->running()->size(), std::size_t(1));
}

void BulkStorageTest::turnsOnlyFromWhereItMay()
{
    const auto one = kept(BulkState::Running);
    add(one, {item("s-1", BulkItemState::Done)});

    QVERIFY(turn(one.bulk.id, {BulkState::Running}, BulkState::Paused));
    QCOMPARE(turn(one.bulk.id, {BulkState::Running}, BulkState::Paused).error().kind,
             ErrorKind::VersionConflict);
    QVERIFY(m_bulks->running()->empty());
    QVERIFY(turn(one.bulk.id, {BulkState::Paused}, BulkState::Done));
    QVERIFY(stored(one.bulk.id).finishedAt == m_now);
    QVERIFY(stored(one.bulk.id).undoUntil == m_now + std::chrono::days(30));
}

void BulkStorageTest::leavesProductionOut()
{
    const auto plan = kept();
    add(plan, {item("s-1", BulkItemState::Left, {}, "e-1"),
               item("s-2", BulkItemState::Left, {}, "e-2"), item("s-3", BulkItemState::Left)});

    QVERIFY(m_bulks->write(
        [&](BulkWriter& bulks, StorageWriter&) { return bulks.skipProduction(plan.bulk.id); }));

    QCOMPARE(stored(plan.bulk.id).left, 2U);
    QCOMPARE(stored(plan.bulk.id).reasons.front().problem, std::string("Production was left out."));
}

void BulkStorageTest::undoesOneAloneWithinATransaction()
{
    const auto one = kept(BulkState::Running);
    add(one, {item("s-1", BulkItemState::Left), item("s-2", BulkItemState::Left)});

    std::vector<bool> went;
    QVERIFY(m_bulks->write([&](BulkWriter& bulks, StorageWriter&) -> Result<Done> {
        for (const auto* secret : {"s-1", "s-2"}) {
            const auto alone = bulks.alone([&]() -> Result<Done> {
                auto done = item(secret, BulkItemState::Done);
                if (auto settled = bulks.settle(one.bulk.id, done); !settled)
                    return settled;
                return std::string_view(secret) == "s-1"
                           ? Result<Done>(Error{ErrorKind::AlreadyExists, "taken"})
                           : Result<Done>(Done{});
            });
            went.push_back(bool(alone));
        }
        return Done{};
    }));

    QVERIFY((went == std::vector<bool>{false, true}));
    QCOMPARE(stored(one.bulk.id).left, 1U);
    QCOMPARE(stored(one.bulk.id).done, 1U);
    QCOMPARE(m_bulks->next(one.bulk.id, 10)->front().item.secret.value, std::string("s-1"));
}

void BulkStorageTest::takesBackOnlyWhatWasDone()
{
    const auto one = kept(BulkState::Running);
    add(one, {item("s-1", BulkItemState::Left), item("s-2", BulkItemState::Failed, "no")});
    auto done = item("s-1", BulkItemState::Done);
    done.after = 4;
    done.labels = {"x", "y"};
    done.owner = "Ada";
    auto back = kept(BulkState::Running);
    back.bulk.undoOf = one.bulk.id;

    QVERIFY(m_bulks->write([&](BulkWriter& bulks, StorageWriter&) -> Result<Done> {
        if (auto settled = bulks.settle(one.bulk.id, done); !settled)
            return settled;
        return bulks.addUndo(back, one.bulk.id);
    }));

    const auto items = m_bulks->next(back.bulk.id, 10);
    QCOMPARE(items->size(), std::size_t(1));
    QCOMPARE(items->front().revision, 4U);
    QCOMPARE(items->front().labels, done.labels);
    QCOMPARE(items->front().owner, done.owner);
    QVERIFY(stored(one.bulk.id).undoneBy == back.bulk.id);
    QVERIFY(!stored(one.bulk.id).undoUntil);
}

void BulkStorageTest::isTakenBackOnce()
{
    const auto one = kept(BulkState::Done);
    add(one, {item("s-1", BulkItemState::Done)});
    const auto undo = [&] {
        auto back = kept(BulkState::Running);
        back.bulk.undoOf = one.bulk.id;
        return m_bulks->write(
            [&](BulkWriter& bulks, StorageWriter&) { return bulks.addUndo(back, one.bulk.id); });
    };

    QVERIFY(undo());
    QCOMPARE(undo().error().kind, ErrorKind::AlreadyExists);
}

void BulkStorageTest::triesTheFailedAgainAsTheyAre()
{
    run("INSERT INTO backends (id, organization, name, kind) VALUES ('b', 'org-1', 'b', 'builtin');"
        "INSERT INTO secrets (id, organization, slug, name, description, labels, owner, backend, "
        "state, revision, current_version, key_count, created_at, updated_at, created_by, "
        "updated_by) VALUES ('s-1', 'org-1', 's', 's', '', '', '', 'b', 'active', 9, 0, 0, 0, 0, "
        "'', '')");
    const auto one = kept(BulkState::Done);
    add(one, {item("s-1", BulkItemState::Failed, "changed")});
    const auto again = [&](bool asTheyAre) {
        return bool(m_bulks->write([&](BulkWriter& bulks, StorageWriter&) {
            return bulks.leaveFailed(one.bulk.id, asTheyAre);
        }));
    };

    run("INSERT INTO rotation_policies (secret, organization, period_days, kind, note, link, "
        "set_by, set_at, rotated_at) VALUES ('s-1', 'org-1', 9, 'other', '', '', 'Ada', 77, 77)");

    QVERIFY(again(false));
    QCOMPARE(m_bulks->next(one.bulk.id, 1)->front().revision, 3U);
    QVERIFY(!m_bulks->next(one.bulk.id, 1)->front().policyAt);
    run("UPDATE bulk_items SET state = 'failed'");
    QVERIFY(again(true));
    QCOMPARE(m_bulks->next(one.bulk.id, 1)->front().revision, 9U);
    QVERIFY(m_bulks->next(one.bulk.id, 1)->front().policyAt
            == Timestamp(std::chrono::milliseconds(77)));
    QVERIFY(m_bulks->next(one.bulk.id, 1)->front().item.problem.empty());
}

void BulkStorageTest::showsItemsInPages()
{
    const auto one = kept(BulkState::Done);
    add(one, {item("s-1", BulkItemState::Failed, "a"), item("s-2", BulkItemState::Failed, "b"),
              item("s-3", BulkItemState::Failed, "c"), item("s-4", BulkItemState::Done)});

    const auto first = m_bulks->items(one.bulk.id, BulkItemState::Failed, "", 2);
    QVERIFY(first && first->next);
    const auto rest = m_bulks->items(one.bulk.id, BulkItemState::Failed, *first->next, 2);

    QCOMPARE(first->items.size(), std::size_t(2));
    QVERIFY(rest && !rest->next);
    QCOMPARE(rest->items.front().problem, std::string("c"));
}

void BulkStorageTest::forgetsPlansAndWhatIsOld()
{
    const auto plan = kept();
    const auto old = kept(BulkState::Running);
    const auto running = kept(BulkState::Running);
    for (const auto& one : {plan, old, running})
        add(one, {item("s-1", BulkItemState::Left)});
    QVERIFY(turn(old.bulk.id, {BulkState::Running}, BulkState::Done));

    QVERIFY(m_bulks->write([&](BulkWriter& bulks, StorageWriter&) {
        return bulks.forget(m_org, plan.actor, m_now + std::chrono::days(1));
    }));

    QCOMPARE(m_bulks->bulk(m_org, plan.bulk.id).error().kind, ErrorKind::NotFound);
    QCOMPARE(m_bulks->bulk(m_org, old.bulk.id).error().kind, ErrorKind::NotFound);
    QVERIFY(m_bulks->next(old.bulk.id, 1)->empty());
    QCOMPARE(stored(running.bulk.id).left, 1U);
}

void BulkStorageTest::countsFirstPolicies()
{
    auto plan = kept();
    plan.bulk.deed = domain::BulkDeed::SetRotationPolicy;
    plan.bulk.rotationPolicy = {{30, domain::RotationKind::ApiKey, {}, ""}};
    auto other = item("s-1", BulkItemState::Left);
    other.policyAt = m_now;
    add(plan, {other, item("s-2", BulkItemState::Left), item("s-3", BulkItemState::Skipped, "no")});

    const auto found = stored(plan.bulk.id);

    QVERIFY(found.rotationPolicy == plan.bulk.rotationPolicy); // Also what is not said of it.
    QCOMPARE(found.places.front().first, 1U);
    QVERIFY(m_bulks->next(plan.bulk.id, 1)->front().policyAt == m_now);
    const auto labels = kept();
    add(labels, {item("s-1", BulkItemState::Left)});
    QVERIFY(!stored(labels.bulk.id).rotationPolicy);
    QCOMPARE(stored(labels.bulk.id).places.front().first, 0U);
}

void BulkStorageTest::takesPoliciesBack()
{
    const auto one = kept(BulkState::Running);
    add(one, {item("s-1", BulkItemState::Left), item("s-2", BulkItemState::Left)});
    auto changed = item("s-1", BulkItemState::Done);
    changed.policy = {90, domain::RotationKind::AgeKey, "\"at\nhome\"", "https://x", "Ada", m_now};
    changed.policyAfter = m_now + std::chrono::hours(1);
    auto first = item("s-2", BulkItemState::Done);
    auto back = kept(BulkState::Running);
    back.bulk.undoOf = one.bulk.id;

    QVERIFY(m_bulks->write([&](BulkWriter& bulks, StorageWriter&) -> Result<Done> {
        for (const auto& done : {changed, first})
            if (auto settled = bulks.settle(one.bulk.id, done); !settled)
                return settled;
        return bulks.addUndo(back, one.bulk.id);
    }));

    const auto items = m_bulks->next(back.bulk.id, 10);
    QVERIFY(items->front().policy == changed.policy);
    QVERIFY(items->front().policyAt == changed.policyAfter);
    QVERIFY(!items->back().policy && !items->back().policyAt);
}

QTEST_GUILESS_MAIN(BulkStorageTest)
#include "bulk_storage_test.moc"
