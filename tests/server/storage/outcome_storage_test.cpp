// Outcomes of known data, and sums that stay true whatever happens to what they are of.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/outcomes/outcome_storage.h"
#include "server/storage/sqlite/migrations.h"
#include "server/storage/sqlite/rows.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace strongroom;
using namespace strongroom::server;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t day = 86'400'000;
const Timestamp now = *parseRfc3339("2026-11-25T10:30:00.000Z"); // A Wednesday.

std::string quoted(const std::string& text)
{
    return '\'' + text + '\'';
}

} // namespace

class OutcomeStorageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_storage.reset(); }
    void countsSecretsByTheAgeOfTheirValue();
    void countsTheTimesBetweenValues();
    void countsWhatEventsSay();
    void countsEventsOnceAndInParts();
    void putsActivityIntoTheHoursOfWhoAsks();
    void knowsWhatWaitsAndWhatIsOverdue();
    void takesTheMiddleOfApprovals();
    void saysNothingOfAnotherOrganization();
    void saysWhatCannotBeRead();
    void staysTrueThroughChanges();
    void findsTheSameInAnOlderFile();

private:
    void run(const std::string& sql);
    std::string one(const std::string& query);
    void addSecret(const std::string& id, std::int64_t daysOld, const std::string& owner = "",
                   const std::string& state = "active");
    void addVersion(const std::string& secret, int number, std::int64_t at,
                    const std::string& rollbackOf = "NULL");
    void addEvent(const std::string& action, const std::string& decision, std::int64_t at,
                  const std::string& purpose = "", const std::string& grant = "",
                  const std::string& resource = "s-1");
    domain::Outcomes outcomes(std::chrono::minutes ahead = 0min)
    {
        auto counted = m_outcomes->countEvents(m_org, 1'000'000);
        if (!counted)
            qFatal("%s", counted.error().detail.c_str());
        auto found = m_outcomes->outcomes(m_org, now, ahead);
        if (!found)
            qFatal("%s", found.error().detail.c_str());
        return *found;
    }

    const domain::OrganizationId m_org{"org-1"};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteStorage> m_storage;
    std::optional<OutcomeStorage> m_outcomes;
    int m_events = 0;
};

void OutcomeStorageTest::run(const std::string& sql)
{
    auto done = m_storage->writeTo([&](Database& database) { return database.execute(sql); });
    if (!done)
        qFatal("%s: %s", sql.c_str(), done.error().detail.c_str());
}

std::string OutcomeStorageTest::one(const std::string& query)
{
    std::string text;
    auto done = m_storage->readFrom([&](Database& database) -> Result<Done> {
        auto asked = database.prepare(query);
        text = asked.step() ? asked.text(0) : "nothing";
        return Done{};
    });
    return done ? text : done.error().detail;
}

void OutcomeStorageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = SqliteStorage::open(m_folder->filePath("a.sqlite").toStdString());
    if (!opened)
        qFatal("%s", opened.error().detail.c_str());
    m_storage = std::move(*opened);
    m_outcomes.emplace(*m_storage);
    m_events = 0;
    for (const auto& id : {quoted("org-1"), quoted("org-2")})
        run("INSERT INTO organizations VALUES (" + id + ", " + id + ", " + id + ", 'b', x'00', 0)");
    run("INSERT INTO backends (id, organization, name, kind) "
        "SELECT 'b-' || id, id, 'b', 'local' FROM organizations");
}

void OutcomeStorageTest::addSecret(const std::string& id, std::int64_t daysOld,
                                   const std::string& owner, const std::string& state)
{
    run("INSERT INTO secrets VALUES (" + quoted(id) + ", 'org-1', NULL, " + quoted(id) + ", "
        + quoted(id) + ", '', '', " + quoted(owner) + ", 'b-org-1', " + quoted(state)
        + ", 1, 1, 1, 0, 0, 'a', 'a', NULL)");
    if (daysOld >= 0)
        addVersion(id, 1, toMilliseconds(now) - daysOld * day);
}

void OutcomeStorageTest::addVersion(const std::string& secret, int number, std::int64_t at,
                                    const std::string& rollbackOf)
{
    run("INSERT INTO versions VALUES (" + quoted(secret + '-' + std::to_string(number)) + ", "
        + quoted(secret) + ", " + std::to_string(number) + ", 'created', '', " + rollbackOf
        + ", 'k', x'00', " + std::to_string(at) + ", 'a')");
}

