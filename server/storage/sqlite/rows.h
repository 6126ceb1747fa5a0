// Rows of the SQLite schema as the things they stand for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/storage/sqlite/database.h"
#include "server/storage/storage.h"

#include <chrono>
#include <string>
#include <vector>

namespace strongroom::server {

/// Columns in the order of these constants, at the front of every SELECT that the readers below
/// read.
inline constexpr std::string_view secretColumns =
    "id, organization, environment, slug, name, description, labels, owner, backend, state, "
    "revision, "
    "current_version, key_count, created_at, updated_at, created_by, updated_by";
inline constexpr std::string_view eventColumns =
    "id, sequence, organization, at, subject, actor, action, decision, resource_kind, resource_id, "
    "resource_name, "
    "resource_ref, purpose, grant_id, request_id, reason, after IS NOT NULL OR before IS NOT NULL, "
    "previous, approval_id, address, client, job, erased_by";
/// Where the columns go on that a query adds to eventColumns.
inline constexpr int afterEventColumns = 23;

inline constexpr std::string_view grantColumns =
    "id, organization, secret, version, keys, subject, category, ticket, note, expires_at, "
    "max_uses, "
    "uses, hide_after, action, subject_name, no_copy, watermark, device, token_key, approval, "
    "break_glass, created_at, extended, revoked_at, "
    "ifnull((SELECT name FROM secrets WHERE secrets.id = grants.secret), ''), "
    "ifnull((SELECT id FROM versions WHERE versions.secret = grants.secret AND versions.number = "
    "grants.version), '')";

domain::Secret readSecret(const Statement& row);
domain::Grant readGrant(const Statement& row);
domain::AuditEvent readEvent(const Statement& row);

Result<domain::Secret> findSecret(Database& database, const domain::OrganizationId& organization,
                                  const domain::SecretId& id);
Result<std::vector<domain::Version>> findVersions(Database& database,
                                                  const domain::SecretId& secret);

inline std::int64_t toMilliseconds(Timestamp time)
{
    return time.time_since_epoch().count();
}
inline Timestamp fromMilliseconds(std::int64_t value)
{
    return Timestamp(std::chrono::milliseconds(value));
}

/// Lists of texts that hold no line break, as one column.
std::string joinLines(const std::vector<std::string>& lines);
std::vector<std::string> splitLines(const std::string& text);

/// The enumerator of that name; the last of `values` for one that this build does not know.
template <class Enum>
Enum enumOf(const std::string& name, std::initializer_list<Enum> values)
{
    for (const auto value : values)
        if (nameOf(value) == name)
            return value;
    return *(values.end() - 1);
}

Error notFound(std::string_view what);

} // namespace strongroom::server
