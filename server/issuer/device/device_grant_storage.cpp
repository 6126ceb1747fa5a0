// Rows of waiting programs.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/device/device_grant_storage.h"

#include "server/storage/sqlite/rows.h"

namespace strongroom::server {
namespace {

constexpr std::string_view columns = "hash, user_code, client, nonce, state, subject, expires_at, "
                                     "interval, asked_at, auth_time, amr";

std::string nameOf(DeviceGrantState state)
{
    switch (state) {
    case DeviceGrantState::Approved: return "approved";
    case DeviceGrantState::Refused: return "refused";
    case DeviceGrantState::Waiting: break;
    }
    return "waiting";
}

DeviceGrantState stateOf(std::string_view name)
{
    return name == "approved"  ? DeviceGrantState::Approved
           : name == "refused" ? DeviceGrantState::Refused
                               : DeviceGrantState::Waiting;
}

DeviceGrant grantIn(Statement& row)
{
    return {row.text(0),
            row.text(1),
            row.text(2),
            row.text(3),
            stateOf(row.text(4)),
            row.text(5),
            fromMilliseconds(row.number(6)),
            std::chrono::seconds(row.number(7)),
            fromMilliseconds(row.number(8)),
            fromMilliseconds(row.number(9)),
            splitLines(row.text(10))};
}

} // namespace

Result<Done> DeviceGrantStorage::add(const DeviceGrant& grant, Timestamp now, std::uint64_t most)
{
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        auto forgotten = database.prepare("DELETE FROM device_grants WHERE expires_at <= ?")
                             .bind(toMilliseconds(now))
                             .run();
        if (!forgotten)
            return forgotten;
        auto waiting = database.prepare("SELECT count(*) FROM device_grants");
        if (waiting.step() && static_cast<std::uint64_t>(waiting.number(0)) >= most)
            return Error{ErrorKind::RateLimited,
                         "Too many programs wait to be signed in. Try again in some minutes."};
        return database
            .prepare("INSERT INTO device_grants (" + std::string(columns)
                     + ") VALUES (?, ?, ?, ?, ?, NULL, ?, ?, ?, 0, '')")
            .bind(grant.hash)
            .bind(grant.userCode)
            .bind(grant.client)
            .bind(grant.nonce)
            .bind(nameOf(grant.state))
            .bind(toMilliseconds(grant.expiresAt))
            .bind(std::int64_t(grant.interval.count()))
            .bind(toMilliseconds(grant.askedAt))
            .run();
    });
}

Result<DeviceGrant> DeviceGrantStorage::find(std::string_view column, const std::string& hash)
{
    Result<DeviceGrant> found = notFound("The code");
    auto done = m_storage.readFrom([&](Database& database) -> Result<Done> {
        auto query =
            database.prepare("SELECT " + std::string(columns) + " FROM device_grants WHERE "
                             + std::string(column) + " = ?");
        query.bind(hash);
        if (query.step())
            found = grantIn(query);
        return query.failed() ? Result<Done>(query.error()) : Done{};
    });
    if (!done)
        return done.error();
    return found;
}

Result<DeviceGrant> DeviceGrantStorage::byDeviceCode(const std::string& hash)
{
    return find("hash", hash);
}

Result<DeviceGrant> DeviceGrantStorage::byUserCode(const std::string& hash)
{
    return find("user_code", hash);
}

Result<bool> DeviceGrantStorage::decide(const DeviceGrant& grant, DeviceGrantState state)
{
    bool decided = false;
    auto done = m_storage.writeTo([&](Database& database) {
        auto query = database.prepare(
            "UPDATE device_grants SET state = ?, subject = nullif(?, ''), auth_time = ?, amr "
            "= ? WHERE hash = ? AND state = 'waiting'");
        auto updated = query.bind(nameOf(state))
                           .bind(grant.subject)
                           .bind(toMilliseconds(grant.authTime))
                           .bind(joinLines(grant.amr))
                           .bind(grant.hash)
                           .run();
        decided = updated && database.changedRows() == 1;
        return updated;
    });
    if (!done)
        return done.error();
    return decided;
}

Result<Done> DeviceGrantStorage::noteAsked(const DeviceGrant& grant)
{
    return m_storage.writeTo([&](Database& database) {
        return database
            .prepare("UPDATE device_grants SET interval = ?, asked_at = ? WHERE hash = ?")
            .bind(std::int64_t(grant.interval.count()))
            .bind(toMilliseconds(grant.askedAt))
            .bind(grant.hash)
            .run();
    });
}

Result<bool> DeviceGrantStorage::take(const std::string& hash)
{
    bool taken = false;
    auto done = m_storage.writeTo([&](Database& database) {
        auto deleted =
            database.prepare("DELETE FROM device_grants WHERE hash = ?").bind(hash).run();
        taken = deleted && database.changedRows() == 1;
        return deleted;
    });
    if (!done)
        return done.error();
    return taken;
}

} // namespace strongroom::server
