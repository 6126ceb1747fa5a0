// Gives leave to see values for a purpose, and redeems it once.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/custody.h"
#include "server/commands/approvals/gate.h"

#include <boost/asio/awaitable.hpp>
#include <span>

namespace strongroom::server {

/// Whom to seal to, and what the reader signed for it. The proof is the runner's to judge.
struct ReaderWish
{
    Bytes publicKey{};
    std::optional<domain::PersonProof> person{};
};

/// A use of values that the model allows, with what the policy says of it.
struct WantedUse
{
    domain::Secret secret{};
    domain::Version version{};
    std::vector<std::string> keys{}; ///< Those of the version that are asked for.
    Gated gated{};
    Deed deed{};
};

/// Everything that is looked at before leave is given or asked for. Refuses what the model does not
/// allow, a purpose that is none, and more time or uses than the policy ever gives.
Result<WantedUse> prepareUse(CommandContext& context, const Caller& caller,
                             const domain::GrantRequest& request, const std::string& action);

/// Whether `by` was signed on the device that asked for the grant; so is all for one that is bound
/// to none.
bool isFromDeviceOf(const domain::Grant& grant, const std::optional<domain::PersonProof>& by);

/// On the record, and among the decisions that another policy can be tried on: all or none.
Result<Done> recordUses(CommandContext& context, const Caller& caller,
                        std::span<const WantedUse* const> uses);

/// Mints a grant: bound to the caller, the version and its keys, as the policy has it; or
/// hands over the one that an approval gave.
Result<domain::Grant> requestGrant(CommandContext& context, const Caller& caller,
                                   const domain::GrantRequest& request);

/// Counts the use and writes the event first; only then the custodian is asked for the keys.
boost::asio::awaitable<Result<domain::Redeemed>>
redeemGrant(CommandContext& context, Caller caller, domain::GrantId grant, ReaderWish wish);

} // namespace strongroom::server
