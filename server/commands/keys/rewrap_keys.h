// Brings every DEK of an organization under its active key, batch by batch, across restarts.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/log.h"
#include "server/commands/keys/manage_keys.h"

namespace strongroom::server {

/// For whoever manages the organization. Fails with AlreadyExists while another one is under way.
boost::asio::awaitable<Result<domain::Rewrap>>
startRewrap(CommandContext& context, KeyStorage& keys, Caller caller, domain::RewrapWish wish);
/// For whoever may see all secrets; newest first.
Result<std::vector<domain::Rewrap>> listRewraps(CommandContext& context, KeyStorage& keys,
                                                const Caller& caller);
Result<domain::Rewrap> pauseRewrap(CommandContext& context, KeyStorage& keys, const Caller& caller,
                                   const domain::RewrapId& id);
Result<domain::Rewrap> resumeRewrap(CommandContext& context, KeyStorage& keys, const Caller& caller,
                                    const domain::RewrapId& id);

/// Borrowed for as long as the server runs.
struct RewrapWork
{
    CommandContext& context;
    KeyStorage& keys;
    Log& log;
    /// Ends when something may have been started, or after a while; false when the server ends.
    std::function<boost::asio::awaitable<bool>()> next;
    /// Ends after that time.
    std::function<boost::asio::awaitable<void>(std::chrono::milliseconds)> pause;
};

/// Works off what is running. A batch that a crash cut off is done again: what was re-wrapped twice
/// is only wrapped anew.
boost::asio::awaitable<void> rewrapAll(RewrapWork work);

} // namespace strongroom::server
