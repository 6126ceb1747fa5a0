// A default and its line on the record; what secrets inherit follows within the same transaction.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/rotations/manage_defaults.h"

#include "server/commands/rotations/rotation_record.h"

#include <algorithm>

namespace strongroom::server {
namespace {

using Environment = std::optional<domain::EnvironmentId>;
using Change = std::function<Result<Done>(RotationWriter&)>;

/// Of whom: the organization, or one of its environments.
Result<Deed> deedOf(CommandContext& context, const Caller& caller, const Environment& environment,
                    std::string action)
{
    Deed deed;
    deed.action = std::move(action);
    deed.resourceKind = "rotation_default";
    deed.resourceId = caller.organization.value;
    deed.resourceName = "organization";
    if (!environment)
        return deed;
    deed.resourceId = environment->value;
    const auto all = context.storage.environments(caller.organization);
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, *environment, &domain::Environment::id);
    if (found == all->end())
        return Error{ErrorKind::NotFound, "The environment was not found."};
    deed.resourceName = found->name;
    return deed;
}

Result<RotationDefaults> pageOf(const RotationWork& work, const Caller& caller)
{
    auto all = work.rotations.defaults(caller.organization);
    return all ? Result<RotationDefaults>(RotationDefaults{std::move(*all), {}})
               : Result<RotationDefaults>(all.error());
}

/// The default before and after stand on the record.
Result<RotationDefaults> changeDefault(const RotationWork& work, const Caller& caller,
                                       const Environment& environment, const std::string& action,
                                       const Change& change)
{
    auto& context = work.context;
    auto deed = deedOf(context, caller, environment, action);
    if (!deed && deed.error().kind != ErrorKind::NotFound)
        return deed.error();
    // Whether there is such an environment is not for those who may not manage.
    if (auto may =
            permit(context, caller, domain::Capability::Manage,
                   deed ? *deed : Deed{.action = action, .resourceKind = "rotation_default"});
        !may)
        return may.error();
    if (!deed)
        return deed.error();
    auto written =
        work.rotations.write([&](RotationWriter& rotations, StorageWriter& writer) -> Result<Done> {
            const auto before = rotations.defaultOf(caller.organization, environment);
            if (!before)
                return before.error();
            if (auto changed = change(rotations); !changed)
                return changed;
            const auto after = rotations.defaultOf(caller.organization, environment);
            if (!after)
                return after.error();
            if (*before)
                deed->before = snapshotOf(**before);
            if (*after)
                deed->after = snapshotOf(**after);
            return context.recorder.record(writer, caller.organization, caller.actor(), *deed);
        });
    if (!written)
        return written.error();
    context.recorder.committed();
    return pageOf(work, caller);
}

} // namespace

Result<RotationDefaults> rotationDefaults(const RotationWork& work, const Caller& caller)
{
    if (auto may = work.context.policy.decide(caller.principal, domain::Capability::SeeSecrets,
                                              caller.organization);
        !may)
        return may.error();
    return pageOf(work, caller);
}

Result<RotationDefaults> putRotationDefault(const RotationWork& work, const Caller& caller,
                                            domain::RotationDefault standard)
{
    if (auto checked = check(standard.policy); !checked)
        return checked.error();
    standard.policy.setBy = caller.principal.name;
    standard.policy.setAt = work.context.clock.now();
    return changeDefault(work, caller, standard.environment, "rotation_default.put",
                         [&](RotationWriter& rotations) {
                             return rotations.putDefault(caller.organization, standard);
                         });
}

Result<RotationDefaults> removeRotationDefault(const RotationWork& work, const Caller& caller,
                                               const Environment& environment)
{
    return changeDefault(work, caller, environment, "rotation_default.remove",
                         [&](RotationWriter& rotations) {
                             return rotations.removeDefault(caller.organization, environment);
                         });
}

} // namespace strongroom::server
