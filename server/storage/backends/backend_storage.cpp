// Settings and the last check are kept as JSON: what stands in them differs from kind to kind.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/backends/backend_storage.h"

#include "server/storage/backends/backend_text.h"
#include "server/storage/sqlite/rows.h"
#include "server/storage/sqlite/sqlite_writer.h"

namespace strongroom::server {
namespace {

using All = std::vector<StoredBackend>;

constexpr std::string_view columns =
    "SELECT b.id, b.name, b.kind, b.organization, b.mode, b.settings, b.credentials_at, "
    "o.default_backend = b.id, b.revision, b.created_at, b.updated_at, b.created_by, b.updated_by, "
    "b.last_check, b.credentials, (SELECT count(*) FROM secrets WHERE backend = b.id AND state <> "
    "'destroyed'), (SELECT count(*) FROM placements WHERE backend = b.id), (SELECT count(*) FROM "
    "backend_work WHERE backend = b.id) FROM backends b JOIN organizations o ON o.id = "
    "b.organization WHERE ";

StoredBackend readBackend(const Statement& row)
{
    StoredBackend stored;
    auto& backend = stored.backend;
    backend.backend = {{row.text(0)}, row.text(1), row.text(2)};
    backend.organization = {row.text(3)};
    backend.mode = domain::backendModeOf(row.text(4)).value_or(domain::BackendMode::Inline);
    backend.settings = settingsIn(row.text(5));
    if (row.number(6) != 0)
        backend.credentialsAt = fromMilliseconds(row.number(6));
    backend.isDefault = row.number(7) != 0;
    backend.revision = static_cast<std::uint64_t>(row.number(8));
    backend.createdAt = fromMilliseconds(row.number(9));
    backend.updatedAt = fromMilliseconds(row.number(10));
    backend.createdBy = row.text(11);
    backend.updatedBy = row.text(12);
    if (const auto check = row.optionalText(13))
        backend.check = checkIn(*check);
    stored.credentials = row.bytes(14);
    backend.usage = {static_cast<std::uint64_t>(row.number(15)),
                     static_cast<std::uint64_t>(row.number(16)),
                     static_cast<std::uint64_t>(row.number(17))};
    return stored;
}

Error asTaken(const Error& error)
{
    if (error.kind != ErrorKind::AlreadyExists)
        return error;
    return {ErrorKind::AlreadyExists,
            "There is a backend of this name. Choose another name.",
            {},
            "name"};
}

/// 0 for never.
std::int64_t millisecondsOf(const std::optional<Timestamp>& time)
{
    return time ? toMilliseconds(*time) : 0;
}

Error moved()
{
    return {ErrorKind::VersionConflict,
            "Somebody else has changed this backend meanwhile. Look at it, then decide again."};
}

} // namespace

Result<All> BackendStorage::read(const std::string& where, const std::string& value)
{
    return m_storage.readOne<All>([&](Database& database) -> Result<All> {
        All all;
        auto rows = database.prepare(std::string(columns) + where);
        rows.bind(value);
        while (rows.step())
            all.push_back(readBackend(rows));
        return rows.failed() ? Result<All>(rows.error()) : Result<All>(std::move(all));
    });
}

Result<All> BackendStorage::backends(const domain::OrganizationId& organization)
{
    return read("b.organization = ? ORDER BY b.name", organization.value);
}

Result<StoredBackend> BackendStorage::backend(const domain::BackendId& id)
{
    auto found = read("b.id = ?", id.value);
    if (!found)
        return found.error();
    return found->empty() ? Result<StoredBackend>(notFound("The backend"))
                          : Result<StoredBackend>(std::move(found->front()));
}

Result<StoredBackend> BackendStorage::backend(const domain::OrganizationId& organization,
                                              const domain::BackendId& id)
{
    auto found = backend(id);
    if (found && found->backend.organization != organization)
        return notFound("The backend");
    return found;
}

Result<BackendMark> BackendStorage::mark(const domain::BackendId& id)
{
    return m_storage.readOne<BackendMark>([&](Database& database) -> Result<BackendMark> {
        auto row = database.prepare("SELECT kind, revision FROM backends WHERE id = ?");
        row.bind(id.value);
        if (row.step())
            return BackendMark{row.text(0), static_cast<std::uint64_t>(row.number(1))};
        return row.failed() ? Result<BackendMark>(row.error()) : notFound("The backend");
    });
}

Result<Done> BackendStorage::add(const StoredBackend& stored, const Also& also)
{
    const auto& backend = stored.backend;
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        auto added =
            database
                .prepare("INSERT INTO backends (id, organization, name, kind, mode, settings, "
                         "credentials, credentials_at, revision, created_at, created_by, "
                         "updated_at, updated_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1, ?9, "
                         "?10, ?9, ?10)")
                .bind(backend.backend.id.value)
                .bind(backend.organization.value)
                .bind(backend.backend.name)
                .bind(backend.backend.kind)
                .bind(nameOf(backend.mode))
                .bind(textOf(backend.settings))
                .bind(stored.credentials)
                .bind(millisecondsOf(backend.credentialsAt))
                .bind(toMilliseconds(backend.createdAt))
                .bind(backend.createdBy)
                .run();
        if (!added)
            return asTaken(added.error());
        SqliteWriter writer(database);
        return also(writer);
    });
}

