// Rotations and policies in their transactions, and single ones read.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/rotations/rotation_storage.h"

#include "server/storage/rotations/rotation_rows.h"
#include "server/storage/sqlite/rows.h"
#include "server/storage/sqlite/sqlite_writer.h"

namespace strongroom::server {
namespace {

using Uses = std::vector<domain::OldUse>;

Result<Uses> readUses(Database& database, const domain::SecretId& secret, std::uint32_t version,
                      Timestamp now)
{
    Uses uses;
    auto rows = database.prepare(
        "SELECT id, subject_name, version, expires_at FROM grants WHERE secret = ? AND version < ? "
        "AND expires_at > ? AND uses < max_uses AND revoked_at IS NULL ORDER BY expires_at DESC "
        "LIMIT 100");
    rows.bind(secret.value).bind(std::int64_t(version)).bind(toMilliseconds(now));
    while (rows.step())
        uses.push_back({{rows.text(0)},
                        rows.text(1),
                        static_cast<std::uint32_t>(rows.number(2)),
                        fromMilliseconds(rows.number(3))});
    return rows.failed() ? Result<Uses>(rows.error()) : Result<Uses>(std::move(uses));
}

Result<domain::RotationStanding> readOne(Database& database,
                                         const domain::OrganizationId& organization,
                                         const domain::SecretId& secret, Timestamp now)
{
    auto row = database.prepare("SELECT " + std::string(standingColumns)
                                + " FROM secrets s LEFT JOIN rotation_policies p ON p.secret = "
                                  "s.id LEFT JOIN rotations r ON r.secret = s.id AND r.state = "
                                  "'running' WHERE s.organization = ? AND s.id = ? AND s.state = "
                                  "'active'");
    row.bind(organization.value).bind(secret.value);
    if (!row.step())
        return row.failed() ? row.error() : notFound("The secret");
    return readStanding(row, now);
}

} // namespace

Result<domain::RotationStanding>
RotationWriter::standing(const domain::OrganizationId& organization, const domain::SecretId& secret,
                         Timestamp now)
{
    return readOne(m_database, organization, secret, now);
}

Result<Done> RotationWriter::putPolicy(const domain::OrganizationId& organization,
                                       const domain::SecretId& secret,
                                       const domain::RotationPolicy& policy)
{
    // The time of the setting stands in for a value's where no version can be read.
    return m_database
        .prepare("INSERT INTO rotation_policies (secret, organization, period_days, kind, note, "
                 "link, set_by, set_at, rotated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8) ON "
                 "CONFLICT (secret) DO UPDATE SET period_days = ?3, kind = ?4, note = ?5, link = "
                 "?6, set_by = ?7, set_at = ?8, source = 'secret'")
        .bind(secret.value)
        .bind(organization.value)
        .bind(std::int64_t(policy.periodDays))
        .bind(nameOf(policy.kind))
        .bind(policy.note)
        .bind(policy.link)
        .bind(policy.setBy)
        .bind(toMilliseconds(policy.setAt.value_or(Timestamp{})))
        .run();
}

Result<Done> RotationWriter::removePolicy(const domain::SecretId& secret)
{
    auto removed =
        m_database.prepare("DELETE FROM rotation_policies WHERE secret = ? AND source = 'secret'")
            .bind(secret.value)
            .run();
    if (removed && m_database.changedRows() == 0)
        return Error{ErrorKind::NotFound, "This secret has no rotation policy of its own."};
    return removed;
}

Result<Done> RotationWriter::add(const domain::Rotation& rotation, const std::string& document)
{
    {
        auto running = m_database.prepare(
            "SELECT started_by FROM rotations WHERE secret = ? AND state = 'running'");
        running.bind(rotation.secret.value);
        if (running.step())
            return Error{ErrorKind::AlreadyExists,
                         running.text(0)
                             + " has begun to rotate this secret already. Go on with that "
                               "rotation, or abort it first."};
        if (running.failed())
            return running.error();
    }
    return m_database
        .prepare("INSERT INTO rotations (id, organization, secret, revision, state, started_by, "
                 "document) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(rotation.id.value)
        .bind(rotation.organization.value)
        .bind(rotation.secret.value)
        .bind(static_cast<std::int64_t>(rotation.revision))
        .bind(nameOf(rotation.state))
        .bind(rotation.startedBy)
        .bind(document)
        .run();
}

Result<Done> RotationWriter::update(const domain::Rotation& rotation, const std::string& document)
{
    auto updated = m_database
                       .prepare("UPDATE rotations SET revision = ?1, state = ?2, document = ?3 "
                                "WHERE organization = ?4 AND id = ?5 AND revision = ?1 - 1")
                       .bind(static_cast<std::int64_t>(rotation.revision))
                       .bind(nameOf(rotation.state))
                       .bind(document)
                       .bind(rotation.organization.value)
                       .bind(rotation.id.value)
                       .run();
    if (updated && m_database.changedRows() == 0)
        return Error{ErrorKind::VersionConflict,
                     "Somebody else has gone on with this rotation meanwhile. Look again."};
    return updated;
}

Result<Uses> RotationWriter::usesBelow(const domain::SecretId& secret, std::uint32_t version,
                                       Timestamp now)
{
    return readUses(m_database, secret, version, now);
}

Result<Done> RotationStorage::write(const Work& work)
{
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        RotationWriter rotations(database);
        SqliteWriter rest(database);
        return work(rotations, rest);
    });
}

Result<domain::RotationStanding>
RotationStorage::standing(const domain::OrganizationId& organization,
                          const domain::SecretId& secret, Timestamp now)
{
    return m_storage.readOne<domain::RotationStanding>(
        [&](Database& database) { return readOne(database, organization, secret, now); });
}

Result<std::string> RotationStorage::document(const domain::OrganizationId& organization,
                                              const domain::RotationId& id)
{
    return m_storage.readOne<std::string>([&](Database& database) -> Result<std::string> {
        auto row =
            database.prepare("SELECT document FROM rotations WHERE organization = ? AND id = ?");
        row.bind(organization.value).bind(id.value);
        if (row.step())
            return row.text(0);
        return row.failed() ? row.error() : notFound("The rotation");
    });
}

Result<Uses> RotationStorage::usesBelow(const domain::SecretId& secret, std::uint32_t version,
                                        Timestamp now)
{
    return m_storage.readOne<Uses>(
        [&](Database& database) { return readUses(database, secret, version, now); });
}

} // namespace strongroom::server
