// Moves as far as they have come, and the one transaction in which a secret changes its place.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret_move.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <functional>
#include <string>
#include <vector>

namespace strongroom::server {

/// One transaction under way in these tables, and of what a move touches in others.
class MoveWriter
{
public:
    explicit MoveWriter(Database& database) : m_database(database) {}

    Result<Done> add(const domain::Move& move);
    /// Ends a move that is running. Fails with VersionConflict otherwise.
    Result<Done> end(const domain::MoveId& move, domain::MoveState state, Timestamp now);
    /// True, and the move is ended, if nothing of it is left to be done.
    Result<bool> endIfDone(const domain::MoveId& move, Timestamp now);

    /// Has the slug of `former` free for `next`; to be called before that is added. Fails with
    /// VersionConflict if the secret is not to be moved any more.
    Result<Done> giveWay(const domain::MoveId& move, const domain::SecretId& former,
                         const domain::SecretId& next, const std::string& warrant);
    /// Roles, and what outcomes are counted by; once it was added.
    Result<Done> bringAlong(const domain::OrganizationId& organization,
                            const domain::SecretId& former, const domain::SecretId& next);
    /// A sentence, if something is open that would be lost.
    Result<std::string> openAt(const domain::SecretId& secret, Timestamp now);

private:
    Database& m_database;
};

class MoveStorage
{
public:
    explicit MoveStorage(SqliteStorage& storage) : m_storage(storage) {}

    using Work = std::function<Result<Done>(MoveWriter&, StorageWriter&)>;
    /// Both write into the one transaction; keeps nothing if `work` fails.
    Result<Done> write(const Work& work);

    /// What there is to move, and what is skipped: `largest` is what the target takes of a version,
    /// as far as its size is known here. Fails with TooLarge beyond mostMovingSecrets.
    Result<std::vector<domain::MovingSecret>> plan(const domain::OrganizationId& organization,
                                                   const domain::MoveWish& wish,
                                                   std::uint64_t largest, Timestamp now);
    /// Newest first, without their secrets.
    Result<std::vector<domain::Move>> moves(const domain::OrganizationId& organization,
                                            std::int64_t most);
    /// With its secrets. Fails with NotFound.
    Result<domain::Move> move(const domain::OrganizationId& organization, const domain::MoveId& id,
                              Timestamp now);
    /// Stays to be tried again.
    Result<Done> noteFailure(const domain::MoveId& move, const domain::SecretId& secret,
                             const std::string& problem);
    /// How this secret came to stand where others stood before it, the newest first; as the
    /// custodian signed it, in JSON.
    Result<std::vector<std::string>> warrantsOf(const domain::SecretId& secret);

private:
    SqliteStorage& m_storage;
};

} // namespace strongroom::server
