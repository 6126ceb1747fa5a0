// A secret's state when the move was begun, or why it would be skipped, beside what is counted now.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/moves/moving_secrets.h"

#include "server/storage/moves/move_storage.h"
#include "server/storage/sqlite/rows.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

namespace strongroom::server {
namespace {

using domain::MovedState;
using domain::MovingSecret;
using All = std::vector<MovingSecret>;

/// What stands around the sealed bytes of a version's payload, at the least.
constexpr std::string_view columns =
    "SELECT s.id, s.name, s.slug, s.environment, s.state, (SELECT count(*) FROM versions WHERE "
    "secret = s.id AND state = 'created'), (SELECT count(*) FROM versions WHERE secret = s.id AND "
    "state = 'deleted'), (SELECT count(*) FROM tuples WHERE organization = s.organization AND "
    "object = 'secret:' || s.id), (SELECT max(size) FROM (SELECT 300 + sum((length(e.sealed) + 2) "
    "/ 3 * 4 + length(e.key) + 40) AS size FROM versions v JOIN entries e ON e.version = v.id "
    "WHERE v.secret = s.id AND v.state = 'created' GROUP BY v.id))";

MovingSecret readSecretOf(const Statement& row)
{
    MovingSecret secret;
    secret.secret = {row.text(0)};
    secret.name = row.text(1);
    secret.slug = row.text(2);
    if (auto environment = row.optionalText(3))
        secret.environment = domain::EnvironmentId{std::move(*environment)};
    secret.versions = static_cast<std::uint64_t>(row.number(5));
    secret.staying = static_cast<std::uint64_t>(row.number(6));
    secret.accesses = static_cast<std::uint64_t>(row.number(7));
    return secret;
}

std::string whySkipped(const Statement& row, const MovingSecret& secret, std::uint64_t largest)
{
    if (row.text(4) != nameOf(domain::SecretState::Active))
        return "It is in the trash. Restore it first, or leave it where it is.";
    if (secret.versions == 0)
        return "It has no version that can be read.";
    if (secret.versions > domain::mostMovedVersions)
        return "It has more than " + std::to_string(domain::mostMovedVersions)
               + " versions. Delete old ones first.";
    if (largest != 0 && static_cast<std::uint64_t>(row.number(8)) > largest)
        return "One of its versions is larger than the " + std::to_string(largest / 1024)
               + " KiB that the target takes.";
    return {};
}

Result<Done> addGrants(Database& database, MovingSecret& secret, Timestamp now)
{
    auto rows = database.prepare(
        "SELECT id, subject_name, expires_at FROM grants WHERE secret = ? AND expires_at > ? AND "
        "uses < max_uses AND revoked_at IS NULL ORDER BY expires_at LIMIT 100");
    rows.bind(secret.secret.value).bind(toMilliseconds(now));
    while (rows.step())
        secret.grants.push_back({{rows.text(0)}, rows.text(1), fromMilliseconds(rows.number(2))});
    return rows.failed() ? Result<Done>(rows.error()) : Done{};
}

/// For json_each.
std::string idsOf(const std::vector<domain::SecretId>& secrets)
{
    boost::json::array all;
    for (const auto& secret : secrets)
        all.emplace_back(secret.value);
    return boost::json::serialize(all);
}

} // namespace

Result<All> secretsOfMove(Database& database, const domain::MoveId& move, Timestamp now)
{
    All all;
    {
        auto rows = database.prepare(std::string(columns)
                                     + ", m.state, m.problem, m.moved_to FROM move_secrets m JOIN "
                                       "secrets s ON s.id = m.secret WHERE m.move = ? ORDER BY "
                                       "s.name, s.id");
        rows.bind(move.value);
        while (rows.step()) {
            auto secret = readSecretOf(rows);
            secret.state = enumOf(rows.text(9), {MovedState::Left, MovedState::Moved,
                                                 MovedState::Failed, MovedState::Skipped});
            secret.problem = rows.text(10);
            if (auto next = rows.optionalText(11))
                secret.movedTo = domain::SecretId{std::move(*next)};
            all.push_back(std::move(secret));
        }
        if (rows.failed())
            return rows.error();
    }
    for (auto& secret : all)
        if (auto added = addGrants(database, secret, now); !added)
            return added.error();
    return all;
}

Result<All> secretsToMove(Database& database, const domain::OrganizationId& organization,
                          const domain::MoveWish& wish, std::uint64_t largest, Timestamp now)
{
    All all;
    {
        auto rows = database.prepare(
            std::string(columns)
            + " FROM secrets s WHERE s.organization = ?1 AND s.backend = ?2 AND s.state <> "
              "'destroyed' AND s.moved_to IS NULL AND (?3 = '' OR s.id = ?3) AND (?5 = '[]' OR "
              "s.id IN (SELECT value FROM json_each(?5))) ORDER BY s.name, s.id LIMIT ?4");
        rows.bind(organization.value)
            .bind(wish.from.value)
            .bind(wish.secret ? wish.secret->value : std::string())
            .bind(static_cast<std::int64_t>(domain::mostMovingSecrets) + 1)
            .bind(idsOf(wish.secrets));
        while (rows.step()) {
            auto secret = readSecretOf(rows);
            secret.problem = whySkipped(rows, secret, largest);
            all.push_back(std::move(secret));
        }
        if (rows.failed())
            return rows.error();
    }
    if (all.size() > domain::mostMovingSecrets)
        return Error{ErrorKind::TooLarge,
                     "This backend has more than 10,000 secrets. Move them one by one."};
    MoveWriter moves(database);
    for (auto& secret : all) {
        if (secret.problem.empty()) {
            auto open = moves.openAt(secret.secret, now);
            if (!open)
                return open.error();
            secret.problem = std::move(*open);
        }
        if (!secret.problem.empty())
            secret.state = MovedState::Skipped;
        if (auto added = addGrants(database, secret, now); !added)
            return added.error();
    }
    return all;
}

} // namespace strongroom::server
