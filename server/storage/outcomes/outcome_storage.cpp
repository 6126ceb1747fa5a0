// Sums of sums.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/outcomes/outcome_storage.h"

#include "server/storage/sqlite/rows.h"

#include <algorithm>

namespace strongroom::server {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;

std::uint64_t count(const Statement& row, int column)
{
    return static_cast<std::uint64_t>(std::max<std::int64_t>(0, row.number(column)));
}

Result<Done> ended(const Statement& query)
{
    return query.failed() ? Result<Done>(query.error()) : Done{};
}

Result<Done> readSecrets(Database& database, const std::string& organization, Timestamp now,
                         domain::Outcomes& into)
{
    into.ages = domain::emptyAges();
    const auto today = floor<days>(now.time_since_epoch()).count();
    auto query = database.prepare(
        "SELECT day, secrets, owned, served FROM secret_days WHERE organization = ?");
    query.bind(organization);
    std::uint64_t all = 0;
    auto& [owned, rotated, served] = into.coverage;
    while (query.step()) {
        const auto day = query.number(0);
        const auto secrets = count(query, 1);
        all += secrets;
        owned.part += count(query, 2);
        served.part += count(query, 3);
        if (day < 0) {
            into.withoutValue += secrets;
            continue;
        }
        const auto age = std::max<std::int64_t>(0, today - day);
        if (age < domain::freshFor.count())
            rotated.part += secrets;
        const auto band = std::ranges::find_if(into.ages, [age](const domain::AgeBand& one) {
            return !one.below || age < *one.below;
        });
        band->secrets += secrets;
    }
    owned.whole = rotated.whole = served.whole = all;
    return ended(query);
}

Result<OutcomeStorage::Rotations> readRotations(Database& database, const std::string& organization)
{
    OutcomeStorage::Rotations rotations;
    auto query = database.prepare("SELECT hours, rotations, milliseconds FROM rotation_hours "
                                  "WHERE organization = ? ORDER BY hours");
    query.bind(organization);
    while (query.step()) {
        rotations.counts.push_back({query.number(0), count(query, 1)});
        rotations.together += std::chrono::milliseconds(query.number(2));
    }
    if (query.failed())
        return query.error();
    return rotations;
}

void sumUp(const OutcomeStorage::Rotations& rotations, domain::RotationSpeed& into)
{
    into.bands = domain::emptyIntervals();
    for (const auto& one : rotations.counts) {
        const auto band =
            std::ranges::find_if(into.bands, [&one](const domain::IntervalBand& candidate) {
                return !candidate.below || one.hours < 24 * std::int64_t(*candidate.below);
            });
        band->rotations += one.times;
    }
    into.median = domain::medianOf(rotations.counts);
}

/// Of the approvals that came to something lately; only so many of them.
Result<Done> readApplied(Database& database, const std::string& organization, Timestamp now,
                         domain::RotationSpeed& into)
{
    auto query = database.prepare(
        "SELECT (SELECT max(v.at) FROM approval_votes v WHERE v.approval = a.id) - a.created_at "
        "FROM (SELECT id, created_at, state FROM approvals WHERE organization = ? "
        "ORDER BY id DESC LIMIT 10000) a WHERE a.state = 'approved' AND a.created_at >= ?");
    query.bind(organization).bind(toMilliseconds(now - domain::freshFor));
    std::vector<std::int64_t> took;
    while (query.step())
        took.push_back(query.number(0));
    if (query.failed())
        return query.error();
    into.applied = took.size();
    if (took.empty())
        return Done{};
    const auto middle = took.begin() + static_cast<std::ptrdiff_t>((took.size() - 1) / 2);
    std::ranges::nth_element(took, middle);
    into.requestToApplied =
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::milliseconds(*middle));
    return Done{};
}

Result<Done> readSpeed(Database& database, const std::string& organization, Timestamp now,
                       domain::RotationSpeed& into)
{
    const auto rotations = readRotations(database, organization);
    if (!rotations)
        return rotations.error();
    sumUp(*rotations, into);
    return readApplied(database, organization, now, into);
}

constexpr std::string_view sums =
    "sum(events), sum(denied), sum(complete), sum(reveals), sum(with_purpose), sum(with_ticket), "
    "sum(with_approval)";

EventTally tallyIn(const Statement& row)
{
    return {count(row, 0), count(row, 1), count(row, 2), count(row, 3),
            count(row, 4), count(row, 5), count(row, 6)};
}

Result<Done> readEvents(Database& database, const std::string& organization, std::int64_t since,
                        domain::Outcomes& into)
{
    auto query = database.prepare("SELECT " + std::string(sums)
                                  + " FROM audit_hours WHERE organization = ? AND hour >= ?");
    query.bind(organization).bind(since);
    if (!query.step())
        return ended(query);
    const auto tally = tallyIn(query);
    into.completeEvents = {tally.complete, tally.events};
    auto& governance = into.governance;
    governance.withPurpose = {tally.withPurpose, tally.reveals};
    governance.withTicket = {tally.withTicket, tally.reveals};
    governance.withApproval = {tally.withApproval, tally.reveals};
    governance.denied = {tally.denied, tally.events};
    return Done{};
}

