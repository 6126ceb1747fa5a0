// Pages by sequence, counts by hour, and an index that follows the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/audit/audit_records.h"

#include "server/storage/audit/event_conditions.h"
#include "server/storage/sqlite/rows.h"

#include <algorithm>
#include <charconv>

namespace strongroom::server {
namespace {

constexpr std::uint32_t longestPage = 200;
constexpr std::int64_t indexedAtOnce = 5000;
constexpr std::int64_t indexedBytes = 20000; ///< Of each snapshot.
constexpr std::int64_t hour = 3600000;

Result<std::int64_t> beforeOf(const std::optional<std::string>& cursor)
{
    std::int64_t before = INT64_MAX;
    if (!cursor)
        return before;
    const auto [end, failed] =
        std::from_chars(cursor->data(), cursor->data() + cursor->size(), before);
    if (failed != std::errc() || end != cursor->data() + cursor->size() || before <= 0)
        return Error{
            ErrorKind::InvalidInput, "The cursor is not one that this server gave.", {}, "cursor"};
    return before;
}

} // namespace

Result<Done> AuditRecords::catchUp(const domain::OrganizationId& organization)
{
    const auto behind = m_storage.readOne<bool>([&](Database& database) -> Result<bool> {
        auto newer = database.prepare(
            "SELECT 1 FROM audit_events WHERE organization = ?1 AND sequence > ifnull((SELECT "
            "sequence FROM audit_search_state WHERE organization = ?1), 0) LIMIT 1");
        const bool there = newer.bind(organization.value).step();
        return newer.failed() ? Result<bool>(newer.error()) : there;
    });
    if (!behind)
        return behind.error();
    for (auto taken = *behind ? indexedAtOnce : 0; taken == indexedAtOnce;) {
        auto done = m_storage.writeTo([&](Database& database) -> Result<Done> {
            auto state = database.prepare(
                "INSERT INTO audit_search_state (organization, sequence) VALUES (?, 0)"
                " ON CONFLICT (organization) DO NOTHING");
            if (auto made = state.bind(organization.value).run(); !made)
                return made;
            auto put = database.prepare(
                "INSERT INTO audit_search (event, body) SELECT id, actor || ' ' || subject || ' ' "
                "|| action || ' ' || resource_name || ' ' || resource_id || ' ' || purpose || ' ' "
                "|| reason || ' ' || request_id || ' ' || substr(ifnull(before, ''), 1, ?1) || ' ' "
                "|| substr(ifnull(after, ''), 1, ?1) FROM audit_events WHERE organization = ?2 AND "
                "sequence > (SELECT sequence FROM audit_search_state WHERE organization = ?2) "
                "ORDER BY sequence LIMIT ?3");
            put.bind(indexedBytes).bind(organization.value).bind(indexedAtOnce);
            if (auto run = put.run(); !run)
                return run;
            taken = database.changedRows();
            auto moved = database.prepare(
                "UPDATE audit_search_state SET sequence = ifnull((SELECT max(sequence) FROM "
                "(SELECT "
                "sequence FROM audit_events WHERE organization = ?1 AND sequence > "
                "audit_search_state.sequence ORDER BY sequence LIMIT ?2)), sequence) "
                "WHERE organization = ?1");
            return moved.bind(organization.value).bind(indexedAtOnce).run();
        });
        if (!done)
            return done;
    }
    return Done{};
}

Result<domain::Page<domain::AuditEvent>> AuditRecords::events(const AuditQuery& query)
{
    using Events = domain::Page<domain::AuditEvent>;
    const auto before = beforeOf(query.cursor);
    if (!before)
        return before.error();
    EventConditions conditions(query);
    if (conditions.searches())
        if (auto caught = catchUp(query.organization); !caught)
            return caught.error();
    conditions.add("sequence < ?", *before);
    const auto limit = std::clamp<std::uint32_t>(query.limit, 1, longestPage);
    return m_storage.readOne<Events>([&](Database& database) -> Result<Events> {
        Events page;
        auto rows =
            database.prepare("SELECT " + std::string(eventColumns) + " FROM audit_events WHERE "
                             + conditions.sql() + " ORDER BY sequence DESC LIMIT ?");
        conditions.bindTo(rows);
        rows.bind(std::int64_t(limit) + 1);
        while (rows.step())
            page.items.push_back(readEvent(rows));
        if (rows.failed())
            return rows.error();
        if (page.items.size() > limit) {
            page.items.pop_back();
            page.next = std::to_string(page.items.back().sequence);
        }
        return page;
    });
}

Result<std::vector<domain::HourCount>> AuditRecords::hours(const AuditQuery& query,
                                                           std::uint32_t most)
{
    using Hours = std::vector<domain::HourCount>;
    const EventConditions conditions(query);
    if (conditions.searches())
        if (auto caught = catchUp(query.organization); !caught)
            return caught.error();
    return m_storage.readOne<Hours>([&](Database& database) -> Result<Hours> {
        Hours hours;
        auto rows =
            database.prepare("SELECT at / ? AS hour, count(*), sum(decision = 'deny') "
                             "FROM audit_events WHERE "
                             + conditions.sql() + " GROUP BY hour ORDER BY hour DESC LIMIT ?");
        rows.bind(hour);
        conditions.bindTo(rows);
        rows.bind(std::int64_t(most));
        while (rows.step())
            hours.push_back({fromMilliseconds(rows.number(0) * hour),
                             static_cast<std::uint64_t>(rows.number(1)),
                             static_cast<std::uint64_t>(rows.number(2))});
        if (rows.failed())
            return rows.error();
        std::ranges::reverse(hours);
        return hours;
    });
}

Result<std::vector<Sighting>> AuditRecords::sightings(const domain::OrganizationId& organization,
                                                      const std::string& subject)
{
    using All = std::vector<Sighting>;
    return m_storage.readOne<All>([&](Database& database) -> Result<All> {
        All all;
        auto rows = database.prepare(
            "SELECT g.secret, g.version, g.keys, max(e.at), count(*) FROM audit_events e JOIN "
            "grants g ON g.id = e.grant_id WHERE e.organization = ? AND e.subject = ? AND "
            "e.action = 'value.reveal' AND e.decision = 'allow' GROUP BY 1, 2, 3 ORDER BY 4 DESC");
        rows.bind(organization.value).bind(subject);
        while (rows.step())
            all.push_back({{rows.text(0)},
                           static_cast<std::uint32_t>(rows.number(1)),
                           splitLines(rows.text(2)),
                           fromMilliseconds(rows.number(3)),
                           static_cast<std::uint32_t>(rows.number(4))});
        if (rows.failed())
            return rows.error();
        return all;
    });
}

} // namespace strongroom::server
