// Rows of second factors.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/second_factor/second_factor_storage.h"

#include "server/storage/sqlite/rows.h"
#include "server/storage/sqlite/sqlite_writer.h"

namespace strongroom::server {
namespace {

using domain::SecondFactorState;

Result<SecondFactorState> stateIn(Database& database, const std::string& subject)
{
    auto query = database.prepare("SELECT since, (SELECT count(*) FROM recovery_codes WHERE "
                                  "recovery_codes.subject = second_factors.subject) FROM "
                                  "second_factors WHERE subject = ?");
    query.bind(subject);
    SecondFactorState state;
    if (query.step())
        state = {true, fromMilliseconds(query.number(0)),
                 static_cast<std::uint32_t>(query.number(1))};
    return query.failed() ? Result<SecondFactorState>(query.error()) : state;
}

/// A change, which may turn out to be none, and its line on the record.
template <class Change>
Result<Done> recording(Database& database, const std::string& subject,
                       const SecondFactorStorage::Record& record, Change change)
{
    const auto before = stateIn(database, subject);
    if (!before)
        return before.error();
    const Result<bool> changed = change();
    if (!changed)
        return changed.error();
    if (!*changed || !record)
        return Done{};
    const auto after = stateIn(database, subject);
    if (!after)
        return after.error();
    SqliteWriter writer(database);
    return record(writer, *before, *after);
}

Result<Done> putCodes(Database& database, const std::string& subject,
                      const std::vector<std::string>& hashes)
{
    auto done =
        database.prepare("DELETE FROM recovery_codes WHERE subject = ?").bind(subject).run();
    for (const auto& hash : hashes)
        if (done)
            done = database.prepare("INSERT INTO recovery_codes (subject, hash) VALUES (?, ?)")
                       .bind(subject)
                       .bind(hash)
                       .run();
    return done;
}

} // namespace

Result<StoredFactor> SecondFactorStorage::of(const std::string& subject)
{
    Result<StoredFactor> found = notFound("The second factor");
    auto done = m_storage.readFrom([&](Database& database) -> Result<Done> {
        auto query = database.prepare(
            "SELECT seed, last_step, since, (SELECT count(*) FROM recovery_codes WHERE "
            "recovery_codes.subject = second_factors.subject) FROM second_factors WHERE subject = "
            "?");
        query.bind(subject);
        if (query.step())
            found = StoredFactor{query.bytes(0), static_cast<std::uint64_t>(query.number(1)),
                                 fromMilliseconds(query.number(2)),
                                 static_cast<std::uint32_t>(query.number(3))};
        return query.failed() ? Result<Done>(query.error()) : Done{};
    });
    if (!done)
        return done.error();
    return found;
}

Result<Done> SecondFactorStorage::put(const std::string& subject, const StoredFactor& factor,
                                      const std::vector<std::string>& recoveryHashes,
                                      const Record& record)
{
    return m_storage.writeTo([&](Database& database) {
        return recording(database, subject, record, [&]() -> Result<bool> {
            auto done = database
                            .prepare("INSERT INTO second_factors (subject, seed, last_step, since) "
                                     "VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET seed = "
                                     "excluded.seed, last_step = excluded.last_step, since = "
                                     "excluded.since")
                            .bind(subject)
                            .bind(factor.seed)
                            .bind(static_cast<std::int64_t>(factor.lastStep))
                            .bind(toMilliseconds(factor.since))
                            .run();
            if (done)
                done = putCodes(database, subject, recoveryHashes);
            return done ? Result<bool>(true) : done.error();
        });
    });
}

Result<bool> SecondFactorStorage::useStep(const std::string& subject, std::uint64_t step)
{
    bool used = false;
    auto done = m_storage.writeTo([&](Database& database) {
        auto updated = database
                           .prepare("UPDATE second_factors SET last_step = ?1 WHERE subject = ?2 "
                                    "AND last_step < ?1")
                           .bind(static_cast<std::int64_t>(step))
                           .bind(subject)
                           .run();
        used = updated && database.changedRows() == 1;
        return updated;
    });
    if (!done)
        return done.error();
    return used;
}

Result<bool> SecondFactorStorage::useRecoveryCode(const std::string& subject,
                                                  const std::string& hash, const Record& record)
{
    bool used = false;
    auto done = m_storage.writeTo([&](Database& database) {
        return recording(database, subject, record, [&]() -> Result<bool> {
            auto deleted =
                database.prepare("DELETE FROM recovery_codes WHERE subject = ? AND hash = ?")
                    .bind(subject)
                    .bind(hash)
                    .run();
            used = deleted && database.changedRows() == 1;
            return deleted ? Result<bool>(used) : deleted.error();
        });
    });
    if (!done)
        return done.error();
    return used;
}

Result<Done> SecondFactorStorage::replaceRecoveryCodes(const std::string& subject,
                                                       const std::vector<std::string>& hashes,
                                                       const Record& record)
{
    return m_storage.writeTo([&](Database& database) {
        return recording(database, subject, record, [&]() -> Result<bool> {
            auto done = putCodes(database, subject, hashes);
            return done ? Result<bool>(true) : done.error();
        });
    });
}

Result<Done> SecondFactorStorage::remove(const std::string& subject, const Record& record)
{
    return m_storage.writeTo([&](Database& database) {
        return recording(database, subject, record, [&]() -> Result<bool> {
            auto done = database.prepare("DELETE FROM second_factors WHERE subject = ?")
                            .bind(subject)
                            .run();
            if (!done)
                return done.error();
            return database.changedRows() == 0 ? Result<bool>(notFound("The second factor"))
                                               : Result<bool>(true);
        });
    });
}

} // namespace strongroom::server
