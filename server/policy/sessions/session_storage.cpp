// Rows of sessions.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/policy/sessions/session_storage.h"

#include "server/storage/sqlite/rows.h"
#include "server/storage/sqlite/sqlite_writer.h"

#include <limits>

namespace strongroom::server {
namespace {

/// Also a session that its issuer ended before it was ever seen here.
Result<bool> hasEnded(Database& database, const SessionOwner& owner,
                      const domain::SignInSession& session)
{
    auto query = database.prepare(
        "SELECT 1 FROM sessions WHERE issuer = ? AND ((id = ? AND ended_at > 0) OR (id = '*' AND "
        "subject = ? AND ended_at >= ?))");
    query.bind(owner.issuer)
        .bind(session.id)
        .bind(owner.subject)
        .bind(session.authTime == Timestamp{} ? std::numeric_limits<std::int64_t>::max()
                                              : toMilliseconds(session.authTime));
    const bool ended = query.step();
    return query.failed() ? Result<bool>(query.error()) : ended;
}

Result<Done> recorded(Database& database, const SessionStorage::Record& record)
{
    SqliteWriter writer(database);
    return record ? record(writer) : Done{};
}

} // namespace

Result<bool> SessionStorage::meet(const SessionOwner& owner, const domain::SignInSession& session)
{
    bool ended = false;
    auto done = m_storage.writeTo([&](Database& database) -> Result<Done> {
        const auto found = hasEnded(database, owner, session);
        if (!found)
            return found.error();
        ended = *found;
        if (ended)
            return Done{};
        return database
            .prepare("INSERT INTO sessions (issuer, id, subject, client, peer, acr, amr, "
                     "auth_time, started_at, used_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                     "ON CONFLICT DO UPDATE SET used_at = excluded.used_at, acr = excluded.acr, "
                     "amr = excluded.amr, auth_time = excluded.auth_time")
            .bind(owner.issuer)
            .bind(session.id)
            .bind(owner.subject)
            .bind(session.client)
            .bind(session.peer)
            .bind(session.acr)
            .bind(joinLines(session.amr))
            .bind(toMilliseconds(session.authTime))
            .bind(toMilliseconds(session.startedAt))
            .bind(toMilliseconds(session.usedAt))
            .run();
    });
    if (!done)
        return done.error();
    return !ended;
}

Result<std::vector<domain::SignInSession>> SessionStorage::live(const SessionOwner& owner,
                                                                Timestamp since)
{
    std::vector<domain::SignInSession> sessions;
    auto done = m_storage.readFrom([&](Database& database) -> Result<Done> {
        auto query = database.prepare(
            "SELECT id, client, peer, acr, amr, auth_time, started_at, used_at FROM sessions WHERE "
            "issuer = ? AND subject = ? AND ended_at = 0 AND used_at >= ? ORDER BY used_at DESC, "
            "id LIMIT 1000");
        query.bind(owner.issuer).bind(owner.subject).bind(toMilliseconds(since));
        while (query.step())
            sessions.push_back({query.text(0), query.text(1), query.text(2), query.text(3),
                                splitLines(query.text(4)), fromMilliseconds(query.number(5)),
                                fromMilliseconds(query.number(6)),
                                fromMilliseconds(query.number(7))});
        return query.failed() ? Result<Done>(query.error()) : Done{};
    });
    if (!done)
        return done.error();
    return sessions;
}

Result<std::optional<SessionOwner>> SessionStorage::ownerOf(const std::string& issuer,
                                                            const std::string& id)
{
    std::optional<SessionOwner> owner;
    auto done = m_storage.readFrom([&](Database& database) -> Result<Done> {
        auto query = database.prepare(
            "SELECT subject FROM sessions WHERE issuer = ? AND id = ? AND subject <> '' LIMIT 1");
        query.bind(issuer).bind(id);
        if (query.step())
            owner = SessionOwner{issuer, query.text(0)};
        return query.failed() ? Result<Done>(query.error()) : Done{};
    });
    if (!done)
        return done.error();
    return owner;
}

Result<Done> SessionStorage::end(const SessionOwner& owner, const std::string& id, Timestamp now,
                                 const Record& record)
{
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        auto ended = database
                         .prepare("UPDATE sessions SET ended_at = ? WHERE issuer = ? AND id = ? "
                                  "AND subject = ? AND ended_at = 0 AND id <> '*'")
                         .bind(toMilliseconds(now))
                         .bind(owner.issuer)
                         .bind(id)
                         .bind(owner.subject)
                         .run();
        if (ended && database.changedRows() == 0)
            return notFound("The session");
        return ended ? recorded(database, record) : ended;
    });
}

Result<Done> SessionStorage::endAllBut(const SessionOwner& owner, const std::string& id,
                                       Timestamp now, const Record& record)
{
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        auto ended = database
                         .prepare("UPDATE sessions SET ended_at = ? WHERE issuer = ? AND subject "
                                  "= ? AND id <> ? AND ended_at = 0")
                         .bind(toMilliseconds(now))
                         .bind(owner.issuer)
                         .bind(owner.subject)
                         .bind(id)
                         .run();
        return ended ? recorded(database, record) : ended;
    });
}

Result<Done> SessionStorage::endById(const std::string& issuer, const std::string& id,
                                     Timestamp now, const Record& record)
{
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        auto ended = database
                         .prepare("UPDATE sessions SET ended_at = ? WHERE issuer = ? AND id = ? "
                                  "AND ended_at = 0")
                         .bind(toMilliseconds(now))
                         .bind(issuer)
                         .bind(id)
                         .run();
        if (!ended)
            return ended;
        ended = database
                    .prepare(
                        "INSERT INTO sessions (issuer, id, subject, client, peer, acr, amr, "
                        "auth_time, started_at, used_at, ended_at) VALUES (?1, ?2, '', '', '', '', "
                        "'', 0, ?3, ?3, ?3) ON CONFLICT DO NOTHING")
                    .bind(issuer)
                    .bind(id)
                    .bind(toMilliseconds(now))
                    .run();
        return ended ? recorded(database, record) : ended;
    });
}

Result<Done> SessionStorage::endAll(const SessionOwner& owner, Timestamp now, const Record& record)
{
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        auto ended = database
                         .prepare("UPDATE sessions SET ended_at = ? WHERE issuer = ? AND subject "
                                  "= ? AND ended_at = 0")
                         .bind(toMilliseconds(now))
                         .bind(owner.issuer)
                         .bind(owner.subject)
                         .run();
        if (!ended)
            return ended;
        ended =
            database
                .prepare(
                    "INSERT INTO sessions (issuer, id, subject, client, peer, acr, amr, "
                    "auth_time, started_at, used_at, ended_at) VALUES (?1, '*', ?2, '', '', '', "
                    "'', 0, ?3, ?3, ?3) ON CONFLICT DO UPDATE SET ended_at = excluded.ended_at, "
                    "used_at = excluded.used_at")
                .bind(owner.issuer)
                .bind(owner.subject)
                .bind(toMilliseconds(now))
                .run();
        return ended ? recorded(database, record) : ended;
    });
}

Result<Done> SessionStorage::forget(Timestamp unusedSince)
{
    return m_storage.writeTo([&](Database& database) {
        return database.prepare("DELETE FROM sessions WHERE used_at < ?")
            .bind(toMilliseconds(unusedSince))
            .run();
    });
}

} // namespace strongroom::server
