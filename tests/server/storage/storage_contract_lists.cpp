// Pages, the record, the change feed and remembered answers, whatever engine keeps them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/storage/storage_contract.h"

#include <atomic>

namespace strongroom::test {

using server::SecretFilter;
using server::StorageWriter;

namespace {

using Names = std::vector<std::string>;

constexpr std::chrono::milliseconds someTime{1'795'000'000'123};

domain::Change changeOf(const std::string& resource)
{
    return {0, "secret.change", "secret", resource, 1, "Alice", Timestamp(someTime)};
}

} // namespace

domain::AuditEvent StorageContract::eventOn(const std::string& resource) const
{
    domain::AuditEvent event;
    event.id = domain::EventId::fresh();
    event.organization = m_organization.id;
    event.at = Timestamp(someTime);
    event.subject = "builtin|alice";
    event.action = "secret.change";
    event.resourceKind = "secret";
    event.resourceId = resource;
    event.before = "before: 1\n";
    event.after = "after: 2\n";
    return event;
}

Names StorageContract::namesOf(const SecretFilter& filter)
{
    Names names;
    auto rest = filter;
    do {
        const auto page = m_storage->secrets(rest);
        if (!page)
            qFatal("%s", page.error().message.c_str());
        for (const auto& secret : page->items)
            names.push_back(secret.name);
        rest.cursor = page->next;
    } while (rest.cursor);
    return names;
}

void StorageContract::ordersPagesByNameThenId()
{
    // By bytes: the order must not depend on the engine's locale.
    int count = 0;
    for (const char* name : {"b", "Ä", "a", "Z", "a", "a-b", "a b"}) {
        auto secret = secretNamed(name);
        secret.slug = "slug-" + std::to_string(++count);
        add(secret);
    }
    SecretFilter filter{m_organization.id};
    filter.limit = 2;

    QVERIFY((namesOf(filter) == Names{"Z", "a", "a", "a b", "a-b", "b", "Ä"}));
}

void StorageContract::keepsPagesStableUnderInserts()
{
    for (const char* name : {"b", "d", "f", "h"})
        add(secretNamed(name));
    SecretFilter filter{m_organization.id};
    filter.limit = 2;
    const auto first = m_storage->secrets(filter);
    QVERIFY(first && first->next);
    QCOMPARE(first->items.back().name, std::string("d"));

    add(secretNamed("a")); // Before the cursor: moves nothing.
    add(secretNamed("e")); // After it: is seen.
    auto moved = first->items.back();
    moved.name = "z"; // The row that the cursor names goes elsewhere.
    QVERIFY(write([&](StorageWriter& writer) { return writer.updateSecret(moved); }));
    filter.cursor = first->next;

    QVERIFY((namesOf(filter) == Names{"e", "f", "h", "z"}));
}

void StorageContract::findsSubstringsAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");
    QTest::newRow("any case") << "STRIPE" << 1;
    QTest::newRow("in the description") << "payments" << 1;
    QTest::newRow("in a label") << "team:b" << 1;
    QTest::newRow("a percent sign") << "%" << 1;
    QTest::newRow("an underscore") << "_" << 1;
    QTest::newRow("a backslash") << "\\" << 0;
    QTest::newRow("a quote") << "'" << 0;
    QTest::newRow("nothing") << "absent" << 0;
    QTest::newRow("all") << "" << 2;
}

void StorageContract::findsSubstringsAsTheyAreWritten()
{
    QFETCH(QString, text);
    QFETCH(int, found);
    auto stripe = secretNamed("Stripe 100%");
    stripe.description = "for payments";
    stripe.labels = {"team:a", "team:b"};
    add(stripe);
    auto other = secretNamed("snake_case");
    other.environment = m_environment;
    add(other);
    SecretFilter filter{m_organization.id, text.toStdString()};

    QCOMPARE(int(namesOf(filter).size()), found);
}

void StorageContract::refusesACursorItNeverGave_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::newRow("empty") << "";
    QTest::newRow("short") << "AAAA";
    QTest::newRow("no base64url") << "****";
    QTest::newRow("a number and more") << "12abc";
    QTest::newRow("a negative number") << "-1";
}

void StorageContract::refusesACursorItNeverGave()
{
    QFETCH(QString, cursor);
    SecretFilter filter{m_organization.id};
    filter.cursor = cursor.toStdString();

    const auto secrets = m_storage->secrets(filter);
    const auto events = this->events({m_organization.id, {}, {}, cursor.toStdString(), 10});

    QVERIFY(!secrets && !events);
    QCOMPARE(int(secrets.error().kind), int(ErrorKind::InvalidInput));
    QCOMPARE(int(events.error().kind), int(ErrorKind::InvalidInput));
}

