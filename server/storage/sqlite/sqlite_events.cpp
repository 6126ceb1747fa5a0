// The record's rows, and the lines of the change feed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/sqlite/rows.h"
#include "server/storage/sqlite/sqlite_writer.h"

namespace strongroom::server {

Result<EventChain> SqliteWriter::eventChain(const domain::OrganizationId& organization,
                                            const std::string& resourceKind,
                                            const std::string& resourceId)
{
    auto query = m_database.prepare(
        "SELECT (SELECT ifnull(max(sequence), 0) + 1 FROM audit_events WHERE organization = ?1),"
        " ifnull((SELECT id FROM audit_events WHERE organization = ?1 AND resource_id = ?2 AND"
        " resource_kind = ?3 ORDER BY sequence DESC LIMIT 1), '')");
    query.bind(organization.value).bind(resourceId).bind(resourceKind);
    if (!query.step())
        return query.error();
    return EventChain{static_cast<std::uint64_t>(query.number(0)), {query.text(1)}};
}

Result<Done> SqliteWriter::appendEvent(const domain::AuditEvent& event)
{
    return m_database
        .prepare(
            "INSERT INTO audit_events (id, organization, sequence, at, subject, actor, "
            "action, decision, resource_kind,"
            " resource_id, resource_name, resource_ref, purpose, grant_id, request_id, "
            "reason, before, after, previous, approval_id, address, client, job) VALUES (?1, ?2,"
            " iif(?19 > 0, ?19, (SELECT ifnull(max(sequence), 0) + 1 FROM audit_events WHERE "
            "organization = ?2)), ?3, ?4, ?5, ?6, ?7, ?8, ?9,"
            " ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?20, ?21, ?22, ?23)")
        .bind(event.id.value)
        .bind(event.organization.value)
        .bind(toMilliseconds(event.at))
        .bind(event.subject)
        .bind(event.actor)
        .bind(event.action)
        .bind(nameOf(event.decision))
        .bind(event.resourceKind)
        .bind(event.resourceId)
        .bind(event.resourceName)
        .bind(event.resourceRef)
        .bind(event.purpose)
        .bind(event.grantId)
        .bind(event.requestId)
        .bind(event.reason)
        .bind(event.before)
        .bind(event.after)
        .bind(event.previous.value)
        .bind(static_cast<std::int64_t>(event.sequence))
        .bind(event.approvalId)
        .bind(event.address)
        .bind(event.client)
        .bind(event.job)
        .run();
}

Result<Done> SqliteWriter::appendChange(const domain::OrganizationId& organization,
                                        const domain::Change& change)
{
    return m_database
        .prepare("INSERT INTO changes (organization, action, resource_kind, resource_id, revision, "
                 "actor, at)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(organization.value)
        .bind(change.action)
        .bind(change.resourceKind)
        .bind(change.resourceId)
        .bind(static_cast<std::int64_t>(change.revision))
        .bind(change.actor)
        .bind(toMilliseconds(change.at))
        .run();
}

} // namespace strongroom::server
