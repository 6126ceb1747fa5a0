// Leave of owners, then one transaction: the factor goes, and its line is written.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/access/reset_second_factor.h"

#include "server/audit/snapshot.h"
#include "server/commands/access/rules.h"
#include "server/commands/end_session.h"

namespace strongroom::server {
namespace {

constexpr std::string_view builtIn = "builtin|";

/// Whoever could make somebody an owner there.
Result<Done> mustOwnAll(CommandContext& context, const Caller& caller, const std::string& subject)
{
    const Error refused{ErrorKind::Forbidden,
                        "Only owners of each organization that they are in reset a second factor."};
    const auto organizations = context.storage.organizationsOf(subject);
    if (!organizations)
        return organizations.error();
    for (const auto& organization : *organizations) {
        const auto standing = context.policy.standingOf(caller.principal, organization.id);
        if (!standing)
            return standing.error().kind == ErrorKind::NotFound ? refused : standing.error();
        if (auto may =
                mayBind(context, *standing, {{"user", {}}, "owner", objectOf(organization.id)});
            !may)
            return may.error().kind == ErrorKind::Forbidden ? refused : may;
    }
    return Done{};
}

Result<Done> endSessionsOf(CommandContext& context, Sessions& sessions, const Caller& caller,
                           const domain::Member& member)
{
    const SessionOwner owner{std::string(builtIn.substr(0, builtIn.size() - 1)),
                             member.subject.substr(builtIn.size())};
    auto ended = sessions.endAll(
        owner, [&](StorageWriter& writer, const std::vector<domain::SignInSession>& those) {
            Deed deed;
            deed.action = "session.end_all";
            deed.resourceKind = "session";
            deed.resourceId = owner.subject;
            deed.resourceName = member.name;
            describeEnding(deed, those, context.clock.now());
            return those.empty()
                       ? Result<Done>(Done{})
                       : context.recorder.record(writer, caller.organization, caller.actor(), deed);
        });
    if (ended)
        context.recorder.committed();
    return ended;
}

} // namespace

Result<Done> resetSecondFactor(CommandContext& context, SecondFactors& factors, Sessions& sessions,
                               const Caller& caller, const domain::MemberId& id)
{
    Deed deed;
    deed.action = "second_factor.reset";
    deed.resourceKind = "member";
    deed.resourceId = id.value;
    if (auto allowed = permit(context, caller, domain::Capability::ManageAccess, deed); !allowed)
        return allowed;
    const auto standing = context.policy.standingOf(caller.principal, caller.organization);
    if (!standing)
        return standing.error();
    const auto* member = standing->access->byId(id.value);
    if (member == nullptr || !member->subject.starts_with(builtIn))
        return Error{ErrorKind::NotFound, "The member was not found."};
    if (member->subject == memberKeyOf(caller.principal))
        return Error{ErrorKind::Forbidden,
                     "Turn your own second factor off on its page, or ask another owner."};
    if (auto may = mustOwnAll(context, caller, member->subject); !may) {
        const auto noted =
            context.recorder.note(caller.organization, caller.actor(), deed, may.error().kind);
        return noted ? may : noted;
    }
    deed.resourceName = member->name;
    const auto subject = member->subject.substr(builtIn.size());
    auto done = factors.reset(subject, [&](StorageWriter& writer, const SecondFactorState& before,
                                           const SecondFactorState& after) {
        deed.before = snapshotOf(before, member->subject);
        deed.after = snapshotOf(after, member->subject);
        return context.recorder.record(writer, caller.organization, caller.actor(), deed);
    });
    if (!done)
        return done;
    context.recorder.committed();
    return endSessionsOf(context, sessions, caller, *member);
}

} // namespace strongroom::server