void OutcomeStorageTest::addEvent(const std::string& action, const std::string& decision,
                                  std::int64_t at, const std::string& purpose,
                                  const std::string& grant, const std::string& resource)
{
    const auto number = std::to_string(++m_events);
    run("INSERT INTO audit_events (id, organization, sequence, at, subject, actor, action, "
        "decision, resource_kind, resource_id, resource_name, resource_ref, purpose, grant_id, "
        "request_id, reason) VALUES ('e-"
        + number + "', 'org-1', " + number + ", " + std::to_string(at) + ", 'i|a', 'A', "
        + quoted(action) + ", " + quoted(decision) + ", 'secret', " + quoted(resource)
        + ", 'n', 'ref', " + quoted(purpose) + ", " + quoted(grant) + ", 'r', '')");
}

void OutcomeStorageTest::countsSecretsByTheAgeOfTheirValue()
{
    addSecret("s-1", 0, "team");
    addSecret("s-2", 29);
    addSecret("s-3", 30, "team");
    addSecret("s-4", 89);
    addSecret("s-5", 90);
    addSecret("s-6", 400);
    addSecret("s-7", -1, "team");
    addSecret("s-8", 5, "team", "deleted");

    const auto found = outcomes();

    std::vector<std::uint64_t> bands;
    for (const auto& band : found.ages)
        bands.push_back(band.secrets);
    QCOMPARE(bands, (std::vector<std::uint64_t>{2, 1, 1, 1, 0, 1}));
    QCOMPARE(found.withoutValue, 1U);
    QCOMPARE(found.coverage.owned, (domain::Share{3, 7}));
    QCOMPARE(found.coverage.rotated, (domain::Share{4, 7}));
    QCOMPARE(found.coverage.served, (domain::Share{0, 7}));
}

void OutcomeStorageTest::countsTheTimesBetweenValues()
{
    QVERIFY(!outcomes().rotation.median);
    addSecret("s-1", -1);
    addVersion("s-1", 1, 0);
    addVersion("s-1", 2, 10 * day);
    addVersion("s-1", 3, 11 * day, "1"); // Rolled back: no rotation.
    addVersion("s-1", 4, 50 * day);
    addSecret("s-2", -1);
    addVersion("s-2", 1, 0);
    addVersion("s-2", 2, day / 2);
    addVersion("s-2", 3, day / 4); // A clock set back.

    const auto found = outcomes().rotation;

    std::vector<std::uint64_t> bands;
    for (const auto& band : found.bands)
        bands.push_back(band.rotations);
    QCOMPARE(bands, (std::vector<std::uint64_t>{2, 0, 1, 1, 0, 0, 0}));
    QVERIFY(found.median == 12h);
    const auto all = m_outcomes->rotations(m_org);
    QVERIFY(all->together == std::chrono::milliseconds(10 * day + 40 * day + day / 2));
}

void OutcomeStorageTest::countsWhatEventsSay()
{
    addSecret("s-1", 0);
    addSecret("s-2", 0);
    const auto grant = [this](const std::string& id, const std::string& ticket,
                              const std::string& approval) {
        run("INSERT INTO grants (id, organization, secret, version, keys, subject, category, "
            "ticket, note, expires_at, max_uses, uses, hide_after, approval) VALUES ("
            + quoted(id) + ", 'org-1', 's-1', 1, '', 'i|a', 'incident', " + quoted(ticket)
            + ", '', 0, 1, 1, 0, " + quoted(approval) + ")");
    };
    grant("g-1", "INC-1", "");
    grant("g-2", "", "a-1");
    const auto at = toMilliseconds(now);
    addEvent("value.reveal", "allow", at, "incident INC-1 · why", "g-1");
    addEvent("value.reveal", "allow", at, "debug", "g-2");
    addEvent("value.reveal", "allow", at, "", "g-none");
    addEvent("value.reveal", "deny", at, "debug", "g-2", "s-2");
    addEvent("secret.change", "allow", at);
    addEvent("value.reveal", "allow", at - 29 * day, "debug", "g-2"); // Too long ago.

    const auto found = outcomes();

    QCOMPARE(found.governance.withPurpose, (domain::Share{2, 3}));
    QCOMPARE(found.governance.withTicket, (domain::Share{1, 3}));
    QCOMPARE(found.governance.withApproval, (domain::Share{1, 3}));
    QCOMPARE(found.governance.denied, (domain::Share{1, 5}));
    QCOMPARE(found.completeEvents, (domain::Share{4, 5}));
    QCOMPARE(found.coverage.served, (domain::Share{1, 2}));
    QCOMPARE(m_outcomes->tally(m_org)->reveals, 4U);
}

