// The statements that write.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/sqlite/sqlite_writer.h"

#include "server/storage/sqlite/rows.h"

namespace strongroom::server {
namespace {

std::int64_t signedOf(std::uint64_t value)
{
    return static_cast<std::int64_t>(value);
}

std::optional<std::string> textOf(const std::optional<domain::EnvironmentId>& id)
{
    return id ? std::optional(id->value) : std::nullopt;
}

/// Which of the two was taken is in SQLite's message only.
Error asTaken(Error error)
{
    if (error.kind != ErrorKind::AlreadyExists)
        return error;
    error.field = error.detail.find("secrets_by_slug") != std::string::npos ? "slug" : "id";
    error.message =
        error.field == "slug"
            ? "A secret with this slug exists in this scope. Choose another, or open it."
            : "This id is taken.";
    return error;
}

} // namespace

Result<Done> SqliteWriter::addOrganization(const domain::Organization& organization,
                                           const Bytes& auditKey)
{
    return m_database
        .prepare(
            "INSERT INTO organizations (id, slug, name, default_backend, audit_key, created_at)"
            " VALUES (?, ?, ?, ?, ?, unixepoch() * 1000)")
        .bind(organization.id.value)
        .bind(organization.slug)
        .bind(organization.name)
        .bind(organization.defaultBackend.value)
        .bind(auditKey)
        .run();
}

Result<Done> SqliteWriter::addEnvironment(const domain::Environment& environment)
{
    auto added = m_database
                     .prepare("INSERT INTO environments (id, organization, slug, name, kind, "
                              "position) VALUES (?, ?, ?, ?, ?,"
                              " (SELECT count(*) FROM environments WHERE organization = ?2))")
                     .bind(environment.id.value)
                     .bind(environment.organization.value)
                     .bind(environment.slug)
                     .bind(environment.name)
                     .bind(nameOf(environment.kind))
                     .run();
    if (!added && added.error().kind == ErrorKind::AlreadyExists)
        return Error{ErrorKind::AlreadyExists, "An environment with this slug exists.",
                     added.error().detail, "slug"};
    return added;
}

Result<Done> SqliteWriter::addBackend(const domain::OrganizationId& organization,
                                      const domain::Backend& backend)
{
    return m_database
        .prepare("INSERT INTO backends (id, organization, name, kind, created_at, updated_at) "
                 "VALUES (?, ?, ?, ?, unixepoch() * 1000, unixepoch() * 1000)")
        .bind(backend.id.value)
        .bind(organization.value)
        .bind(backend.name)
        .bind(backend.kind)
        .run();
}

Result<Done> SqliteWriter::addMember(const domain::OrganizationId& organization,
                                     const std::string& subject, const std::string& role)
{
    domain::Member member{{}, organization, subject, subject};
    if (subject.starts_with("service_account|"))
        member.kind = domain::MemberKind::ServiceAccount;
    {
        auto known = m_database.prepare(
            "SELECT id, kind FROM members WHERE organization = ? AND subject = ?");
        known.bind(organization.value).bind(subject);
        if (known.step()) {
            member.id = {known.text(0)};
            member.kind = enumOf(known.text(1),
                                 {domain::MemberKind::Person, domain::MemberKind::ServiceAccount});
        } else if (known.failed()) {
            return known.error();
        }
    }
    const auto place = objectOf(organization).text();
    if (member.id.empty()) {
        member.id = domain::MemberId::fresh();
        member.addedAt = SystemClock().now();
        if (auto added = m_access.addMember(member); !added)
            return added;
    }
    for (const auto& relation : {std::string("identity"), role})
        if (auto put = m_access.putTuple(organization, {place, relation, objectOf(member).text()});
            !put)
            return put.error();
    return Done{};
}

Result<Done> SqliteWriter::putRunner(const Runner& runner)
{
    return m_database
        .prepare("INSERT INTO runners (id, organization, name, fingerprint, revoked) VALUES (?, ?, "
                 "?, ?, ?)"
                 " ON CONFLICT (id) DO UPDATE SET name = ?3, fingerprint = ?4, revoked = ?5")
        .bind(runner.id.value)
        .bind(runner.organization.value)
        .bind(runner.name)
        .bind(runner.fingerprint)
        .bind(std::int64_t(runner.revoked))
        .run();
}

Result<domain::Secret> SqliteWriter::secret(const domain::OrganizationId& organization,
                                            const domain::SecretId& id)
{
    return findSecret(m_database, organization, id);
}

Result<std::vector<domain::Version>> SqliteWriter::versions(const domain::SecretId& secret)
{
    return findVersions(m_database, secret);
}

Result<Done> SqliteWriter::addSecret(const domain::Secret& secret)
{
    auto added = m_database
                     .prepare("INSERT INTO secrets (" + std::string(secretColumns)
                              + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                     .bind(secret.id.value)
                     .bind(secret.organization.value)
                     .bind(textOf(secret.environment))
                     .bind(secret.slug)
                     .bind(secret.name)
                     .bind(secret.description)
                     .bind(joinLines(secret.labels))
                     .bind(secret.owner)
                     .bind(secret.backend.value)
                     .bind(nameOf(secret.state))
                     .bind(signedOf(secret.revision))
                     .bind(std::int64_t(secret.currentVersion))
                     .bind(std::int64_t(secret.keyCount))
                     .bind(toMilliseconds(secret.createdAt))
                     .bind(toMilliseconds(secret.updatedAt))
                     .bind(secret.createdBy)
                     .bind(secret.updatedBy)
                     .run();
    if (!added)
        return asTaken(added.error());
    return added;
}

Result<Done> SqliteWriter::updateSecret(const domain::Secret& secret)
{
    auto updated =
        m_database
            .prepare(
                "UPDATE secrets SET name = ?, description = ?, labels = ?, owner = ?, state = ?, "
                "revision = ?,"
                " current_version = ?, key_count = ?, updated_at = ?, updated_by = ? WHERE id = ?")
            .bind(secret.name)
            .bind(secret.description)
            .bind(joinLines(secret.labels))
            .bind(secret.owner)
            .bind(nameOf(secret.state))
            .bind(signedOf(secret.revision))
            .bind(std::int64_t(secret.currentVersion))
            .bind(std::int64_t(secret.keyCount))
            .bind(toMilliseconds(secret.updatedAt))
            .bind(secret.updatedBy)
            .bind(secret.id.value)
            .run();
    if (!updated)
        return asTaken(updated.error());
    if (m_database.changedRows() == 0)
        return notFound("The secret");
    return updated;
}

Result<Done> SqliteWriter::addVersion(const StoredVersion& stored)
{
    const auto& version = stored.version;
    std::optional<std::string> rollbackOf;
    if (version.rollbackOf)
        rollbackOf = std::to_string(*version.rollbackOf);
    auto added = m_database
                     .prepare("INSERT INTO versions (id, secret, number, state, note, rollback_of, "
                              "kek_id, wrapped_dek, created_at,"
                              " created_by) VALUES (?, ?, ?, ?, ?, CAST(? AS INTEGER), ?, ?, ?, ?)")
                     .bind(version.id.value)
                     .bind(version.secret.value)
                     .bind(std::int64_t(version.number))
                     .bind(nameOf(version.state))
                     .bind(version.note)
                     .bind(rollbackOf)
                     .bind(stored.sealed.dek.kekId)
                     .bind(stored.sealed.dek.wrapped)
                     .bind(toMilliseconds(version.createdAt))
                     .bind(version.createdBy)
                     .run();
    for (std::size_t i = 0; added && i < version.keys.size(); ++i)
        added = m_database
                    .prepare("INSERT INTO entries (version, position, key, format, sealed, "
                             "fingerprint, changed_in)"
                             " VALUES (?, ?, ?, ?, ?, ?, ?)")
                    .bind(version.id.value)
                    .bind(signedOf(i))
                    .bind(version.keys[i].name)
                    .bind(nameOf(version.keys[i].format))
                    .bind(stored.sealed.entries[i].sealed)
                    .bind(version.keys[i].fingerprint.value_or(std::string()))
                    .bind(std::int64_t(version.keys[i].changedIn))
                    .run();
    if (added && stored.placement)
        added = m_database
                    .prepare("INSERT INTO placements (version, secret, backend, deposit, place, "
                             "digest) VALUES (?, ?, ?, ?, ?, ?)")
                    .bind(version.id.value)
                    .bind(version.secret.value)
                    .bind(stored.sealed.context.backend.value)
                    .bind(stored.placement->deposit)
                    .bind(stored.placement->place)
                    .bind(stored.placement->digest)
                    .run();
    if (!added)
        return asTaken(added.error());
    return added;
}

Result<Done> SqliteWriter::setVersionState(const domain::VersionId& version,
                                           domain::VersionState state)
{
    auto set = m_database.prepare("UPDATE versions SET state = ? WHERE id = ?")
                   .bind(nameOf(state))
                   .bind(version.value)
                   .run();
    if (set && m_database.changedRows() == 0)
        return notFound("The version");
    return set;
}

Result<Done> SqliteWriter::addGrant(const domain::Grant& grant)
{
    return m_database
        .prepare("INSERT INTO grants (id, organization, secret, version, keys, subject, category, "
                 "ticket, note, expires_at, max_uses, uses, hide_after, action, subject_name, "
                 "no_copy, watermark, device, token_key, approval, break_glass, created_at) VALUES "
                 "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(grant.id.value)
        .bind(grant.organization.value)
        .bind(grant.secret.value)
        .bind(std::int64_t(grant.version))
        .bind(joinLines(grant.keys))
        .bind(grant.subject)
        .bind(grant.purpose.category)
        .bind(grant.purpose.ticket)
        .bind(grant.purpose.note)
        .bind(toMilliseconds(grant.expiresAt))
        .bind(std::int64_t(grant.maxUses))
        .bind(std::int64_t(grant.uses))
        .bind(std::int64_t(grant.obligations.hideAfterSeconds))
        .bind(nameOf(grant.action))
        .bind(grant.subjectName)
        .bind(std::int64_t(grant.obligations.noCopy))
        .bind(std::int64_t(grant.obligations.watermark))
        .bind(grant.device)
        .bind(grant.tokenKey)
        .bind(grant.approval)
        .bind(grant.breakGlass)
        .bind(toMilliseconds(grant.createdAt))
        .run();
}

Result<Done> SqliteWriter::useGrant(const domain::GrantId& grant, Timestamp now)
{
    auto used = m_database
                    .prepare("UPDATE grants SET uses = uses + 1 WHERE id = ? AND uses < max_uses "
                             "AND expires_at > ? AND revoked_at IS NULL")
                    .bind(grant.value)
                    .bind(toMilliseconds(now))
                    .run();
    if (used && m_database.changedRows() == 0)
        return Error{ErrorKind::Forbidden,
                     "This grant has expired, was used or was revoked. Ask again, with a "
                     "purpose."};
    return used;
}

Result<Done> SqliteWriter::remember(const domain::OrganizationId& organization,
                                    const std::string& subject, const IdempotentAnswer& answer,
                                    Timestamp now)
{
    constexpr std::int64_t day = 24LL * 3600 * 1000;
    if (auto forgot = m_database.prepare("DELETE FROM idempotency WHERE created_at < ?")
                          .bind(toMilliseconds(now) - day)
                          .run();
        !forgot)
        return forgot;
    auto kept = m_database
                    .prepare("INSERT INTO idempotency (organization, subject, key, digest, status, "
                             "body, etag, created_at)"
                             " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                    .bind(organization.value)
                    .bind(subject)
                    .bind(answer.key)
                    .bind(answer.digest)
                    .bind(std::int64_t(answer.status))
                    .bind(answer.body)
                    .bind(answer.etag)
                    .bind(toMilliseconds(now))
                    .run();
    if (!kept && kept.error().kind == ErrorKind::AlreadyExists)
        return Error{ErrorKind::KeyReused,
                     "This Idempotency-Key was used for another request. Use a fresh one.",
                     kept.error().detail, "Idempotency-Key"};
    return kept;
}

} // namespace strongroom::server
