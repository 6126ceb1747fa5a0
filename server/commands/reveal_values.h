// Gives leave to see values for a purpose, and redeems it once.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/custody.h"
#include "server/commands/command_context.h"

#include <boost/asio/awaitable.hpp>

namespace strongroom::server {

/// Whom to seal to, and what the reader signed for it. The proof is the runner's to judge.
struct ReaderWish
{
    Bytes publicKey{};
    std::optional<domain::PersonProof> person{};
};

/// Mints a grant: bound to the caller, the version and its keys; for five minutes and one use.
Result<domain::Grant> requestGrant(CommandContext& context, const Caller& caller,
                                   const domain::GrantRequest& request);

/// Counts the use and writes the event first; only then the custodian is asked for the keys.
boost::asio::awaitable<Result<domain::Redeemed>>
redeemGrant(CommandContext& context, Caller caller, domain::GrantId grant, ReaderWish wish);

} // namespace strongroom::server