Result<Done> readActivity(Database& database, const std::string& organization, std::int64_t since,
                          std::chrono::minutes ahead, domain::Activity& into)
{
    auto query = database.prepare(
        "SELECT hour, events FROM audit_hours WHERE organization = ? AND hour >= ?");
    query.bind(organization).bind(since);
    while (query.step()) {
        const auto there = floor<hours>(hours(query.number(0)) + ahead);
        const std::chrono::sys_days day(floor<days>(there));
        const auto weekday = std::chrono::weekday(day).iso_encoding() - 1;
        const auto hour = (there - floor<days>(there)).count();
        into[weekday][static_cast<std::size_t>(hour)] += count(query, 1);
    }
    return ended(query);
}

Result<Done> readOpen(Database& database, const std::string& organization, Timestamp now,
                      domain::Governance& into)
{
    auto waiting = database.prepare("SELECT count(*) FROM approvals WHERE organization = ? AND "
                                    "state = 'waiting' AND expires_at > ?");
    waiting.bind(organization).bind(toMilliseconds(now));
    if (waiting.step())
        into.openApprovals = count(waiting, 0);
    auto reviews = database.prepare(
        "SELECT count(*), ifnull(sum(ifnull(ended_at, expires_at) <= ?2), 0) FROM break_glass "
        "WHERE organization = ?3 AND reviewed_at IS NULL AND ifnull(ended_at, expires_at) <= ?1");
    reviews.bind(toMilliseconds(now))
        .bind(toMilliseconds(now - domain::reviewWithin))
        .bind(organization);
    if (reviews.step()) {
        into.openReviews = count(reviews, 0);
        into.overdueReviews = count(reviews, 1);
    }
    return waiting.failed() ? ended(waiting) : ended(reviews);
}

Result<Done> readAccessReviews(Database& database, const std::string& organization, Timestamp now,
                               domain::Governance& into)
{
    auto query = database.prepare("SELECT count(*), ifnull(sum(due_at < ?), 0) FROM access_reviews "
                                  "WHERE organization = ? AND signed = 0");
    query.bind(toMilliseconds(now)).bind(organization);
    if (query.step()) {
        into.openAccessReviews = count(query, 0);
        into.overdueAccessReviews = count(query, 1);
    }
    return ended(query);
}

} // namespace

Result<std::vector<domain::OrganizationId>> OutcomeStorage::organizations(std::uint32_t most)
{
    std::vector<domain::OrganizationId> all;
    auto done = m_storage.readFrom([&](Database& database) -> Result<Done> {
        auto query = database.prepare("SELECT id FROM organizations ORDER BY id LIMIT ?");
        query.bind(std::int64_t(most));
        while (query.step())
            all.push_back({query.text(0)});
        return ended(query);
    });
    if (!done)
        return done.error();
    return all;
}

Result<domain::Outcomes> OutcomeStorage::outcomes(const domain::OrganizationId& organization,
                                                  Timestamp now, std::chrono::minutes ahead)
{
    domain::Outcomes outcomes;
    outcomes.asOf = now;
    const auto& id = organization.value;
    const auto since = floor<hours>((now - domain::recentTime).time_since_epoch()).count();
    Result<Done> failed = Done{};
    const auto take = [&](domain::OutcomePart part, const Result<Done>& read) {
        if (read)
            return;
        outcomes.missing.insert(part);
        failed = read;
    };
    auto done = m_storage.readFrom([&](Database& database) -> Result<Done> {
        using enum domain::OutcomePart;
        take(Secrets, readSecrets(database, id, now, outcomes));
        take(Rotation, readSpeed(database, id, now, outcomes.rotation));
        take(Events, readEvents(database, id, since, outcomes));
        take(Week, readActivity(database, id, since, ahead, outcomes.activity));
        take(Reviews, readOpen(database, id, now, outcomes.governance));
        take(Reviews, readAccessReviews(database, id, now, outcomes.governance));
        return outcomes.missing.size() == domain::outcomeParts.size() ? failed : Done{};
    });
    if (!done)
        return done.error();
    return outcomes;
}

Result<EventTally> OutcomeStorage::tally(const domain::OrganizationId& organization)
{
    EventTally tally;
    auto done = m_storage.readFrom([&](Database& database) -> Result<Done> {
        auto query = database.prepare("SELECT " + std::string(sums)
                                      + " FROM audit_hours WHERE organization = ?");
        query.bind(organization.value);
        if (query.step())
            tally = tallyIn(query);
        return ended(query);
    });
    if (!done)
        return done.error();
    return tally;
}

Result<OutcomeStorage::Rotations>
OutcomeStorage::rotations(const domain::OrganizationId& organization)
{
    Rotations rotations;
    auto done = m_storage.readFrom([&](Database& database) -> Result<Done> {
        auto read = readRotations(database, organization.value);
        if (!read)
            return read.error();
        rotations = std::move(*read);
        return Done{};
    });
    if (!done)
        return done.error();
    return rotations;
}

} // namespace strongroom::server