void OutcomeStorageTest::countsEventsOnceAndInParts()
{
    for (int i = 0; i < 25; ++i)
        addEvent("secret.change", "allow", toMilliseconds(now));

    QCOMPARE(*m_outcomes->countEvents(m_org, 10), 15U);
    QCOMPARE(*m_outcomes->countEvents(m_org, 10), 5U);
    QCOMPARE(*m_outcomes->countEvents(m_org, 10), 0U);
    QCOMPARE(*m_outcomes->countEvents(m_org, 10), 0U);

    QCOMPARE(m_outcomes->tally(m_org)->events, 25U);
}

void OutcomeStorageTest::putsActivityIntoTheHoursOfWhoAsks()
{
    addEvent("secret.change", "allow", toMilliseconds(now));

    QCOMPARE(outcomes().activity[2][10], 1U);           // Wednesday.
    QCOMPARE(outcomes(14h).activity[3][0], 1U);         // It is Thursday there.
    QCOMPARE(outcomes(-11h).activity[1][23], 1U);       // And Tuesday there.
    QCOMPARE(outcomes(5h + 30min).activity[2][15], 1U); // Half hours fall into the hour begun.
}

void OutcomeStorageTest::knowsWhatWaitsAndWhatIsOverdue()
{
    const auto at = [](std::int64_t daysAgo) {
        return std::to_string(toMilliseconds(now) - daysAgo * day);
    };
    const auto glass = [&](const std::string& id, std::int64_t expired, const std::string& ended,
                           const std::string& reviewed) {
        run("INSERT INTO break_glass (id, organization, secret, secret_name, subject, name, "
            "reason, ticket, opened_at, expires_at, ended_at, reviewed_at) VALUES ("
            + quoted(id) + ", 'org-1', 's', 's', 'i|a', 'A', 'r', '', 0, " + at(expired) + ", "
            + ended + ", " + reviewed + ")");
    };
    glass("open", -1, "NULL", "NULL");
    glass("over", 1, "NULL", "NULL");
    glass("ended by hand", -1, at(5), "NULL");
    glass("long over", 10, "NULL", "NULL");
    glass("reviewed", 10, "NULL", at(9));
    const auto approval = [&](const std::string& id, const std::string& state,
                              std::int64_t expires) {
        run("INSERT INTO approvals VALUES (" + quoted(id)
            + ", 'org-1', 1, 'reveal', 'secret', 's', 's', '', 'i|a', 'A', 'debug', '', '', '', "
              "'', '', 1, 5, "
            + quoted(state) + ", 0, " + at(expires) + ", NULL)");
    };
    approval("a-1", "waiting", -1);
    approval("a-2", "waiting", 1);
    approval("a-3", "approved", -1);

    const auto found = outcomes().governance;

    QCOMPARE(found.openApprovals, 1U);
    QCOMPARE(found.openReviews, 3U);
    QCOMPARE(found.overdueReviews, 2U);
}

void OutcomeStorageTest::takesTheMiddleOfApprovals()
{
    for (int i = 1; i <= 5; ++i) {
        const auto id = "a-" + std::to_string(i);
        const auto made = toMilliseconds(now) - (i == 5 ? 91 : 1) * day;
        run("INSERT INTO approvals VALUES (" + quoted(id)
            + ", 'org-1', 1, 'reveal', 'secret', 's', 's', '', 'i|a', 'A', 'debug', '', '', '', "
              "'', '', 1, 5, "
            + quoted(i == 4 ? "denied" : "approved") + ", " + std::to_string(made) + ", 0, NULL)");
        for (int vote = 1; vote <= 2; ++vote)
            run("INSERT INTO approval_votes VALUES (" + quoted(id) + ", 'v" + std::to_string(vote)
                + "', 'V', 1, '', 0, " + std::to_string(made + i * 1000 * 30 * vote) + ")");
    }

    const auto found = outcomes().rotation;

    QCOMPARE(found.applied, 3U);
    QVERIFY(found.requestToApplied == 120s);
}

