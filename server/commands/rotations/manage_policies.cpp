// A policy stands beside its secret: setting one is no change of the secret, and moves no revision.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/rotations/manage_policies.h"

#include "server/commands/rotations/rotation_record.h"

namespace strongroom::server {
namespace {

using domain::RotationStanding;

std::string_view actionOf(const std::optional<domain::RotationPolicy>& policy)
{
    return policy ? "rotation_policy.put" : "rotation_policy.remove";
}

/// The policy before and after stand on the record.
Result<RotationStanding> changePolicy(const RotationWork& work, const Caller& caller,
                                      const domain::SecretId& id,
                                      const std::optional<domain::RotationPolicy>& policy)
{
    auto& context = work.context;
    if (auto may = permit(context, caller, domain::Capability::Write, objectOf(id),
                          attempt(std::string(actionOf(policy)), id));
        !may)
        return may.error();
    const auto secret = context.storage.secret(caller.organization, id);
    if (!secret)
        return secret.error();
    RotationStanding standing;
    auto written =
        work.rotations.write([&](RotationWriter& rotations, StorageWriter& writer) -> Result<Done> {
            auto put = putPolicyWithin({context, caller, rotations, writer}, *secret, policy);
            if (!put)
                return put.error();
            standing = std::move(*put);
            return Done{};
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
    return changePolicy(work, caller, secret, policy);
}

Result<RotationStanding> removeRotationPolicy(const RotationWork& work, const Caller& caller,
                                              const domain::SecretId& secret)
{
    return changePolicy(work, caller, secret, {});
}

Result<RotationStanding> putPolicyWithin(const PolicyWriting& at, const domain::Secret& secret,
                                         const std::optional<domain::RotationPolicy>& policy)
{
    const auto& [context, caller, rotations, writer] = at;
    const auto now = context.clock.now();
    const auto before = rotations.standing(caller.organization, secret.id, now);
    if (!before)
        return before.error();
    auto changed = policy ? rotations.putPolicy(caller.organization, secret.id, *policy)
                          : rotations.removePolicy(secret.id);
    if (!changed)
        return changed.error();
    auto after = rotations.standing(caller.organization, secret.id, now);
    if (!after)
        return after.error();
    auto deed = rotationPolicyDeed(context, std::string(actionOf(policy)), secret);
    if (before->policy)
        deed.before = snapshotOf(*before->policy);
    if (after->policy)
        deed.after = snapshotOf(*after->policy);
    if (auto recorded = context.recorder.record(writer, caller.organization, caller.actor(), deed);
        !recorded)
        return recorded.error();
    return after;
}

} // namespace strongroom::server
