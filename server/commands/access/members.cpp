// One transaction a deed: the look at who is there, the rules, the change, and its line.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/access/members.h"
#include "server/audit/snapshot.h"

#include "models/domain/secret.h"
#include "server/commands/access/rules.h"

#include <algorithm>

namespace strongroom::server {
namespace {

constexpr std::size_t longestSubject = 400;
constexpr std::size_t longestName = 200;

Error invalid(std::string sentence, std::string field)
{
    return {ErrorKind::InvalidInput, std::move(sentence), {}, std::move(field)};
}

Deed deedOn(std::string action, const domain::Member& member)
{
    Deed deed;
    deed.action = std::move(action);
    deed.resourceKind = "member";
    deed.resourceId = member.id.value;
    deed.resourceName = member.name;
    return deed;
}

Deed deedOn(std::string action, const domain::Team& team)
{
    Deed deed;
    deed.action = std::move(action);
    deed.resourceKind = "team";
    deed.resourceId = team.id.value;
    deed.resourceName = team.name;
    return deed;
}

using Work = std::function<Result<Deed>(AccessWriter& writer, const Access& before)>;

/// Leave, then one transaction: the work, a look at the whole, and the line.
Result<Done> changeWhole(CommandContext& context, const Caller& caller, const Deed& tried,
                         const Work& work,
                         const std::function<Result<Done>(StorageWriter&)>& witness = {})
{
    if (auto allowed = permit(context, caller, domain::Capability::ManageAccess, tried); !allowed)
        return allowed;
    auto written = context.storage.write([&](StorageWriter& writer) -> Result<Done> {
        auto stored = writer.access().storedAccess(caller.organization);
        if (!stored)
            return stored.error();
        const auto deed = work(writer.access(), *accessOf(caller.organization, std::move(*stored)));
        if (!deed)
            return deed.error();
        auto changed = writer.access().storedAccess(caller.organization);
        if (!changed)
            return changed.error();
        if (auto sound =
                checkWhole(context.policy, *accessOf(caller.organization, std::move(*changed)));
            !sound)
            return sound;
        if (auto recorded =
                context.recorder.record(writer, caller.organization, caller.actor(), *deed);
            !recorded)
            return recorded;
        return witness ? witness(writer) : Result<Done>(Done{});
    });
    if (written)
        context.recorder.committed();
    return written;
}

Result<domain::Member> standingMember(const Access& access, const Caller& caller,
                                      const domain::MemberId& id)
{
    const auto* member = access.byId(id.value);
    if (!member)
        return Error{ErrorKind::NotFound, "The member was not found."};
    if (member->subject == memberKeyOf(caller.principal))
        return Error{ErrorKind::Forbidden,
                     "You cannot change your own membership. Ask another person who manages it."};
    return *member;
}

/// Owners are unmade by owners, also by being suspended or removed.
Result<Done> mayUnmake(CommandContext& context, const Caller& caller, const Access& access,
                       const domain::Member& member)
{
    const auto whole = objectOf(access.organization);
    if (!access.tuples.has(whole.text(), "owner", objectOf(member).text()))
        return Done{};
    const auto standing = context.policy.standingOf(caller.principal, caller.organization);
    if (!standing)
        return standing.error();
    return mayBind(context, *standing, {objectOf(member), "owner", whole});
}

Result<Done> checkTeam(const domain::Team& team)
{
    if (!domain::isSlug(team.slug))
        return invalid("A slug has 1 to 63 of a-z, 0-9, - and _.", "slug");
    if (team.name.empty())
        return invalid("A team has a name.", "name");
    return Done{};
}

/// Binding a team to a group that one is in oneself is joining it.
Result<Done> mayJoinByGroup(CommandContext& context, const Caller& caller,
                            const domain::Team& before, const domain::Team& after)
{
    const auto& groups = caller.principal.groups;
    if (after.providerGroup == before.providerGroup
        || std::ranges::find(groups, after.providerGroup) == groups.end())
        return Done{};
    const auto standing = context.policy.standingOf(caller.principal, caller.organization);
    if (!standing)
        return standing.error();
    return mayBind(context, *standing, {objectOf(standing->member), "member", objectOf(after.id)});
}

/// Everything that names the object, on either side.
Result<Done> dropAllOf(AccessWriter& writer, const Access& access,
                       const domain::AccessObject& object)
{
    Result<Done> done = Done{};
    access.tuples.each([&](const authz::Tuple& tuple) {
        const auto user = authz::subjectOf(tuple.user);
        const bool holds = user.type == object.type && user.id == object.id;
        if (!done || (!holds && tuple.object != object.text()))
            return;
        // Where things stand is among these too, and is not stored: there is nothing to drop.
        if (auto dropped =
                writer.dropTuple(access.organization, {tuple.object, tuple.relation, tuple.user});
            !dropped)
            done = dropped.error();
    });
    return done;
}

} // namespace

Result<domain::Member> addMember(CommandContext& context, const Caller& caller,
                                 const NewMember& wanted, const Witness<domain::Member>& witness)
{
    domain::Member member{domain::MemberId::fresh(),
                          caller.organization,
                          wanted.subject,
                          wanted.name.empty() ? wanted.subject : wanted.name,
                          wanted.kind,
                          context.clock.now()};
    if (member.subject.size() > longestSubject || member.subject.find('|') == std::string::npos)
        return invalid("A subject is an issuer and its name for somebody: \"builtin|anna\".",
                       "subject");
    if (member.name.size() > longestName)
        return invalid("A name has at most 200 characters.", "name");
    const Work work = [&](AccessWriter& writer, const Access&) -> Result<Deed> {
        if (auto added = writer.addMember(member); !added)
            return added.error();
        if (auto put = writer.putTuple(caller.organization, {objectOf(caller.organization).text(),
                                                             "identity", objectOf(member).text()});
            !put)
            return put.error();
        auto deed = deedOn("member.add", member);
        deed.after = snapshotOf(member);
        return deed;
    };
    auto added = changeWhole(context, caller, deedOn("member.add", member), work,
                             [&](StorageWriter& writer) {
                                 return witness ? witness(writer, member) : Result<Done>(Done{});
                             });
    if (!added)
        return added.error();
    return member;
}

Result<domain::Member> changeMember(CommandContext& context, const Caller& caller,
                                    const domain::MemberId& id, const MemberChange& change)
{
    domain::Member changed;
    changed.id = id;
    if (change.name && (change.name->empty() || change.name->size() > longestName))
        return invalid("A name has 1 to 200 characters.", "name");
    const Work work = [&](AccessWriter& writer, const Access& access) -> Result<Deed> {
        const auto member = standingMember(access, caller, id);
        if (!member)
            return member.error();
        if (auto may = mayUnmake(context, caller, access, *member); !may)
            return may.error();
        changed = *member;
        if (change.name) {
            changed.name = *change.name;
            if (auto named = writer.nameMember(id, changed.name); !named)
                return named.error();
        }
        if (change.suspended) {
            changed.suspended = *change.suspended;
            const StoredTuple tuple{objectOf(caller.organization).text(), "suspended",
                                    objectOf(*member).text()};
            const auto done = changed.suspended ? writer.putTuple(caller.organization, tuple)
                                                : writer.dropTuple(caller.organization, tuple);
            if (!done)
                return done.error();
        }
        auto deed = deedOn("member.change", changed);
        deed.before = snapshotOf(*member);
        deed.after = snapshotOf(changed);
        return deed;
    };
    if (auto done = changeWhole(context, caller, deedOn("member.change", changed), work); !done)
        return done.error();
    return changed;
}

Result<Done> removeMember(CommandContext& context, const Caller& caller, const domain::MemberId& id)
{
    domain::Member tried;
    tried.id = id;
    const Work work = [&](AccessWriter& writer, const Access& access) -> Result<Deed> {
        const auto member = standingMember(access, caller, id);
        if (!member)
            return member.error();
        if (auto may = mayUnmake(context, caller, access, *member); !may)
            return may.error();
        if (auto dropped = dropAllOf(writer, access, objectOf(*member)); !dropped)
            return dropped.error();
        if (auto removed = writer.removeMember(id); !removed)
            return removed.error();
        auto deed = deedOn("member.remove", *member);
        deed.before = snapshotOf(*member);
        return deed;
    };
    return changeWhole(context, caller, deedOn("member.remove", tried), work);
}

Result<Done> learnName(CommandContext& context, const Principal& principal,
                       const std::vector<domain::Membership>& memberships)
{
    const auto subject = memberKeyOf(principal);
    for (const auto& membership : memberships) {
        const auto standing = context.policy.standingOf(principal, membership.organization.id);
        if (!standing)
            return standing.error();
        const auto& member = standing->member;
        if (member.name != subject || principal.name.empty() || principal.name == subject)
            continue;
        if (auto named = context.storage.write([&](StorageWriter& writer) {
                return writer.access().nameMember(member.id, principal.name.substr(0, longestName));
            });
            !named)
            return named;
    }
    return Done{};
}

Result<domain::Team> addTeam(CommandContext& context, const Caller& caller, domain::Team team,
                             const Witness<domain::Team>& witness)
{
    if (auto sound = checkTeam(team); !sound)
        return sound.error();
    team.id = domain::TeamId::fresh();
    team.organization = caller.organization;
    const Work work = [&](AccessWriter& writer, const Access&) -> Result<Deed> {
        if (auto added = writer.addTeam(team); !added)
            return added.error();
        auto deed = deedOn("team.add", team);
        deed.after = snapshotOf(team);
        return deed;
    };
    auto added =
        changeWhole(context, caller, deedOn("team.add", team), work, [&](StorageWriter& writer) {
            return witness ? witness(writer, team) : Result<Done>(Done{});
        });
    if (!added)
        return added.error();
    return team;
}

Result<domain::Team> changeTeam(CommandContext& context, const Caller& caller,
                                const domain::Team& wanted)
{
    if (auto sound = checkTeam(wanted); !sound)
        return sound.error();
    auto team = wanted;
    team.organization = caller.organization;
    const Work work = [&](AccessWriter& writer, const Access& access) -> Result<Deed> {
        const auto* standing = access.teamById(team.id.value);
        if (!standing)
            return Error{ErrorKind::NotFound, "The team was not found."};
        if (auto may = mayJoinByGroup(context, caller, *standing, team); !may)
            return may.error();
        if (auto updated = writer.updateTeam(team); !updated)
            return updated.error();
        auto deed = deedOn("team.change", team);
        deed.before = snapshotOf(*standing);
        deed.after = snapshotOf(team);
        return deed;
    };
    if (auto done = changeWhole(context, caller, deedOn("team.change", team), work); !done)
        return done.error();
    return team;
}

Result<Done> removeTeam(CommandContext& context, const Caller& caller, const domain::TeamId& id)
{
    domain::Team tried;
    tried.id = id;
    const Work work = [&](AccessWriter& writer, const Access& access) -> Result<Deed> {
        const auto* team = access.teamById(id.value);
        if (!team)
            return Error{ErrorKind::NotFound, "The team was not found."};
        if (auto dropped = dropAllOf(writer, access, objectOf(id)); !dropped)
            return dropped.error();
        if (auto removed = writer.removeTeam(id); !removed)
            return removed.error();
        auto deed = deedOn("team.remove", *team);
        deed.before = snapshotOf(*team);
        return deed;
    };
    return changeWhole(context, caller, deedOn("team.remove", tried), work);
}

} // namespace strongroom::server
