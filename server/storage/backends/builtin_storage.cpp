// A version without a placement lies here, whatever its backend is.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/backends/builtin_storage.h"

#include "server/storage/sqlite/rows.h"

namespace strongroom::server {

Result<BuiltinCounts> BuiltinStorage::counts()
{
    return m_storage.readOne<BuiltinCounts>([](Database& database) -> Result<BuiltinCounts> {
        auto row = database.prepare(
            "SELECT (SELECT count(*) FROM backends b JOIN secrets s ON s.backend = b.id JOIN "
            "versions v ON v.secret = s.id LEFT JOIN placements p ON p.version = v.id WHERE b.kind "
            "= 'builtin' AND v.state <> 'destroyed' AND p.version IS NULL), (SELECT count(*) FROM "
            "backends b JOIN placements p ON p.backend = b.id JOIN versions v ON v.id = p.version "
            "WHERE b.kind = 'builtin' AND v.state <> 'destroyed') + (SELECT count(*) FROM backends "
            "b JOIN backend_work w ON w.backend = b.id WHERE b.kind = 'builtin')");
        if (row.step())
            return BuiltinCounts{static_cast<std::uint64_t>(row.number(0)),
                                 static_cast<std::uint64_t>(row.number(1))};
        return row.failed() ? Result<BuiltinCounts>(row.error()) : BuiltinCounts{};
    });
}

Result<std::string> BuiltinStorage::place()
{
    return m_storage.readOne<std::string>([](Database& database) -> Result<std::string> {
        auto row = database.prepare("SELECT place FROM builtin_store");
        if (row.step())
            return row.text(0);
        return row.failed() ? Result<std::string>(row.error()) : std::string();
    });
}

Result<Done> BuiltinStorage::setPlace(const std::string& place)
{
    return m_storage.writeTo([&](Database& database) {
        return database
            .prepare("INSERT INTO builtin_store (one, place) VALUES (1, ?1) ON CONFLICT DO UPDATE "
                     "SET place = ?1")
            .bind(place)
            .run();
    });
}

Result<std::vector<VersionHere>> BuiltinStorage::here(const std::string& after, std::int64_t most)
{
    using All = std::vector<VersionHere>;
    return m_storage.readOne<All>([&](Database& database) -> Result<All> {
        All all;
        auto rows = database.prepare(
            "SELECT s.organization, s.id, v.number, v.id FROM versions v JOIN secrets s ON s.id = "
            "v.secret JOIN backends b ON b.id = s.backend LEFT JOIN placements p ON p.version = "
            "v.id WHERE v.id > ? AND b.kind = 'builtin' AND v.state <> 'destroyed' AND p.version "
            "IS NULL ORDER BY v.id LIMIT ?");
        rows.bind(after).bind(most);
        while (rows.step())
            all.push_back({{rows.text(0)},
                           {rows.text(1)},
                           static_cast<std::uint32_t>(rows.number(2)),
                           rows.text(3)});
        return rows.failed() ? Result<All>(rows.error()) : Result<All>(std::move(all));
    });
}

Result<Done> BuiltinStorage::bringOver(const StoredVersion& version, Timestamp now)
{
    const auto& id = version.version.id.value;
    const auto& placement = *version.placement;
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        auto kept = database
                        .prepare("INSERT INTO placements (version, secret, backend, deposit, "
                                 "place, digest) SELECT ?1, ?2, ?3, ?4, ?5, ?6 FROM versions WHERE "
                                 "id = ?1 AND state <> 'destroyed'")
                        .bind(id)
                        .bind(version.version.secret.value)
                        .bind(version.sealed.context.backend.value)
                        .bind(placement.deposit)
                        .bind(placement.place)
                        .bind(placement.digest)
                        .run();
        if (!kept)
            return kept;
        if (database.changedRows() == 0)
            return Error{ErrorKind::VersionConflict, "The version was destroyed meanwhile."};
        // What was softly deleted here is live there: the reconciler sees to it.
        if (auto told = database
                            .prepare("INSERT INTO backend_work (deposit, secret, backend, since, "
                                     "due_at) SELECT ?1, ?2, ?3, ?4, 0 FROM versions WHERE id = ?5 "
                                     "AND state = 'deleted'")
                            .bind(placement.deposit)
                            .bind(version.version.secret.value)
                            .bind(version.sealed.context.backend.value)
                            .bind(toMilliseconds(now))
                            .bind(id)
                            .run();
            !told)
            return told;
        return database.prepare("UPDATE entries SET sealed = x'' WHERE version = ?").bind(id).run();
    });
}

} // namespace strongroom::server
