// Secrets, versions and transactions, whatever engine keeps them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/storage/storage_contract.h"

#include <algorithm>
#include <barrier>
#include <thread>

namespace strongroom::test {

using domain::Secret;
using server::SecretFilter;
using server::StorageWriter;

namespace {

constexpr std::chrono::milliseconds someTime{1'795'000'000'123};

Error failure()
{
    return {ErrorKind::Forged, "On purpose."};
}

} // namespace

void inTwoThreads(const std::function<void(int)>& work)
{
    std::barrier together(2);
    const auto run = [&](int number) {
        together.arrive_and_wait();
        work(number);
    };
    std::thread other(run, 1);
    run(0);
    other.join();
}

void StorageContract::init()
{
    m_storage = openEmpty();
    QVERIFY(m_storage);
    m_organization = addOrganization("home");
    m_environment = domain::EnvironmentId::fresh();
    QVERIFY(write([&](StorageWriter& writer) {
        return writer.addEnvironment({m_environment, m_organization.id, "prod", "Production",
                                      domain::EnvironmentKind::Production});
    }));
}

void StorageContract::cleanup()
{
    m_storage.reset();
}

domain::Organization StorageContract::addOrganization(const std::string& slug)
{
    const domain::Backend backend{domain::BackendId::fresh(), "builtin", "builtin"};
    const domain::Organization organization{domain::OrganizationId::fresh(), slug, slug,
                                            backend.id};
    const auto added = write([&](StorageWriter& writer) -> Result<Done> {
        if (auto done = writer.addOrganization(organization, Bytes(32, 7)); !done)
            return done;
        return writer.addBackend(organization.id, backend);
    });
    if (!added)
        qFatal("%s", added.error().detail.c_str());
    return organization;
}

Secret StorageContract::secretNamed(const std::string& name) const
{
    Secret secret;
    secret.id = domain::SecretId::fresh();
    secret.organization = m_organization.id;
    secret.slug = domain::slugOf(name);
    secret.name = name;
    secret.backend = m_organization.defaultBackend;
    secret.revision = 1;
    secret.createdAt = secret.updatedAt = Timestamp(someTime);
    secret.createdBy = secret.updatedBy = "Alice";
    return secret;
}

Secret StorageContract::add(const Secret& secret)
{
    const auto added = write([&](StorageWriter& writer) { return writer.addSecret(secret); });
    if (!added)
        qFatal("%s %s", added.error().message.c_str(), added.error().detail.c_str());
    return secret;
}

server::StoredVersion StorageContract::versionOf(const Secret& secret, std::uint32_t number) const
{
    server::StoredVersion stored;
    stored.version.id = domain::VersionId::fresh();
    stored.version.secret = secret.id;
    stored.version.number = number;
    stored.version.note = "why " + std::to_string(number);
    stored.version.kekId = "kek";
    stored.version.createdAt = Timestamp(someTime);
    stored.version.createdBy = "Alice";
    stored.sealed.dek = {"kek", Bytes{0, 1, 2}};
    for (const char* key : {"ZULU", "ALPHA"}) {
        stored.version.keys.push_back({key, domain::ValueFormat::Text, number, "fingerprint"});
        stored.sealed.entries.push_back({key, domain::ValueFormat::Text, Bytes{0, 0xff, 0}});
    }
    return stored;
}

void StorageContract::keepsASecretAsItWas()
{
    auto secret = secretNamed("Grüße & <tags>");
    secret.environment = m_environment;
    secret.description = "two\nlines, 'quotes' and \"more\"";
    secret.labels = {"team:a", "ünïcode"};
    secret.owner = "alice";
    secret.revision = (1ULL << 53) + 1; // More than a double can count.
    secret.currentVersion = 3;
    secret.keyCount = 2;

    add(secret);

    const auto kept = openAgain()->secret(m_organization.id, secret.id);
    QVERIFY(kept);
    QCOMPARE(kept->name, secret.name);
    QCOMPARE(kept->slug, secret.slug);
    QVERIFY(kept->environment == secret.environment);
    QCOMPARE(kept->description, secret.description);
    QVERIFY(kept->labels == secret.labels);
    QCOMPARE(kept->owner, secret.owner);
    QCOMPARE(kept->revision, secret.revision);
    QCOMPARE(kept->currentVersion, secret.currentVersion);
    QCOMPARE(kept->keyCount, secret.keyCount);
    QVERIFY(kept->createdAt == secret.createdAt);
    QVERIFY(kept->state == domain::SecretState::Active);
}

void StorageContract::givesAnAddressToOneSecretOnly_data()
{
    QTest::addColumn<bool>("firstInEnvironment");
    QTest::addColumn<bool>("secondInEnvironment");
    QTest::addColumn<bool>("sameSlug");
    QTest::addColumn<bool>("taken");
    QTest::newRow("twice in one environment") << true << true << true << true;
    QTest::newRow("twice in the organization") << false << false << true << true;
    QTest::newRow("once in each") << false << true << true << false;
    QTest::newRow("two slugs") << true << true << false << false;
}

void StorageContract::givesAnAddressToOneSecretOnly()
{
    QFETCH(bool, firstInEnvironment);
    QFETCH(bool, secondInEnvironment);
    QFETCH(bool, sameSlug);
    QFETCH(bool, taken);
    auto first = secretNamed("Stripe");
    if (firstInEnvironment)
        first.environment = m_environment;
    add(first);
    auto second = secretNamed(sameSlug ? "Stripe" : "Adyen");
    if (secondInEnvironment)
        second.environment = m_environment;

    const auto added = write([&](StorageWriter& writer) { return writer.addSecret(second); });

    QCOMPARE(!added, taken);
    if (taken) {
        QCOMPARE(int(added.error().kind), int(ErrorKind::AlreadyExists));
        QCOMPARE(added.error().field, std::string("slug"));
    }
}

void StorageContract::tellsAnOccupiedIdFromAnOccupiedSlug()
{
    const auto first = add(secretNamed("First"));
    auto second = secretNamed("Second");
    second.id = first.id;

    const auto added = write([&](StorageWriter& writer) { return writer.addSecret(second); });

    QVERIFY(!added);
    QCOMPARE(int(added.error().kind), int(ErrorKind::AlreadyExists));
    QCOMPARE(added.error().field, std::string("id"));
}

void StorageContract::tellsWhatIsNotThere()
{
    const auto elsewhere = addOrganization("elsewhere");
    const auto secret = add(secretNamed("Here"));
    const auto isAbsent = [](const auto& result) {
        return !result && result.error().kind == ErrorKind::NotFound;
    };

    QVERIFY(isAbsent(m_storage->secret(elsewhere.id, secret.id)));
    QVERIFY(isAbsent(m_storage->secret(m_organization.id, domain::SecretId::fresh())));
    QVERIFY(isAbsent(m_storage->version(secret, 1)));
    QVERIFY(isAbsent(m_storage->organizationBySlug("nowhere")));
    QVERIFY(isAbsent(m_storage->organization(domain::OrganizationId::fresh())));
    QVERIFY(isAbsent(m_storage->auditKey(domain::OrganizationId::fresh())));
    QVERIFY(isAbsent(m_storage->runner(domain::RunnerId::fresh())));
    QVERIFY(isAbsent(m_storage->grant(m_organization.id, domain::GrantId::fresh())));
    QVERIFY(isAbsent(m_storage->event(m_organization.id, domain::EventId::fresh())));
    QVERIFY(isAbsent(write(
        [&](StorageWriter& writer) { return writer.updateSecret(secretNamed("Never added")); })));
    QVERIFY(isAbsent(write([&](StorageWriter& writer) {
        return writer.setVersionState(domain::VersionId::fresh(), domain::VersionState::Deleted);
    })));
}

void StorageContract::keepsVersionsNewestFirst()
{
    auto secret = add(secretNamed("Versioned"));
    for (const std::uint32_t number : {1U, 2U, 10U, 3U})
        QVERIFY(write(
            [&](StorageWriter& writer) { return writer.addVersion(versionOf(secret, number)); }));
    secret.currentVersion = 3;
    QVERIFY(write([&](StorageWriter& writer) { return writer.updateSecret(secret); }));

    const auto versions = m_storage->versions(secret.id);
    const auto third = m_storage->version(secret, 3);

    QVERIFY(versions && third);
    std::vector<std::uint32_t> numbers;
    for (const auto& version : *versions) {
        numbers.push_back(version.number);
        QCOMPARE(version.current, version.number == 3);
    }
    QVERIFY((numbers == std::vector<std::uint32_t>{10, 3, 2, 1}));
    QCOMPARE(third->version.note, std::string("why 3"));
    QCOMPARE(third->sealed.context.number, std::uint32_t(3));
    QVERIFY((third->sealed.dek.wrapped == Bytes{0, 1, 2}));
    QCOMPARE(third->sealed.entries.front().key, std::string("ZULU")); // As given, not by name.
    QVERIFY((third->sealed.entries.front().sealed == Bytes{0, 0xff, 0}));
    QCOMPARE(versions->front().keys.front().name, std::string("ZULU"));
}

void StorageContract::keepsANumberForOneVersion()
{
    const auto secret = add(secretNamed("Versioned"));
    QVERIFY(write([&](StorageWriter& writer) { return writer.addVersion(versionOf(secret, 1)); }));

    const auto again =
        write([&](StorageWriter& writer) { return writer.addVersion(versionOf(secret, 1)); });

    QVERIFY(!again);
    QCOMPARE(int(again.error().kind), int(ErrorKind::AlreadyExists));
    QCOMPARE(m_storage->versions(secret.id)->size(), std::size_t(1));
}

void StorageContract::keepsNothingOfAFailedTransaction()
{
    const auto secret = secretNamed("Gone");
    const auto cursor = *m_storage->newestCursor(m_organization.id);

    const auto written = write([&](StorageWriter& writer) -> Result<Done> {
        if (!writer.addSecret(secret) || !writer.addVersion(versionOf(secret, 1))
            || !writer.appendEvent(eventOn(secret.id.value))
            || !writer.appendChange(m_organization.id,
                                    {0, "secret.create", "secret", "x", 1, "", {}})
            || !writer.remember(m_organization.id, "alice", {"key", "digest", 201, "{}", ""},
                                Timestamp(someTime))
            || !writer.secret(m_organization.id, secret.id)) // Reads what it wrote.
            return Error{ErrorKind::Internal, "A step failed that should not."};
        return failure();
    });

    QVERIFY(!written);
    QCOMPARE(int(written.error().kind), int(ErrorKind::Forged));
    QVERIFY(!m_storage->secret(m_organization.id, secret.id));
    QVERIFY(m_storage->versions(secret.id)->empty());
    QVERIFY(events({m_organization.id, {}, {}, {}, 10})->items.empty());
    QCOMPARE(*m_storage->newestCursor(m_organization.id), cursor);
    QVERIFY(!*m_storage->answered(m_organization.id, "alice", "key", {}));
}

void StorageContract::writesAgainAfterAFailure()
{
    const auto first = add(secretNamed("First"));
    // A refused statement in the middle must not leave the transaction half open.
    QVERIFY(!write([&](StorageWriter& writer) { return writer.addSecret(first); }));
    QVERIFY(!write([&](StorageWriter&) -> Result<Done> { return failure(); }));

    const auto second = add(secretNamed("Second"));

    QVERIFY(openAgain()->secret(m_organization.id, second.id));
    QVERIFY(m_storage->check());
}

void StorageContract::losesNoUpdateOfTwoWriters()
{
    constexpr int turns = 25;
    const auto secret = add(secretNamed("Contended"));
    const auto other = openAgain();
    std::atomic<int> failures = 0;

    inTwoThreads([&](int number) {
        auto& storage = number == 0 ? *m_storage : *other;
        for (int turn = 0; turn < turns; ++turn) {
            const auto written = storage.write([&](StorageWriter& writer) -> Result<Done> {
                auto seen = writer.secret(m_organization.id, secret.id);
                if (!seen)
                    return seen.error();
                ++seen->revision;
                return writer.updateSecret(*seen);
            });
            failures += written ? 0 : 1;
        }
    });

    QCOMPARE(failures.load(), 0);
    QCOMPARE(m_storage->secret(m_organization.id, secret.id)->revision, 1ULL + 2 * turns);
}

void StorageContract::findsEventsOfAnEnvironment()
{
    auto inside = secretNamed("inside");
    inside.environment = m_environment;
    auto outside = secretNamed("outside");
    outside.environment.reset();
    add(inside);
    add(outside);
    for (const auto& id : {inside.id.value, outside.id.value, m_environment.value})
        QVERIFY(write([&](StorageWriter& writer) { return writer.appendEvent(eventOn(id)); }));
    domain::AuditFilter filter;
    filter.environment = "prod";

    const auto found = events({m_organization.id, filter, {}, {}, 10});
    filter.environment = "nowhere";
    const auto none = events({m_organization.id, filter, {}, {}, 10});

    QVERIFY(found && none);
    QCOMPARE(int(found->items.size()), 2);
    QCOMPARE(found->items[0].resourceId, m_environment.value);
    QCOMPARE(found->items[1].resourceId, inside.id.value);
    QVERIFY(none->items.empty());
}

} // namespace strongroom::test
