// Numbers first; who they are is a matter of the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/uses/see_uses.h"

namespace strongroom::server {

Result<domain::Uses> seeUses(CommandContext& context, UseStorage& uses, const Caller& caller,
                             const std::optional<domain::BackendId>& of)
{
    using domain::Capability;
    if (auto allowed =
            context.policy.decide(caller.principal, Capability::SeeSecrets, caller.organization);
        !allowed)
        return allowed.error();
    auto seen = uses.uses(caller.organization, of, context.clock.now());
    const auto record =
        context.policy.decide(caller.principal, Capability::SeeAudit, caller.organization);
    if (!seen || record)
        return seen;
    for (auto* all : {&seen->keys, &seen->backends, &seen->secrets})
        for (auto& [id, usedBy] : *all)
            usedBy.names.clear();
    return seen;
}

} // namespace strongroom::server
