// Single secrets, versions, grants, and the record, read by key and never by offset.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/sqlite/log/sqlite_log.h"
#include "server/storage/sqlite/read.h"
#include "server/storage/sqlite/rows.h"

#include <algorithm>

namespace strongroom::server {
namespace {

using domain::ValueFormat;

} // namespace

Result<domain::Secret> SqliteStorage::secret(const domain::OrganizationId& organization,
                                             const domain::SecretId& id)
{
    return read<domain::Secret>(
        [&](Database& database) { return findSecret(database, organization, id); });
}

Result<std::vector<domain::Version>> SqliteStorage::versions(const domain::SecretId& secret)
{
    return read<std::vector<domain::Version>>(
        [&](Database& database) { return findVersions(database, secret); });
}

Result<StoredVersion> SqliteStorage::version(const domain::Secret& secret, std::uint32_t number)
{
    return read<StoredVersion>([&](Database& database) -> Result<StoredVersion> {
        auto versions = findVersions(database, secret.id);
        if (!versions)
            return versions.error();
        const auto found = std::ranges::find(*versions, number, &domain::Version::number);
        if (found == versions->end())
            return notFound("The version");
        StoredVersion stored{*found, {}, {}};
        stored.sealed.context = {secret.organization, secret.environment, secret.id,
                                 found->id,           found->number,      secret.backend};
        auto dek = database.prepare("SELECT kek_id, wrapped_dek FROM versions WHERE id = ?");
        dek.bind(found->id.value);
        if (!dek.step())
            return dek.failed() ? dek.error() : notFound("The version");
        stored.sealed.dek = {dek.text(0), dek.bytes(1)};
        auto entries = database.prepare(
            "SELECT key, format, sealed FROM entries WHERE version = ? ORDER BY position");
        entries.bind(found->id.value);
        while (entries.step())
            stored.sealed.entries.push_back(
                {entries.text(0),
                 enumOf(entries.text(1), {ValueFormat::Text, ValueFormat::Json, ValueFormat::Pem,
                                          ValueFormat::Binary}),
                 entries.bytes(2)});
        if (entries.failed())
            return entries.error();
        auto placed =
            database.prepare("SELECT deposit, place, digest FROM placements WHERE version = ?");
        placed.bind(found->id.value);
        if (placed.step())
            stored.placement = Placement{placed.text(0), placed.text(1), placed.bytes(2)};
        if (placed.failed())
            return placed.error();
        return stored;
    });
}

Result<domain::Grant> SqliteStorage::grant(const domain::OrganizationId& organization,
                                           const domain::GrantId& id)
{
    return read<domain::Grant>([&](Database& database) -> Result<domain::Grant> {
        auto query = database.prepare("SELECT " + std::string(grantColumns)
                                      + " FROM grants WHERE organization = ? AND id = ?");
        query.bind(organization.value).bind(id.value);
        if (query.step())
            return readGrant(query);
        return query.failed() ? query.error() : notFound("The grant");
    });
}

Result<domain::AuditEvent> SqliteStorage::event(const domain::OrganizationId& organization,
                                                const domain::EventId& id)
{
    return read<domain::AuditEvent>([&](Database& database) -> Result<domain::AuditEvent> {
        auto query = database.prepare(
            "SELECT " + std::string(eventColumns)
            + ", before, after FROM audit_events WHERE organization = ? AND id = ?");
        query.bind(organization.value).bind(id.value);
        if (!query.step())
            return query.failed() ? query.error() : notFound("The event");
        auto event = readEvent(query);
        event.before = query.optionalText(afterEventColumns);
        event.after = query.optionalText(afterEventColumns + 1);
        auto place = readLogPlace(database, id);
        if (!place)
            return place.error();
        event.log = std::move(*place);
        return event;
    });
}

Result<std::vector<domain::AuditEvent>>
SqliteStorage::logEvents(const domain::OrganizationId& organization, std::uint64_t first,
                         unsigned count)
{
    using Events = std::vector<domain::AuditEvent>;
    return read<Events>([&](Database& database) -> Result<Events> {
        auto query = database.prepare(
            "SELECT " + std::string(eventColumns)
            + ", before, after, leaf, salt, iif(length(salt) = 0, commitment, x'') FROM (SELECT "
              "leaf, event, salt, commitment FROM log_leaves WHERE"
              " organization = ?1 AND leaf >= ?2 AND leaf < ?2 + ?3) JOIN audit_events ON id = "
              "event ORDER BY leaf");
        query.bind(organization.value)
            .bind(static_cast<std::int64_t>(first))
            .bind(std::int64_t(count));
        Events events;
        while (query.step()) {
            auto event = readEvent(query);
            event.before = query.optionalText(afterEventColumns);
            event.after = query.optionalText(afterEventColumns + 1);
            event.log = domain::LogPlace{
                static_cast<std::uint64_t>(query.number(afterEventColumns + 2)),
                query.bytes(afterEventColumns + 3), query.bytes(afterEventColumns + 4)};
            events.push_back(std::move(event));
        }
        if (query.failed())
            return query.error();
        return events;
    });
}

Result<std::vector<domain::Change>>
SqliteStorage::changes(const domain::OrganizationId& organization, std::uint64_t after,
                       std::uint32_t limit)
{
    return read<std::vector<domain::Change>>([&](Database& database)
                                                 -> Result<std::vector<domain::Change>> {
        std::vector<domain::Change> changes;
        auto query = database.prepare(
            "SELECT cursor, action, resource_kind, resource_id, revision, actor, at FROM changes"
            " WHERE organization = ? AND cursor > ? ORDER BY cursor LIMIT ?");
        query.bind(organization.value)
            .bind(static_cast<std::int64_t>(after))
            .bind(std::int64_t(limit));
        while (query.step())
            changes.push_back({static_cast<std::uint64_t>(query.number(0)), query.text(1),
                               query.text(2), query.text(3),
                               static_cast<std::uint64_t>(query.number(4)), query.text(5),
                               fromMilliseconds(query.number(6))});
        if (query.failed())
            return query.error();
        return changes;
    });
}

Result<std::uint64_t> SqliteStorage::newestCursor(const domain::OrganizationId& organization)
{
    return read<std::uint64_t>([&](Database& database) -> Result<std::uint64_t> {
        auto query =
            database.prepare("SELECT ifnull(max(cursor), 0) FROM changes WHERE organization = ?");
        query.bind(organization.value);
        if (!query.step())
            return query.error();
        return static_cast<std::uint64_t>(query.number(0));
    });
}

Result<std::optional<IdempotentAnswer>>
SqliteStorage::answered(const domain::OrganizationId& organization, const std::string& subject,
                        const std::string& key, Timestamp notBefore)
{
    using Answer = std::optional<IdempotentAnswer>;
    return read<Answer>([&](Database& database) -> Result<Answer> {
        auto query = database.prepare(
            "SELECT key, digest, status, body, etag FROM idempotency"
            " WHERE organization = ? AND subject = ? AND key = ? AND created_at >= ?");
        query.bind(organization.value).bind(subject).bind(key).bind(toMilliseconds(notBefore));
        if (query.step())
            return Answer(IdempotentAnswer{query.text(0), query.text(1),
                                           static_cast<unsigned>(query.number(2)), query.text(3),
                                           query.text(4)});
        if (query.failed())
            return query.error();
        return Answer();
    });
}

} // namespace strongroom::server
