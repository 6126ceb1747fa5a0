// A policy stands beside its secret: setting one is no change of the secret, and moves no revision.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/rotations/manage_policies.h"

#include "server/commands/rotations/rotation_record.h"

namespace strongroom::server {
namespace {

using domain::RotationStanding;

using Change = std::function<Result<Done>(RotationWriter&)>;

/// The policy before and after stand on the record.
Result<RotationStanding> changePolicy(const RotationWork& work, const Caller& caller,
                                      const domain::SecretId& id, const std::string& action,
                                      const Change& change)
{
    auto& context = work.context;
    if (auto may =
            permit(context, caller, domain::Capability::Write, objectOf(id), attempt(action, id));
        !may)
        return may.error();
    const auto secret = context.storage.secret(caller.organization, id);
    if (!secret)
        return secret.error();
    auto deed = rotationPolicyDeed(context, action, *secret);
    const auto now = context.clock.now();
    RotationStanding standing;
    auto written =
        work.rotations.write([&](RotationWriter& rotations, StorageWriter& writer) -> Result<Done> {
            const auto before = rotations.standing(caller.organization, id, now);
            if (!before)
                return before.error();
            if (auto changed = change(rotations); !changed)
                return changed;
            auto after = rotations.standing(caller.organization, id, now);
            if (!after)
                return after.error();
            standing = std::move(*after);
            if (before->policy)
                deed.before = snapshotOf(*before->policy);
            if (standing.policy)
                deed.after = snapshotOf(*standing.policy);
            return context.recorder.record(writer, caller.organization, caller.actor(), deed);
        });
    if (!written)
        return written.error();
    context.recorder.committed();
    return standing;
}

} // namespace

Result<domain::Page<RotationStanding>> dueRotations(const RotationWork& work, const Caller& caller,
                                                    DueQuery query)
{
    auto visible = work.context.policy.visibleTo(caller.principal, caller.organization);
    if (!visible)
        return visible.error();
    query.organization = caller.organization;
    query.only = std::move(*visible);
    return work.rotations.due(query, work.context.clock.now());
}

Result<RotationStanding> rotationStanding(const RotationWork& work, const Caller& caller,
                                          const domain::SecretId& secret)
{
    if (auto may = work.context.policy.decide(caller.principal, domain::Capability::SeeSecrets,
                                              caller.organization, objectOf(secret));
        !may)
        return may.error();
    return work.rotations.standing(caller.organization, secret, work.context.clock.now());
}

Result<RotationStanding> putRotationPolicy(const RotationWork& work, const Caller& caller,
                                           const domain::SecretId& secret,
                                           domain::RotationPolicy policy)
{
    if (auto checked = check(policy); !checked)
        return checked.error();
    policy.setBy = caller.principal.name;
    policy.setAt = work.context.clock.now();
    return changePolicy(work, caller, secret, "rotation_policy.put",
                        [&](RotationWriter& rotations) {
                            return rotations.putPolicy(caller.organization, secret, policy);
                        });
}

Result<RotationStanding> removeRotationPolicy(const RotationWork& work, const Caller& caller,
                                              const domain::SecretId& secret)
{
    return changePolicy(work, caller, secret, "rotation_policy.remove",
                        [&](RotationWriter& rotations) { return rotations.removePolicy(secret); });
}

} // namespace strongroom::server
