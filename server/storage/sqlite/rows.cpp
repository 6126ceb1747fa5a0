// Reading rows back into secrets, versions and events.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/sqlite/rows.h"

#include <map>

namespace strongroom::server {

using domain::SecretState;
using domain::ValueFormat;
using domain::VersionState;

Error notFound(std::string_view what)
{
    return {ErrorKind::NotFound, std::string(what) + " was not found."};
}

std::string joinLines(const std::vector<std::string>& lines)
{
    std::string text;
    for (const auto& line : lines)
        text += (text.empty() ? "" : "\n") + line;
    return text;
}

std::vector<std::string> splitLines(const std::string& text)
{
    std::vector<std::string> lines;
    std::string_view rest(text);
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        lines.emplace_back(rest.substr(0, end));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return lines;
}

domain::Secret readSecret(const Statement& row)
{
    domain::Secret secret;
    secret.id = {row.text(0)};
    secret.organization = {row.text(1)};
    if (auto environment = row.optionalText(2))
        secret.environment = domain::EnvironmentId{std::move(*environment)};
    secret.slug = row.text(3);
    secret.name = row.text(4);
    secret.description = row.text(5);
    secret.labels = splitLines(row.text(6));
    secret.owner = row.text(7);
    secret.backend = {row.text(8)};
    secret.state =
        enumOf(row.text(9), {SecretState::Active, SecretState::Deleted, SecretState::Destroyed});
    secret.revision = static_cast<std::uint64_t>(row.number(10));
    secret.currentVersion = static_cast<std::uint32_t>(row.number(11));
    secret.keyCount = static_cast<std::uint32_t>(row.number(12));
    secret.createdAt = fromMilliseconds(row.number(13));
    secret.updatedAt = fromMilliseconds(row.number(14));
    secret.createdBy = row.text(15);
    secret.updatedBy = row.text(16);
    return secret;
}

domain::Grant readGrant(const Statement& row)
{
    using domain::GatedAction;
    domain::Grant grant;
    grant.id = {row.text(0)};
    grant.organization = {row.text(1)};
    grant.secret = {row.text(2)};
    grant.version = static_cast<std::uint32_t>(row.number(3));
    grant.keys = splitLines(row.text(4));
    grant.subject = row.text(5);
    grant.purpose = {row.text(6), row.text(7), row.text(8)};
    grant.expiresAt = fromMilliseconds(row.number(9));
    grant.maxUses = static_cast<std::uint32_t>(row.number(10));
    grant.uses = static_cast<std::uint32_t>(row.number(11));
    grant.obligations = {static_cast<std::uint32_t>(row.number(12)), row.number(15) != 0,
                         row.number(16) != 0};
    grant.action =
        enumOf(row.text(13), {GatedAction::Copy, GatedAction::Export, GatedAction::Reveal});
    grant.subjectName = row.text(14);
    grant.device = row.text(17);
    grant.tokenKey = row.text(18);
    grant.approval = row.text(19);
    grant.breakGlass = row.text(20);
    grant.createdAt = fromMilliseconds(row.number(21));
    grant.extended = row.number(22) != 0;
    if (row.optionalText(23))
        grant.revokedAt = fromMilliseconds(row.number(23));
    grant.secretName = row.text(24);
    grant.versionId = {row.text(25)};
    return grant;
}

domain::AuditEvent readEvent(const Statement& row)
{
    domain::AuditEvent event;
    event.id = {row.text(0)};
    event.sequence = static_cast<std::uint64_t>(row.number(1));
    event.organization = {row.text(2)};
    event.at = fromMilliseconds(row.number(3));
    event.subject = row.text(4);
    event.actor = row.text(5);
    event.action = row.text(6);
    event.decision = enumOf(row.text(7), {domain::Decision::Allow, domain::Decision::Deny});
    event.resourceKind = row.text(8);
    event.resourceId = row.text(9);
    event.resourceName = row.text(10);
    event.resourceRef = row.text(11);
    event.purpose = row.text(12);
    event.grantId = row.text(13);
    event.requestId = row.text(14);
    event.reason = row.text(15);
    event.hasSnapshots = row.number(16) != 0;
    event.previous = {row.text(17)};
    event.approvalId = row.text(18);
    event.address = row.text(19);
    event.client = row.text(20);
    event.job = row.text(21);
    event.erasedBy = {row.text(22)};
    return event;
}

Result<domain::Secret> findSecret(Database& database, const domain::OrganizationId& organization,
                                  const domain::SecretId& id)
{
    auto query = database.prepare("SELECT " + std::string(secretColumns)
                                  + " FROM secrets WHERE organization = ? AND id = ?");
    query.bind(organization.value).bind(id.value);
    if (query.step())
        return readSecret(query);
    return query.failed() ? query.error() : notFound("The secret");
}

Result<std::vector<domain::Version>> findVersions(Database& database,
                                                  const domain::SecretId& secret)
{
    std::vector<domain::Version> versions;
    auto query = database.prepare(
        "SELECT v.id, v.number, v.state, v.note, v.rollback_of, v.kek_id, v.created_at, "
        "v.created_by,"
        " v.number = s.current_version, e.key, e.format, e.changed_in, e.fingerprint"
        " FROM versions v JOIN secrets s ON s.id = v.secret LEFT JOIN entries e ON e.version = v.id"
        " WHERE v.secret = ? ORDER BY v.number DESC, e.position");
    query.bind(secret.value);
    while (query.step()) {
        const auto id = query.text(0);
        if (versions.empty() || versions.back().id.value != id) {
            domain::Version version;
            version.id = {id};
            version.secret = secret;
            version.number = static_cast<std::uint32_t>(query.number(1));
            version.state = enumOf(query.text(2), {VersionState::Created, VersionState::Deleted,
                                                   VersionState::Destroyed});
            version.note = query.text(3);
            if (query.optionalText(4))
                version.rollbackOf = static_cast<std::uint32_t>(query.number(4));
            version.kekId = query.text(5);
            version.createdAt = fromMilliseconds(query.number(6));
            version.createdBy = query.text(7);
            version.current = query.number(8) != 0;
            versions.push_back(std::move(version));
        }
        if (query.optionalText(9))
            versions.back().keys.push_back(
                {query.text(9),
                 enumOf(query.text(10), {ValueFormat::Text, ValueFormat::Json, ValueFormat::Pem,
                                         ValueFormat::Binary}),
                 static_cast<std::uint32_t>(query.number(11)), query.text(12)});
    }
    if (query.failed())
        return query.error();
    return versions;
}

} // namespace strongroom::server
