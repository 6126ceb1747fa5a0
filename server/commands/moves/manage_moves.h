// Moves of secrets to another backend: planned, begun, looked at and given up.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/backends/backends.h"
#include "server/commands/command_context.h"
#include "server/storage/moves/move_storage.h"

namespace strongroom::server {

/// Borrowed for as long as the server runs.
struct MoveWork
{
    CommandContext& context;
    Backends& backends;
    MoveStorage& moves;
};

/// All are for whoever manages the organization.

/// What a wish comes to. Changes nothing.
Result<domain::MovePlan> planMove(const MoveWork& work, const Caller& caller,
                                  const domain::MoveWish& wish);
/// Fails with VersionConflict if there is nothing to move.
Result<domain::Move> startMove(const MoveWork& work, const Caller& caller,
                               const domain::MoveWish& wish);
Result<std::vector<domain::Move>> listMoves(const MoveWork& work, const Caller& caller);
Result<domain::Move> getMove(const MoveWork& work, const Caller& caller, const domain::MoveId& id);
/// What has moved stays where it is now; the rest stays where it was.
Result<domain::Move> cancelMove(const MoveWork& work, const Caller& caller,
                                const domain::MoveId& id);

/// How a deed with a move is called on the record.
Deed moveDeed(std::string action, const domain::Move& move);

} // namespace strongroom::server
