// Events read once, in the order of the record, and added to the sums of their hours.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/exported_event.h"
#include "server/storage/outcomes/outcome_storage.h"
#include "server/storage/sqlite/rows.h"

#include <algorithm>
#include <map>
#include <set>

namespace strongroom::server {
namespace {

/// What the events of one stretch of the record add.
struct Stretch
{
    std::int64_t from = 0; ///< The last that was counted before.
    std::int64_t to = 0;
    std::int64_t newest = 0; ///< The last that there is.
    std::map<std::int64_t, EventTally> hours{};
    std::set<std::string> served{}; ///< Secrets.
};

constexpr std::int64_t millisecondsOfHour = 3'600'000;

void add(Stretch& stretch, const domain::AuditEvent& event, bool ticket, bool approval)
{
    auto& hour = stretch.hours[toMilliseconds(event.at) / millisecondsOfHour];
    const auto exported = domain::exportOf(event, 0);
    ++hour.events;
    hour.denied += event.decision == domain::Decision::Deny;
    hour.complete += domain::isComplete(exported);
    if (event.action != "value.reveal" || event.decision == domain::Decision::Deny)
        return;
    ++hour.reveals;
    hour.withPurpose += !exported.purpose.empty();
    hour.withTicket += ticket;
    hour.withApproval += approval;
    stretch.served.insert(event.resourceId);
}

std::int64_t firstNumber(Database& database, std::string_view sql, const std::string& organization)
{
    auto query = database.prepare(sql);
    query.bind(organization);
    return query.step() ? query.number(0) : 0;
}

Result<Done> read(Database& database, const std::string& organization, std::uint32_t most,
                  Stretch& stretch)
{
    stretch.from = stretch.to = firstNumber(
        database, "SELECT sequence FROM audit_counted WHERE organization = ?", organization);
    stretch.newest = firstNumber(
        database, "SELECT max(sequence) FROM audit_events WHERE organization = ?", organization);
    auto query = database.prepare(
        "SELECT e.sequence, e.at, e.subject, e.action, e.decision, e.resource_kind, e.resource_id, "
        "e.resource_ref, e.purpose, ifnull(g.ticket, '') <> '', ifnull(g.approval, '') <> '' "
        "FROM audit_events e LEFT JOIN grants g ON g.id = e.grant_id AND e.action = 'value.reveal' "
        "WHERE e.organization = ? AND e.sequence > ? ORDER BY e.sequence LIMIT ?");
    query.bind(organization).bind(stretch.from).bind(std::int64_t(most));
    while (query.step()) {
        domain::AuditEvent event;
        event.at = fromMilliseconds(query.number(1));
        event.subject = query.text(2);
        event.action = query.text(3);
        event.decision = query.text(4) == "deny" ? domain::Decision::Deny : domain::Decision::Allow;
        event.resourceKind = query.text(5);
        event.resourceId = query.text(6);
        event.resourceRef = query.text(7);
        event.purpose = query.text(8);
        add(stretch, event, query.number(9) != 0, query.number(10) != 0);
        stretch.to = query.number(0);
    }
    return query.failed() ? Result<Done>(query.error()) : Done{};
}

Result<Done> keepHour(Database& database, const std::string& organization, std::int64_t hour,
                      const EventTally& tally)
{
    auto statement = database.prepare(
        "INSERT INTO audit_hours VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
        "events = events + excluded.events, denied = denied + excluded.denied, "
        "complete = complete + excluded.complete, reveals = reveals + excluded.reveals, "
        "with_purpose = with_purpose + excluded.with_purpose, "
        "with_ticket = with_ticket + excluded.with_ticket, "
        "with_approval = with_approval + excluded.with_approval");
    statement.bind(organization).bind(hour);
    for (const auto number : {tally.events, tally.denied, tally.complete, tally.reveals,
                              tally.withPurpose, tally.withTicket, tally.withApproval})
        statement.bind(static_cast<std::int64_t>(number));
    return statement.run();
}

Result<Done> keep(Database& database, const std::string& organization, const Stretch& stretch)
{
    // Somebody else may have counted the same meanwhile.
    if (firstNumber(database, "SELECT sequence FROM audit_counted WHERE organization = ?",
                    organization)
        != stretch.from)
        return Done{};
    for (const auto& [hour, tally] : stretch.hours)
        if (auto kept = keepHour(database, organization, hour, tally); !kept)
            return kept;
    for (const auto& secret : stretch.served)
        if (auto noted = database
                             .prepare("UPDATE secret_standing SET served = 1 "
                                      "WHERE secret = ? AND organization = ? AND served = 0")
                             .bind(secret)
                             .bind(organization)
                             .run();
            !noted)
            return noted;
    return database.prepare("REPLACE INTO audit_counted VALUES (?, ?)")
        .bind(organization)
        .bind(stretch.to)
        .run();
}

} // namespace

Result<std::uint64_t> OutcomeStorage::countEvents(const domain::OrganizationId& organization,
                                                  std::uint32_t most)
{
    Stretch stretch;
    // Read beside the writer, which waits for nobody; written in one short transaction.
    auto done = m_storage.readFrom(
        [&](Database& database) { return read(database, organization.value, most, stretch); });
    if (done && stretch.to > stretch.from)
        done = m_storage.writeTo(
            [&](Database& database) { return keep(database, organization.value, stretch); });
    if (!done)
        return done.error();
    return static_cast<std::uint64_t>(std::max<std::int64_t>(0, stretch.newest - stretch.to));
}

} // namespace strongroom::server
