// Rows of sessions.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/policy/sessions/session_storage.h"

#include "server/storage/sqlite/rows.h"
#include "server/storage/sqlite/sqlite_writer.h"

#include <limits>
#include <string_view>

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

using SignInSessions = std::vector<domain::SignInSession>;

constexpr std::string_view sessionColumns =
    "SELECT id, client, peer, acr, amr, auth_time, started_at, used_at FROM sessions WHERE ";

Result<SignInSessions> sessionsOf(Statement& query)
{
    SignInSessions sessions;
    while (query.step())
        sessions.push_back({query.text(0), query.text(1), query.text(2), query.text(3),
                            splitLines(query.text(4)), fromMilliseconds(query.number(5)),
                            fromMilliseconds(query.number(6)), fromMilliseconds(query.number(7))});
    if (query.failed())
        return query.error();
    return sessions;
}

/// Those of the owner (of anybody, if it has no subject) that go on: the one of that id, all but
/// it, or, for an empty one, all.
enum class Which { One, AllBut };

Result<SignInSessions> openOnes(Database& database, const SessionOwner& owner, Which which,
                                const std::string& id)
{
    auto query =
        database.prepare(std::string(sessionColumns) + "issuer = ?1 AND "
                         + (owner.subject.empty() ? "?2 = ''" : "subject = ?2") + " AND "
                         + (which == Which::One ? "id = ?3" : "id <> ?3")
                         + " AND ended_at = 0 AND id <> '*' ORDER BY used_at DESC, id LIMIT 1000");
    query.bind(owner.issuer).bind(owner.subject).bind(id);
    return sessionsOf(query);
}

Result<Done> recorded(Database& database, const SessionStorage::Record& record,
                      const SignInSessions& ended)
{
    SqliteWriter writer(database);
    return record ? record(writer, ended) : Done{};
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
    Result<SignInSessions> sessions = SignInSessions();
    auto done = m_storage.readFrom([&](Database& database) -> Result<Done> {
        auto query = database.prepare(std::string(sessionColumns)
                                      + "issuer = ? AND subject = ? AND ended_at = 0 AND used_at "
                                        ">= ? ORDER BY used_at DESC, id LIMIT 1000");
        query.bind(owner.issuer).bind(owner.subject).bind(toMilliseconds(since));
        sessions = sessionsOf(query);
        return sessions ? Result<Done>(Done{}) : sessions.error();
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
        const auto open = openOnes(database, owner, Which::One, id);
        if (!open)
            return open.error();
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
        return ended ? recorded(database, record, *open) : ended;
    });
}

Result<Done> SessionStorage::endAllBut(const SessionOwner& owner, const std::string& id,
                                       Timestamp now, const Record& record)
{
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        const auto open = openOnes(database, owner, Which::AllBut, id);
        if (!open)
            return open.error();
        auto ended = database
                         .prepare("UPDATE sessions SET ended_at = ? WHERE issuer = ? AND subject "
                                  "= ? AND id <> ? AND ended_at = 0")
                         .bind(toMilliseconds(now))
                         .bind(owner.issuer)
                         .bind(owner.subject)
                         .bind(id)
                         .run();
        return ended ? recorded(database, record, *open) : ended;
    });
}

Result<Done> SessionStorage::endById(const std::string& issuer, const std::string& id,
                                     Timestamp now, const Record& record)
{
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        const auto open = openOnes(database, {issuer, {}}, Which::One, id);
        if (!open)
            return open.error();
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
        return ended ? recorded(database, record, *open) : ended;
    });
}

Result<Done> SessionStorage::endAll(const SessionOwner& owner, Timestamp now, const Record& record)
{
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        const auto open = openOnes(database, owner, Which::AllBut, {});
        if (!open)
            return open.error();
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
        return ended ? recorded(database, record, *open) : ended;
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
