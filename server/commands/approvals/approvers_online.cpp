// The policy is asked once more for whom it wants, and each who is there whether they are of them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/approvals/approvers_online.h"

#include "server/commands/approvals/gate.h"

namespace strongroom::server {
namespace {

/// Every set of approvers is met.
Result<bool> isOneOfAll(CommandContext& context, const Caller& caller,
                        const std::vector<domain::Approvers>& approvers,
                        const domain::AccessObject& object)
{
    for (const auto& one : approvers) {
        const auto met = isOneOf(context, caller, one, object);
        if (!met || !*met)
            return met;
    }
    return !approvers.empty();
}

} // namespace

Result<std::size_t> approversAmong(CommandContext& context, const Caller& caller,
                                   const domain::GrantRequest& request,
                                   const std::vector<Caller>& present)
{
    const auto secret = context.storage.secret(caller.organization, request.secret);
    if (!secret)
        return secret.error();
    const auto gated = gate(context, caller, request.action, &*secret, request.purpose);
    if (!gated)
        return gated.error();
    std::size_t count = 0;
    for (const auto& one : present) {
        if (memberKeyOf(one.principal) == memberKeyOf(caller.principal))
            continue;
        const auto may =
            isOneOfAll(context, one, gated->outcome.approvers, domain::objectOf(secret->id));
        if (!may)
            return may.error();
        count += *may ? 1 : 0;
    }
    return count;
}

} // namespace strongroom::server
