// Moves one secret: all of it in one go, or not at all.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/moves/manage_moves.h"

#include <boost/asio/awaitable.hpp>

namespace strongroom::server {

struct MovingAt
{
    domain::MoveId move{};
    domain::SecretId secret{};
};

/// The custodian seals each version that can be read for the secret that stands in, the target
/// takes it, and one transaction exchanges the two. What fails before that leaves nothing behind
/// and is noted with its reason. A secret that has moved already is answered as it is.
boost::asio::awaitable<Result<domain::MovingSecret>>
moveSecret(MoveWork work, Caller caller, MovingAt at, domain::SecretMoveWish wish);

/// How a secret came to stand where it stands, as the custodian signed it. For whoever may see it.
Result<std::vector<domain::MoveWarrant>> warrantsOf(const MoveWork& work, const Caller& caller,
                                                    const domain::SecretId& secret);

} // namespace strongroom::server
