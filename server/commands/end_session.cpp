// On the record of each organization that the person is in.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/end_session.h"

namespace strongroom::server {
namespace {

Result<Done> noteEverywhere(CommandContext& context, const Caller& caller,
                            const std::string& action, const std::string& id)
{
    const auto memberships = context.policy.membershipsOf(caller.principal);
    if (!memberships)
        return memberships.error();
    Deed deed;
    deed.action = action;
    deed.resourceKind = "session";
    deed.resourceId = id;
    for (const auto& membership : *memberships)
        if (auto noted = context.recorder.note(membership.organization.id, caller.actor(), deed);
            !noted)
            return noted;
    return Done{};
}

} // namespace

Result<Done> endSession(CommandContext& context, Sessions& sessions, const Caller& caller,
                        const std::string& id)
{
    const SessionOwner owner{caller.principal.issuer, caller.principal.subject};
    if (auto ended = sessions.end(owner, id); !ended)
        return ended;
    return noteEverywhere(context, caller, "session.end", id);
}

Result<Done> endOtherSessions(CommandContext& context, Sessions& sessions, const Caller& caller)
{
    if (auto ended = sessions.endOthers(caller.principal); !ended)
        return ended;
    return noteEverywhere(context, caller, "session.end_others", Sessions::idOf(caller.principal));
}

} // namespace strongroom::server
