// The triggers of the table let nothing but this be altered.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/audit/event_eraser.h"

#include "server/storage/sqlite/rows.h"

namespace strongroom::server {

Result<Done> EventEraser::erase(const domain::EventId& event)
{
    // Overwrites with zeros what is deleted, also in pages that become free.
    if (auto set = m_database.execute("PRAGMA secure_delete=ON"); !set)
        return set;
    // Of the change feed as well, whose lines name who did it.
    if (auto done = m_database
                        .prepare("UPDATE changes SET actor = '' WHERE organization = ?1 AND "
                                 "(action, at) IN (SELECT action, at FROM audit_events WHERE id = "
                                 "?2)")
                        .bind(m_organization.value)
                        .bind(event.value)
                        .run();
        !done)
        return done;
    auto cleared = m_database
                       .prepare("UPDATE audit_events SET subject = '', actor = '', resource_id = "
                                "'', resource_name = '', purpose = '', grant_id = '', request_id "
                                "= '', reason = '', approval_id = '', address = '', client = '', "
                                "job = '', before = NULL, after = NULL, erased_by = ?1 WHERE "
                                "organization = ?2 AND id = ?3 AND erased_by = '' AND action NOT "
                                "IN ('audit.erase', 'audit.retain')")
                       .bind(m_by.value)
                       .bind(m_organization.value)
                       .bind(event.value)
                       .run();
    if (!cleared)
        return cleared;
    if (m_database.changedRows() == 0)
        return notFound("The event " + event.value);
    if (auto done = m_database.prepare("UPDATE log_leaves SET salt = x'' WHERE event = ?")
                        .bind(event.value)
                        .run();
        !done)
        return done;
    return m_database.prepare("DELETE FROM audit_search WHERE event = ?").bind(event.value).run();
}

Result<std::vector<domain::EventId>> erasableBefore(Database& database,
                                                    const domain::OrganizationId& organization,
                                                    Timestamp before, std::int64_t most)
{
    std::vector<domain::EventId> events;
    auto rows = database.prepare(
        "SELECT id FROM audit_events WHERE organization = ? AND erased_by = '' AND at < ? AND "
        "action NOT IN ('audit.erase', 'audit.retain') ORDER BY sequence LIMIT ?");
    rows.bind(organization.value).bind(toMilliseconds(before)).bind(most);
    while (rows.step())
        events.push_back({rows.text(0)});
    if (rows.failed())
        return rows.error();
    return events;
}

} // namespace strongroom::server
