// The second half of the PDP: what the organization's policy demands of what the model allows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/policy/policy.h"
#include "server/commands/command_context.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace strongroom::server {

/// Names in Error::reason of what policy refuses.
inline constexpr std::string_view needsApproval = "needs_approval";
inline constexpr std::string_view deniedByPolicy = "denied_by_policy";
inline constexpr std::string_view ticketNeeded = "ticket_needed";

/// What a policy decision came to, and on what.
struct Gated
{
    policy::Policy policy{};
    policy::Facts facts{};
    policy::Outcome outcome{};
    std::optional<domain::BreakGlass>
        glass{}; ///< An emergency that lifts verdicts, not obligations.
};

/// The policy in force; the built-in one if none was approved.
Result<policy::Policy> activePolicy(CommandContext& context,
                                    const domain::OrganizationId& organization);

/// Asks the policy; `secret` may be null for what is none. Refuses only a purpose that is not of
/// the list.
Result<Gated> gate(CommandContext& context, const Caller& caller, domain::GatedAction action,
                   const domain::Secret* secret, const domain::Purpose& purpose);

/// Forbidden for what is denied or needs an approval, InvalidInput for a ticket that does not fit;
/// on the record, and among the decisions that another policy can be tried on.
Result<Done> expectLeave(CommandContext& context, const Caller& caller, const Gated& gated,
                         const Deed& deed, bool approvalWillDo);

/// For ApprovalWriter::noteDecision().
PastDecision pastDecision(const Caller& caller, const Gated& gated,
                          const std::string& resourceName);

/// Whether the caller is of `approvers` now; if everybody who may reveal is, on that object.
Result<bool> isOneOf(CommandContext& context, const Caller& caller,
                     const domain::Approvers& approvers, const domain::AccessObject& object);

/// Whether the caller has the capability. Fails with NotFound for strangers, and if it cannot be
/// told.
Result<bool> holds(CommandContext& context, const Caller& caller, domain::Capability capability);

/// "2 of owner, admin"
std::string approversText(const policy::Outcome& outcome);

} // namespace strongroom::server
