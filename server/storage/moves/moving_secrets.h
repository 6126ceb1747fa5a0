// Secrets of a move with what depends on them, read in one go.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret_move.h"
#include "server/storage/sqlite/database.h"

#include <vector>

namespace strongroom::server {

/// Of a move that was begun, by name, with their states.
Result<std::vector<domain::MovingSecret>> secretsOfMove(Database& database,
                                                        const domain::MoveId& move, Timestamp now);

/// What a wish comes to, by name; who is skipped says why.
Result<std::vector<domain::MovingSecret>> secretsToMove(Database& database,
                                                        const domain::OrganizationId& organization,
                                                        const domain::MoveWish& wish,
                                                        std::uint64_t largest, Timestamp now);

} // namespace strongroom::server
