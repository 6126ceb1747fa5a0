// On the record of each organization that the person is in.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/end_session.h"

#include "server/audit/snapshot.h"

namespace strongroom::server {
namespace {

/// In the transaction of the ending: neither is there without the other.
Sessions::Record noteEverywhere(CommandContext& context, const Actor& actor,
                                const std::string& action, const std::string& id)
{
    return [&context, actor, action,
            id](StorageWriter& writer,
                const std::vector<domain::SignInSession>& ended) -> Result<Done> {
        const auto organizations = context.storage.organizationsOf(actor.subject);
        if (!organizations)
            return organizations.error();
        Deed deed;
        deed.action = action;
        deed.resourceKind = "session";
        deed.resourceId = id;
        describeEnding(deed, ended, context.clock.now());
        for (const auto& organization : *organizations)
            if (auto recorded = context.recorder.record(writer, organization.id, actor, deed);
                !recorded)
                return recorded;
        return Done{};
    };
}

Result<Done> told(CommandContext& context, Result<Done> done)
{
    if (done)
        context.recorder.committed();
    return done;
}

} // namespace

void describeEnding(Deed& deed, const std::vector<domain::SignInSession>& ended, Timestamp at)
{
    if (ended.size() == 1) {
        deed.before = snapshotOf(ended.front());
        deed.after = snapshotOf(ended.front(), at);
    } else if (!ended.empty()) {
        deed.before = snapshotOf(ended);
        deed.after = snapshotOf(ended, at);
    }
}

Result<Done> endSession(CommandContext& context, Sessions& sessions, const Caller& caller,
                        const std::string& id)
{
    const SessionOwner owner{caller.principal.issuer, caller.principal.subject};
    return told(context, sessions.end(owner, id,
                                      noteEverywhere(context, caller.actor(), "session.end", id)));
}

Result<Done> endOtherSessions(CommandContext& context, Sessions& sessions, const Caller& caller)
{
    return told(context,
                sessions.endOthers(caller.principal,
                                   noteEverywhere(context, caller.actor(), "session.end_others",
                                                  Sessions::idOf(caller.principal))));
}

Result<Done> endSessionByIssuer(CommandContext& context, Sessions& sessions,
                                const std::string& knownAs, const LogoutToken& logout,
                                const std::string& requestId)
{
    SessionOwner owner{knownAs, logout.subject};
    if (!logout.session.empty()) {
        const auto found = sessions.ownerOf(knownAs, logout.session);
        if (!found)
            return found.error();
        // Nobody here has used it: there is no record that it belongs on.
        if (*found)
            owner = **found;
    }
    const auto subject = owner.issuer + '|' + owner.subject;
    const auto record = noteEverywhere(context, {subject, owner.subject, requestId, {}},
                                       "session.end_by_issuer", logout.session);
    return told(context, logout.session.empty()
                             ? sessions.endAll(owner, record)
                             : sessions.endById(knownAs, logout.session, record));
}

} // namespace strongroom::server
