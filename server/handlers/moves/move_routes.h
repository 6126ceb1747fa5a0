// The addresses of moves.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/moves/manage_moves.h"
#include "server/handlers/api_context.h"

namespace strongroom::server {

/// All that `work` borrows must outlive the router.
void addMoveRoutes(Router& router, ApiContext& context, const MoveWork& work);

} // namespace strongroom::server