void StorageContract::numbersEventsWithoutGaps()
{
    for (int i = 0; i < 5; ++i) {
        QVERIFY(write([&](StorageWriter& writer) {
            return writer.appendEvent(eventOn(i == 2 ? "other" : "one"));
        }));
        // What fails takes no number.
        (void)write([&](StorageWriter& writer) -> Result<Done> {
            (void)writer.appendEvent(eventOn("one"));
            return Error{ErrorKind::Forged, "On purpose."};
        });
    }
    std::vector<std::uint64_t> sequences;
    std::vector<std::uint64_t> ofOne;

    server::AuditQuery query{m_organization.id, {}, {}, {}, 2};
    do {
        const auto page = events(query);
        QVERIFY(page);
        for (const auto& event : page->items)
            sequences.push_back(event.sequence);
        query.cursor = page->next;
    } while (query.cursor);
    domain::AuditFilter one;
    one.resource = "one";
    const auto some = events({m_organization.id, one, {}, {}, 10});
    for (const auto& event : some->items)
        ofOne.push_back(event.sequence);

    QVERIFY((sequences == std::vector<std::uint64_t>{5, 4, 3, 2, 1}));
    QVERIFY((ofOne == std::vector<std::uint64_t>{5, 4, 2, 1}));
}

void StorageContract::keepsSnapshotsOutOfLists()
{
    const auto event = eventOn("one");
    QVERIFY(write([&](StorageWriter& writer) { return writer.appendEvent(event); }));

    const auto listed = events({m_organization.id, {}, {}, {}, 10});
    const auto single = m_storage->event(m_organization.id, event.id);

    QVERIFY(listed && single);
    QVERIFY(listed->items.front().hasSnapshots);
    QVERIFY(!listed->items.front().before && !listed->items.front().after);
    QVERIFY(single->before == event.before && single->after == event.after);
    QVERIFY(!m_storage->event(addOrganization("elsewhere").id, event.id));
}

void StorageContract::numbersEventsOfTwoWriters()
{
    constexpr int turns = 20;
    const auto other = openAgain();
    std::atomic<int> failures = 0;

    inTwoThreads([&](int number) {
        auto& storage = number == 0 ? *m_storage : *other;
        for (int turn = 0; turn < turns; ++turn)
            failures += storage.write([&](StorageWriter& writer) {
                return writer.appendEvent(eventOn("one"));
            })
                            ? 0
                            : 1;
    });

    const auto page = events({m_organization.id, {}, {}, {}, 200});
    QCOMPARE(failures.load(), 0);
    QCOMPARE(int(page->items.size()), 2 * turns);
    QCOMPARE(int(page->items.front().sequence), 2 * turns);
    QCOMPARE(int(page->items.back().sequence), 1);
}

void StorageContract::keepsOrganizationsApart()
{
    const auto elsewhere = addOrganization("elsewhere");
    add(secretNamed("Ours"));
    QVERIFY(write([&](StorageWriter& writer) -> Result<Done> {
        if (auto done = writer.appendEvent(eventOn("ours")); !done)
            return done;
        if (auto done = writer.addMember(m_organization.id, "alice", "owner"); !done)
            return done;
        return writer.appendChange(m_organization.id, changeOf("ours"));
    }));

    QVERIFY(namesOf({elsewhere.id}).empty());
    QVERIFY(events({elsewhere.id, {}, {}, {}, 10})->items.empty());
    QVERIFY(m_storage->changes(elsewhere.id, 0, 10)->empty());
    QVERIFY(m_storage->roles(elsewhere.id, "alice")->empty());
    QVERIFY(m_storage->environments(elsewhere.id)->empty());
    QCOMPARE(int(m_storage->organizationsOf("alice")->size()), 1);
}

void StorageContract::feedsChangesAfterACursor()
{
    for (const char* resource : {"one", "two", "three"})
        QVERIFY(write([&](StorageWriter& writer) {
            return writer.appendChange(m_organization.id, changeOf(resource));
        }));

    const auto all = m_storage->changes(m_organization.id, 0, 10);
    QVERIFY(all && all->size() == 3);
    const auto rest = m_storage->changes(m_organization.id, all->front().cursor, 1);

    QVERIFY((*all)[0].cursor < (*all)[1].cursor && (*all)[1].cursor < (*all)[2].cursor);
    QCOMPARE(int(rest->size()), 1);
    QCOMPARE(rest->front().resourceId, std::string("two"));
    QCOMPARE(*m_storage->newestCursor(m_organization.id), all->back().cursor);
    QVERIFY(m_storage->changes(m_organization.id, all->back().cursor, 10)->empty());
}