Result<Done> BackendStorage::update(const StoredBackend& stored, const Also& also)
{
    const auto& backend = stored.backend;
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        auto updated =
            database
                .prepare("UPDATE backends SET name = ?1, settings = ?2, credentials = ?3, "
                         "credentials_at = ?4, revision = ?5, updated_at = ?6, updated_by = ?7 "
                         "WHERE id = ?8 AND revision = ?5 - 1")
                .bind(backend.backend.name)
                .bind(textOf(backend.settings))
                .bind(stored.credentials)
                .bind(millisecondsOf(backend.credentialsAt))
                .bind(static_cast<std::int64_t>(backend.revision))
                .bind(toMilliseconds(backend.updatedAt))
                .bind(backend.updatedBy)
                .bind(backend.backend.id.value)
                .run();
        if (!updated)
            return asTaken(updated.error());
        if (database.changedRows() == 0)
            return moved();
        SqliteWriter writer(database);
        return also(writer);
    });
}

Result<Done> BackendStorage::remove(const domain::StorageBackend& backend, const Also& also)
{
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        auto removed =
            database
                .prepare("DELETE FROM backends WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM secrets "
                         "WHERE backend = ?1) AND NOT EXISTS (SELECT 1 FROM backend_work WHERE "
                         "backend = ?1) AND NOT EXISTS (SELECT 1 FROM organizations WHERE "
                         "default_backend = ?1)")
                .bind(backend.backend.id.value)
                .run();
        if (!removed)
            return removed;
        if (database.changedRows() == 0)
            return Error{ErrorKind::VersionConflict,
                         "Secrets are kept in this backend, or it is the default one. Move them "
                         "and choose another default first."};
        SqliteWriter writer(database);
        return also(writer);
    });
}

Result<Done> BackendStorage::setDefault(const domain::StorageBackend& backend, const Also& also)
{
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        auto set = database.prepare("UPDATE organizations SET default_backend = ? WHERE id = ?")
                       .bind(backend.backend.id.value)
                       .bind(backend.organization.value)
                       .run();
        SqliteWriter writer(database);
        return set ? also(writer) : set;
    });
}

Result<Done> BackendStorage::noteCheck(const domain::BackendId& id,
                                       const domain::BackendCheck& check)
{
    return m_storage.writeTo([&](Database& database) {
        return database.prepare("UPDATE backends SET last_check = ? WHERE id = ?")
            .bind(textOf(check))
            .bind(id.value)
            .run();
    });
}

} // namespace strongroom::server