void OutcomeStorageTest::saysNothingOfAnotherOrganization()
{
    addSecret("s-1", 0, "team");
    addEvent("value.reveal", "allow", toMilliseconds(now), "debug", "g-1");
    (void)outcomes();

    const auto found = m_outcomes->outcomes({"org-2"}, now, 0min);

    domain::Outcomes nothing;
    nothing.asOf = now;
    nothing.ages = domain::emptyAges();
    nothing.rotation.bands = domain::emptyIntervals();
    QVERIFY(*found == nothing);
}

void OutcomeStorageTest::saysWhatCannotBeRead()
{
    using enum domain::OutcomePart;
    addSecret("s-1", 0, "team");
    run("DROP TABLE rotation_hours");

    QVERIFY(outcomes().missing == std::set{Rotation});
    QCOMPARE(outcomes().coverage.owned, (domain::Share{1, 1}));

    run("DROP TABLE break_glass");
    QVERIFY((outcomes().missing == std::set{Rotation, Reviews}));
    for (const auto* table : {"secret_days", "audit_hours"})
        run(std::string("DROP TABLE ") + table);
    QVERIFY(!m_outcomes->outcomes(m_org, now, 0min));
}

/// What the sums would be if all secrets were looked at.
const std::string secretDaysAnew =
    "SELECT group_concat(line, ' ') FROM (SELECT day || ':' || count(*) || ':' || sum(owned) AS "
    "line FROM (SELECT ifnull((SELECT max(created_at) / 86400000 FROM versions WHERE secret = s.id "
    "AND rollback_of IS NULL), -1) AS day, owner <> '' AS owned FROM secrets s WHERE state = "
    "'active') GROUP BY day ORDER BY day)";
const std::string secretDaysKept = "SELECT group_concat(line, ' ') FROM (SELECT day || ':' || "
                                   "secrets || ':' || owned AS line FROM "
                                   "secret_days WHERE secrets > 0 ORDER BY day)";

void OutcomeStorageTest::staysTrueThroughChanges()
{
    std::mt19937 chance(7);
    const auto any = [&chance](int below) {
        return std::uniform_int_distribution<int>(0, below - 1)(chance);
    };
    std::vector<int> versions;
    for (int step = 0; step < 400; ++step) {
        if (versions.empty() || any(4) == 0) {
            addSecret("s-" + std::to_string(versions.size()), -1, any(2) == 0 ? "team" : "");
            versions.push_back(0);
            continue;
        }
        const auto which = any(static_cast<int>(versions.size()));
        const auto id = "s-" + std::to_string(which);
        switch (any(4)) {
        case 0:
            run("UPDATE secrets SET state = CASE state WHEN 'active' THEN 'deleted' ELSE 'active' "
                "END WHERE id = "
                + quoted(id));
            break;
        case 1:
            run("UPDATE secrets SET owner = CASE owner WHEN '' THEN 'team' ELSE '' END WHERE id = "
                + quoted(id));
            break;
        case 2: run("UPDATE secrets SET name = 'again' WHERE id = " + quoted(id)); break;
        default:
            addVersion(id, ++versions[static_cast<std::size_t>(which)], step * day,
                       any(3) == 0 ? "1" : "NULL");
        }
    }

    QCOMPARE(one(secretDaysKept), one(secretDaysAnew));
    QVERIFY(one(secretDaysKept).size() > 20);
}

void OutcomeStorageTest::findsTheSameInAnOlderFile()
{
    addSecret("s-1", 3, "team");
    addVersion("s-1", 2, toMilliseconds(now));
    addVersion("s-1", 3, toMilliseconds(now), "1");
    addSecret("s-2", -1);
    addSecret("s-3", 100, "", "deleted");
    const auto before = outcomes();
    constexpr std::size_t outcomesFile = 15; // 0016_outcomes.sql
    for (const auto* table :
         {"secret_standing", "secret_days", "rotation_hours", "audit_hours", "audit_counted"})
        run(std::string("DROP TABLE ") + table);
    for (const auto* trigger : {"secret_stands", "secret_stands_otherwise", "secret_rotates"})
        run(std::string("DROP TRIGGER ") + trigger);
    run("DROP INDEX break_glass_unreviewed");

    run(std::string(migrations()[outcomesFile]));

    QVERIFY(outcomes() == before);
    QCOMPARE(one(secretDaysKept), one(secretDaysAnew));
}

QTEST_GUILESS_MAIN(OutcomeStorageTest)
#include "outcome_storage_test.moc"
