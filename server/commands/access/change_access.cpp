// The same way for a look at a change and for the change: what was shown is what is done.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/access/change_access.h"

#include "server/audit/snapshot.h"
#include "server/commands/access/effects.h"
#include "server/commands/access/names.h"
#include "server/commands/access/rules.h"

#include <algorithm>
#include <set>

namespace strongroom::server {
namespace {

using domain::Capability;

Deed deedOf(CommandContext& context, const Access& access, const domain::Binding& binding,
            bool given)
{
    AccessNames names(context, access);
    Deed deed;
    deed.action = given ? "access.give" : "access.take";
    deed.resourceKind = binding.object.type;
    deed.resourceId = binding.object.id;
    deed.resourceName = names.of(binding.object).name;
    // By the same reference as everything else that is done to the secret.
    if (binding.object.type == "secret")
        if (const auto secret = context.storage.secret(access.organization, {binding.object.id}))
            deed.resourceUri = uriOf(context, *secret);
    (given ? deed.after : deed.before) = snapshotOf(binding, names.of(binding.holder).name);
    return deed;
}

Result<bool> managesAccess(CommandContext& context, const Standing& standing)
{
    const auto engine = context.policy.engineOf(standing.access);
    if (!engine)
        return engine.error();
    return (*engine)->check(
        {standing.user(), "can_manage_access", objectOf(standing.access->organization).text()},
        standing.circumstances);
}

Result<bool> managesTeam(CommandContext& context, const Standing& standing,
                         const domain::AccessObject& team)
{
    const auto engine = context.policy.engineOf(standing.access);
    if (!engine)
        return engine.error();
    return (*engine)->check({standing.user(), "can_manage", team.text()}, standing.circumstances);
}

/// Whoever manages access may; who manages a team may say who is in it.
Result<Done> mayChange(CommandContext& context, const Standing& standing,
                       const domain::AccessChange& change)
{
    const auto manages = managesAccess(context, standing);
    if (!manages)
        return manages.error();
    for (const auto* bindings : {&change.add, &change.remove})
        for (const auto& binding : *bindings) {
            if (!*manages) {
                const bool place = binding.object.type == "team" && binding.role == "member";
                const auto team =
                    place ? managesTeam(context, standing, binding.object) : Result<bool>(false);
                if (!team)
                    return team.error();
                if (!*team)
                    return Error{ErrorKind::Forbidden,
                                 "You may not manage access here. Ask for the role iam_admin."};
            }
            if (auto may = mayBind(context, standing, binding); !may)
                return may;
        }
    return Done{};
}

Deed triedOf(const Caller& caller)
{
    Deed deed;
    deed.action = "access.change";
    deed.resourceKind = "organization";
    deed.resourceId = caller.organization.value;
    return deed;
}

/// The state after the change, without a look at the rules of the whole.
Result<std::shared_ptr<const Access>> changed(CommandContext& context, const Access& access,
                                              StoredAccess stored,
                                              const domain::AccessChange& change)
{
    std::set<StoredTuple> tuples(stored.tuples.begin(), stored.tuples.end());
    for (const auto& binding : change.remove)
        tuples.erase(tupleOf(binding));
    for (const auto& binding : change.add) {
        if (auto sound = checkBinding(context, access, binding); !sound)
            return sound.error();
        tuples.insert(tupleOf(binding));
    }
    stored.tuples.assign(tuples.begin(), tuples.end());
    return accessOf(access.organization, std::move(stored));
}

Result<Done> apply(CommandContext& context, const Caller& caller, StorageWriter& writer,
                   const Access& access, const domain::AccessChange& change,
                   const std::string& approval)
{
    const auto one = [&](const domain::Binding& binding, bool given) -> Result<Done> {
        const auto tuple = tupleOf(binding);
        const auto done = given ? writer.access().putTuple(caller.organization, tuple)
                                : writer.access().dropTuple(caller.organization, tuple);
        if (!done)
            return done.error();
        if (!*done)
            return Done{};
        auto deed = deedOf(context, access, binding, given);
        deed.approvalId = approval;
        return context.recorder.record(writer, caller.organization, caller.actor(), deed);
    };
    for (const auto& binding : change.remove)
        if (auto done = one(binding, false); !done)
            return done;
    for (const auto& binding : change.add)
        if (auto done = one(binding, true); !done)
            return done;
    return Done{};
}

/// Of a change that leaves it whole.
Result<domain::AccessPreview> effectsOf(CommandContext& context, const Access& before,
                                        const StoredAccess& stored,
                                        const domain::AccessChange& change)
{
    const auto after = changed(context, before, stored, change);
    if (!after)
        return after.error();
    if (auto sound = checkWhole(context.policy, **after); !sound)
        return sound.error();
    return effectsOf(context, before, **after);
}

Result<domain::AccessPreview> perform(CommandContext& context, const Caller& caller,
                                      StorageWriter& writer, const domain::AccessChange& change,
                                      const std::string& approval)
{
    const auto stored = writer.access().storedAccess(caller.organization);
    if (!stored)
        return stored.error();
    const auto before = accessOf(caller.organization, *stored);
    auto effects = effectsOf(context, *before, *stored, change);
    if (!effects)
        return effects;
    if (auto done = apply(context, caller, writer, *before, change, approval); !done)
        return done.error();
    return effects;
}

Result<Done> leave(CommandContext& context, const Caller& caller,
                   const domain::AccessChange& change)
{
    const auto standing = context.policy.standingOf(caller.principal, caller.organization);
    if (!standing)
        return standing.error();
    auto may = mayChange(context, *standing, change);
    if (!may && may.error().kind == ErrorKind::Forbidden)
        if (auto noted = context.recorder.note(caller.organization, caller.actor(), triedOf(caller),
                                               may.error().kind);
            !noted)
            return noted;
    return may;
}

/// Whoever sees the record is told who has what already, and so what would follow from a change.
Result<Done> mayLook(CommandContext& context, const Caller& caller,
                     const domain::AccessChange& change)
{
    if (context.policy.decide(caller.principal, Capability::SeeAudit, caller.organization))
        return Done{};
    return leave(context, caller, change);
}

} // namespace

Result<std::vector<domain::NamedBinding>>
listBindings(CommandContext& context, const Caller& caller, const BindingFilter& filter)
{
    const auto manages =
        context.policy.decide(caller.principal, Capability::ManageAccess, caller.organization);
    if (!manages)
        if (auto sees =
                context.policy.decide(caller.principal, Capability::SeeAudit, caller.organization);
            !sees)
            return manages.error();
    const auto access = context.policy.cache().of(caller.organization);
    if (!access)
        return access.error();
    std::vector<domain::Binding> bindings;
    (*access)->tuples.each([&](const authz::Tuple& tuple) {
        const auto binding = bindingOf({tuple.object, tuple.relation, tuple.user});
        if (binding && (!filter.holder || *filter.holder == binding->holder)
            && (!filter.object || *filter.object == binding->object))
            bindings.push_back(*binding);
    });
    std::ranges::sort(bindings);
    AccessNames names(context, **access);
    std::vector<domain::NamedBinding> told;
    for (const auto& binding : bindings)
        told.push_back({names.of(binding.holder), binding.role, names.of(binding.object)});
    return told;
}

Result<domain::AccessPreview> changeAccess(CommandContext& context, const Caller& caller,
                                           const domain::AccessChange& change)
{
    if (auto may = leave(context, caller, change); !may)
        return may.error();
    domain::AccessPreview effects;
    auto written = context.storage.write([&](StorageWriter& writer) -> Result<Done> {
        auto told = perform(context, caller, writer, change, {});
        if (!told)
            return told.error();
        effects = std::move(*told);
        return Done{};
    });
    if (!written)
        return written.error();
    context.recorder.committed();
    return effects;
}

Result<domain::AccessPreview> changeAccessWithin(CommandContext& context, const Caller& caller,
                                                 StorageWriter& writer,
                                                 const domain::AccessChange& change,
                                                 const std::string& approval)
{
    const auto standing = context.policy.standingOf(caller.principal, caller.organization);
    if (!standing)
        return standing.error();
    if (auto may = mayChange(context, *standing, change); !may)
        return may.error();
    return perform(context, caller, writer, change, approval);
}

Result<domain::AccessPreview> previewAccess(CommandContext& context, const Caller& caller,
                                            const domain::AccessChange& change)
{
    if (auto may = mayLook(context, caller, change); !may)
        return may.error();
    const auto stored = context.storage.storedAccess(caller.organization);
    if (!stored)
        return stored.error();
    return effectsOf(context, *accessOf(caller.organization, *stored), *stored, change);
}

} // namespace strongroom::server
