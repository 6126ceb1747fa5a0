// Rows of cursors; events without the columns that may be large.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/sinks/sink_storage.h"

#include "server/storage/sqlite/rows.h"

namespace strongroom::server {

Result<std::vector<LogLength>> SinkStorage::logs()
{
    std::vector<LogLength> lengths;
    auto done = m_storage.readFrom([&](Database& database) -> Result<Done> {
        auto query = database.prepare("SELECT id, (SELECT ifnull(max(leaf) + 1, 0) FROM log_leaves "
                                      "WHERE organization = o.id) FROM organizations o");
        while (query.step())
            lengths.push_back({{query.text(0)}, static_cast<std::uint64_t>(query.number(1))});
        return query.failed() ? Result<Done>(query.error()) : Done{};
    });
    if (!done)
        return done.error();
    return lengths;
}

Result<std::vector<LoggedEvent>> SinkStorage::logged(const domain::OrganizationId& organization,
                                                     std::uint64_t first, unsigned count)
{
    std::vector<LoggedEvent> events;
    auto done = m_storage.readFrom([&](Database& database) -> Result<Done> {
        auto query = database.prepare(
            "SELECT " + std::string(eventColumns)
            + " FROM (SELECT leaf, event FROM log_leaves WHERE organization = ?1 AND leaf >= ?2 "
              "AND "
              "leaf < ?2 + ?3) LEFT JOIN audit_events ON id = event ORDER BY leaf");
        query.bind(organization.value)
            .bind(static_cast<std::int64_t>(first))
            .bind(std::int64_t(count));
        while (query.step()) {
            LoggedEvent logged{first + events.size()};
            if (query.optionalText(0))
                logged.event = readEvent(query);
            events.push_back(std::move(logged));
        }
        return query.failed() ? Result<Done>(query.error()) : Done{};
    });
    if (!done)
        return done.error();
    if (events.size() != count)
        return Error{ErrorKind::Corrupted,
                     "The record's log is damaged. Restore the database from a backup, and have "
                     "the record verified.",
                     "a leaf is missing"};
    return events;
}

Result<SinkCursor> SinkStorage::cursor(const std::string& sink,
                                       const domain::OrganizationId& organization)
{
    SinkCursor cursor;
    auto done = m_storage.readFrom([&](Database& database) -> Result<Done> {
        auto query = database.prepare("SELECT next_leaf, delivered_at FROM audit_sinks WHERE sink "
                                      "= ? AND organization = ?");
        query.bind(sink).bind(organization.value);
        if (query.step())
            cursor = {static_cast<std::uint64_t>(query.number(0)),
                      fromMilliseconds(query.number(1))};
        return query.failed() ? Result<Done>(query.error()) : Done{};
    });
    if (!done)
        return done.error();
    return cursor;
}

Result<Done> SinkStorage::moveCursor(const std::string& sink,
                                     const domain::OrganizationId& organization, std::uint64_t next,
                                     Timestamp now)
{
    return m_storage.writeTo([&](Database& database) {
        return database
            .prepare("INSERT INTO audit_sinks (sink, organization, next_leaf, delivered_at) VALUES "
                     "(?1, ?2, ?3, ?4) ON CONFLICT (sink, organization) DO UPDATE SET next_leaf = "
                     "?3, delivered_at = ?4")
            .bind(sink)
            .bind(organization.value)
            .bind(static_cast<std::int64_t>(next))
            .bind(toMilliseconds(now))
            .run();
    });
}

} // namespace strongroom::server
