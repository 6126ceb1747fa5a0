// The writer's statements, and how far a move has come.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/moves/move_storage.h"

#include "server/storage/moves/moving_secrets.h"
#include "server/storage/sqlite/rows.h"
#include "server/storage/sqlite/sqlite_writer.h"

namespace strongroom::server {
namespace {

using domain::MovedState;
using domain::MoveState;

constexpr std::string_view columns =
    "SELECT id, organization, from_backend, to_backend, purpose, state, started_by, started_at, "
    "finished_at, (SELECT count(*) FROM move_secrets WHERE move = id AND state = 'moved'), (SELECT "
    "count(*) FROM move_secrets WHERE move = id AND state = 'left'), (SELECT count(*) FROM "
    "move_secrets WHERE move = id AND state = 'failed'), (SELECT count(*) FROM move_secrets WHERE "
    "move = id AND state = 'skipped') FROM moves WHERE ";

std::uint64_t unsignedOf(std::int64_t number)
{
    return static_cast<std::uint64_t>(number);
}

domain::Move readMove(const Statement& row)
{
    domain::Move move;
    move.id = {row.text(0)};
    move.organization = {row.text(1)};
    move.from = {row.text(2)};
    move.to = {row.text(3)};
    move.purpose = row.text(4);
    move.state = enumOf(row.text(5), {MoveState::Running, MoveState::Done, MoveState::Cancelled});
    move.startedBy = row.text(6);
    move.startedAt = fromMilliseconds(row.number(7));
    if (row.number(8) != 0)
        move.finishedAt = fromMilliseconds(row.number(8));
    move.done = unsignedOf(row.number(9));
    move.left = unsignedOf(row.number(10));
    move.failed = unsignedOf(row.number(11));
    move.skipped = unsignedOf(row.number(12));
    return move;
}

} // namespace

Result<Done> MoveWriter::add(const domain::Move& move)
{
    auto added = m_database
                     .prepare("INSERT INTO moves (id, organization, from_backend, to_backend, "
                              "purpose, state, started_by, started_at) VALUES (?, ?, ?, ?, ?, ?, "
                              "?, ?)")
                     .bind(move.id.value)
                     .bind(move.organization.value)
                     .bind(move.from.value)
                     .bind(move.to.value)
                     .bind(move.purpose)
                     .bind(nameOf(move.state))
                     .bind(move.startedBy)
                     .bind(toMilliseconds(move.startedAt))
                     .run();
    for (const auto& secret : move.secrets)
        if (added)
            added = m_database
                        .prepare("INSERT INTO move_secrets (move, secret, state, problem) VALUES "
                                 "(?, ?, ?, ?)")
                        .bind(move.id.value)
                        .bind(secret.secret.value)
                        .bind(nameOf(secret.state))
                        .bind(secret.problem)
                        .run();
    return added;
}

Result<Done> MoveWriter::end(const domain::MoveId& move, MoveState state, Timestamp now)
{
    auto ended = m_database
                     .prepare("UPDATE moves SET state = ?, finished_at = ? WHERE id = ? AND state "
                              "= 'running'")
                     .bind(nameOf(state))
                     .bind(toMilliseconds(now))
                     .bind(move.value)
                     .run();
    if (ended && m_database.changedRows() == 0)
        return Error{ErrorKind::VersionConflict, "This move has ended already."};
    return ended;
}

Result<bool> MoveWriter::endIfDone(const domain::MoveId& move, Timestamp now)
{
    {
        auto row = m_database.prepare("SELECT count(*) FROM move_secrets WHERE move = ? AND state "
                                      "IN ('left', 'failed')");
        row.bind(move.value);
        if (!row.step())
            return row.error();
        if (row.number(0) != 0)
            return false;
    }
    const auto ended = end(move, MoveState::Done, now);
    return ended ? Result<bool>(true) : ended.error();
}

Result<Done> MoveWriter::giveWay(const domain::MoveId& move, const domain::SecretId& former,
                                 const domain::SecretId& next, const std::string& warrant)
{
    auto noted = m_database
                     .prepare("UPDATE move_secrets SET state = 'moved', problem = '', moved_to = "
                              "?, warrant = ? WHERE move = ? AND secret = ? AND state IN ('left', "
                              "'failed') AND (SELECT state FROM moves WHERE id = move) = 'running'")
                     .bind(next.value)
                     .bind(warrant)
                     .bind(move.value)
                     .bind(former.value)
                     .run();
    if (!noted)
        return noted;
    if (m_database.changedRows() == 0)
        return Error{ErrorKind::VersionConflict,
                     "This secret is not to be moved any more: look at the move."};
    return m_database.prepare("UPDATE secrets SET moved_to = ? WHERE id = ?")
        .bind(next.value)
        .bind(former.value)
        .run();
}

Result<Done> MoveWriter::bringAlong(const domain::OrganizationId& organization,
                                    const domain::SecretId& former, const domain::SecretId& next)
{
    auto brought =
        m_database
            .prepare("INSERT INTO tuples (organization, object, relation, user) SELECT "
                     "organization, 'secret:' || ?3, relation, user FROM tuples WHERE organization "
                     "= ?1 AND object = 'secret:' || ?2")
            .bind(organization.value)
            .bind(former.value)
            .bind(next.value)
            .run();
    if (!brought)
        return brought;
    brought = m_database
                  .prepare("INSERT INTO rotation_policies (secret, organization, period_days, "
                           "kind, note, link, set_by, set_at, rotated_at, source) SELECT ?, "
                           "organization, period_days, kind, note, link, set_by, set_at, "
                           "rotated_at, source FROM rotation_policies WHERE secret = ? ON CONFLICT "
                           "(secret) DO UPDATE SET period_days = excluded.period_days, kind = "
                           "excluded.kind, note = excluded.note, link = excluded.link, set_by = "
                           "excluded.set_by, set_at = excluded.set_at, rotated_at = "
                           "excluded.rotated_at, source = excluded.source")
                  .bind(next.value)
                  .bind(former.value)
                  .run();
    if (!brought)
        return brought;
    // Of versions that came along with their values; numbers stay.
    brought = m_database
                  .prepare("INSERT INTO certificate_ends (secret, version, key, organization, "
                           "ends_at, current) SELECT s.id, c.version, c.key, c.organization, "
                           "c.ends_at, c.version = s.current_version FROM certificate_ends c JOIN "
                           "secrets s ON s.id = ?1 JOIN versions v ON v.secret = s.id AND v.number "
                           "= c.version JOIN entries e ON e.version = v.id AND e.key = c.key WHERE "
                           "c.secret = ?2")
                  .bind(next.value)
                  .bind(former.value)
                  .run();
    if (!brought)
        return brought;
    return m_database
        .prepare("UPDATE secret_standing SET (served, day) = (SELECT served, day FROM "
                 "secret_standing WHERE secret = ?) WHERE secret = ?")
        .bind(former.value)
        .bind(next.value)
        .run();
}

Result<std::string> MoveWriter::openAt(const domain::SecretId& secret, Timestamp now)
{
    auto row = m_database.prepare(
        "SELECT EXISTS (SELECT 1 FROM approvals WHERE resource_id = ?1 AND state = 'waiting' AND "
        "expires_at > ?2), EXISTS (SELECT 1 FROM break_glass WHERE secret = ?1 AND ended_at IS "
        "NULL AND expires_at > ?2), EXISTS (SELECT 1 FROM rotations WHERE secret = ?1 AND state = "
        "'running')");
    row.bind(secret.value).bind(toMilliseconds(now));
    if (!row.step())
        return row.error();
    if (row.number(0) != 0)
        return std::string("Somebody waits for an approval of it. Decide on that first.");
    if (row.number(1) != 0)
        return std::string("An emergency access to it is open. End that first.");
    if (row.number(2) != 0)
        return std::string("A rotation of it is under way. Close or abort that first.");
    return std::string();
}

Result<Done> MoveStorage::write(const Work& work)
{
    return m_storage.writeTo([&](Database& database) -> Result<Done> {
        MoveWriter moves(database);
        SqliteWriter rest(database);
        return work(moves, rest);
    });
}

Result<std::vector<domain::MovingSecret>>
MoveStorage::plan(const domain::OrganizationId& organization, const domain::MoveWish& wish,
                  std::uint64_t largest, Timestamp now)
{
    return m_storage.readOne<std::vector<domain::MovingSecret>>([&](Database& database) {
        return secretsToMove(database, organization, wish, largest, now);
    });
}

Result<std::vector<domain::Move>> MoveStorage::moves(const domain::OrganizationId& organization,
                                                     std::int64_t most)
{
    using All = std::vector<domain::Move>;
    return m_storage.readOne<All>([&](Database& database) -> Result<All> {
        All all;
        auto rows =
            database.prepare(std::string(columns) + "organization = ? ORDER BY id DESC LIMIT ?");
        rows.bind(organization.value).bind(most);
        while (rows.step())
            all.push_back(readMove(rows));
        return rows.failed() ? Result<All>(rows.error()) : Result<All>(std::move(all));
    });
}

Result<domain::Move> MoveStorage::move(const domain::OrganizationId& organization,
                                       const domain::MoveId& id, Timestamp now)
{
    return m_storage.readOne<domain::Move>([&](Database& database) -> Result<domain::Move> {
        auto row = database.prepare(std::string(columns) + "organization = ? AND id = ?");
        row.bind(organization.value).bind(id.value);
        if (!row.step())
            return row.failed() ? row.error() : notFound("The move");
        auto move = readMove(row);
        auto secrets = secretsOfMove(database, id, now);
        if (!secrets)
            return secrets.error();
        move.secrets = std::move(*secrets);
        return move;
    });
}

Result<Done> MoveStorage::noteFailure(const domain::MoveId& move, const domain::SecretId& secret,
                                      const std::string& problem)
{
    return m_storage.writeTo([&](Database& database) {
        return database
            .prepare("UPDATE move_secrets SET state = 'failed', problem = ? WHERE move = ? AND "
                     "secret = ? AND state IN ('left', 'failed')")
            .bind(problem)
            .bind(move.value)
            .bind(secret.value)
            .run();
    });
}

Result<std::vector<std::string>> MoveStorage::warrantsOf(const domain::SecretId& secret)
{
    using All = std::vector<std::string>;
    return m_storage.readOne<All>([&](Database& database) -> Result<All> {
        All all;
        auto rows = database.prepare(
            "WITH RECURSIVE chain (secret, warrant) AS (SELECT secret, warrant FROM move_secrets "
            "WHERE moved_to = ? UNION SELECT m.secret, m.warrant FROM move_secrets m JOIN chain c "
            "ON m.moved_to = c.secret) SELECT warrant FROM chain LIMIT 100");
        rows.bind(secret.value);
        while (rows.step())
            all.push_back(rows.text(0));
        return rows.failed() ? Result<All>(rows.error()) : Result<All>(std::move(all));
    });
}

} // namespace strongroom::server