void StorageContract::letsAFollowerMissNothing()
{
    // A cursor that becomes visible after a greater one would be skipped for ever.
    constexpr int turns = 30;
    const auto other = openAgain();
    std::atomic<bool> ended = false;
    int seen = 0;

    inTwoThreads([&](int number) {
        if (number == 1) {
            inTwoThreads([&](int writer) {
                auto& storage = writer == 0 ? *m_storage : *other;
                for (int turn = 0; turn < turns; ++turn)
                    (void)storage.write([&](StorageWriter& into) {
                        return into.appendChange(m_organization.id, changeOf("one"));
                    });
            });
            ended = true;
            return;
        }
        std::uint64_t cursor = 0;
        for (bool last = false; !last;) {
            last = ended;
            const auto changes = m_storage->changes(m_organization.id, cursor, 100);
            for (const auto& change : *changes) {
                cursor = change.cursor;
                ++seen;
            }
        }
    });

    QCOMPARE(seen, 2 * turns);
}

void StorageContract::remembersAnAnswerForItsKey()
{
    const server::IdempotentAnswer answer{"key", "digest", 201, "{\"a\":1}", "\"1\""};
    QVERIFY(write([&](StorageWriter& writer) {
        return writer.remember(m_organization.id, "alice", answer, Timestamp(someTime));
    }));

    const auto found = m_storage->answered(m_organization.id, "alice", "key", {});

    QVERIFY(found && *found);
    QCOMPARE((*found)->digest, answer.digest);
    QCOMPARE((*found)->status, answer.status);
    QCOMPARE((*found)->body, answer.body);
    QCOMPARE((*found)->etag, answer.etag);
    QVERIFY(!*m_storage->answered(m_organization.id, "bob", "key", {}));
    QVERIFY(!*m_storage->answered(m_organization.id, "alice", "Key", {}));
    QVERIFY(!*m_storage->answered(addOrganization("elsewhere").id, "alice", "key", {}));
}

void StorageContract::remembersOneAnswerOfTwo()
{
    const auto other = openAgain();
    std::atomic<int> kept = 0;
    std::atomic<int> refused = 0;

    inTwoThreads([&](int number) {
        auto& storage = number == 0 ? *m_storage : *other;
        auto secret = secretNamed("Twice " + std::to_string(number));
        const auto written = storage.write([&](StorageWriter& writer) -> Result<Done> {
            if (auto added = writer.addSecret(secret); !added)
                return added;
            return writer.remember(m_organization.id, "alice", {"key", "digest", 201, "{}", ""},
                                   Timestamp(someTime));
        });
        kept += written ? 1 : 0;
        refused += !written && written.error().kind == ErrorKind::KeyReused ? 1 : 0;
    });

    QCOMPARE(kept.load(), 1);
    QCOMPARE(refused.load(), 1);
    QCOMPARE(int(namesOf({m_organization.id}).size()), 1);
}

void StorageContract::forgetsAnswersAfterADay()
{
    const server::IdempotentAnswer answer{"key", "digest", 201, "{}", ""};
    const Timestamp then{someTime};
    const auto later = then + std::chrono::hours(24) + std::chrono::milliseconds(1);
    QVERIFY(write([&](StorageWriter& writer) {
        return writer.remember(m_organization.id, "alice", answer, then);
    }));

    QVERIFY(*m_storage->answered(m_organization.id, "alice", "key", then));
    QVERIFY(!*m_storage->answered(m_organization.id, "alice", "key",
                                  then + std::chrono::milliseconds(1)));
    QVERIFY(write([&](StorageWriter& writer) { // The key is free again.
        return writer.remember(m_organization.id, "alice", answer, later);
    }));
}

void StorageContract::countsGrantsDown()
{
    domain::Grant grant;
    grant.id = domain::GrantId::fresh();
    grant.organization = m_organization.id;
    grant.secret = domain::SecretId::fresh();
    grant.keys = {"A", "B"};
    grant.expiresAt = Timestamp(someTime);
    grant.maxUses = 3;
    QVERIFY(write([&](StorageWriter& writer) { return writer.addGrant(grant); }));
    const auto before = grant.expiresAt - std::chrono::milliseconds(1);
    const auto other = openAgain();
    std::atomic<int> used = 0;

    QVERIFY(!write([&](StorageWriter& writer) { // Expired to the millisecond.
        return writer.useGrant(grant.id, grant.expiresAt);
    }));
    inTwoThreads([&](int number) {
        auto& storage = number == 0 ? *m_storage : *other;
        for (int turn = 0; turn < 4; ++turn)
            used += storage.write(
                        [&](StorageWriter& writer) { return writer.useGrant(grant.id, before); })
                        ? 1
                        : 0;
    });

    QCOMPARE(used.load(), 3);
    const auto kept = m_storage->grant(m_organization.id, grant.id);
    QCOMPARE(kept->uses, 3U);
    QVERIFY(kept->keys == grant.keys);
}

} // namespace strongroom::test
