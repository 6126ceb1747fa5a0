// A policy is known by when it was set, as a secret is by its revision.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/bulk/policy_bulk.h"

#include "server/commands/rotations/manage_policies.h"

namespace strongroom::server {
namespace {

using domain::BulkDeed;
using Policy = std::optional<domain::RotationPolicy>;

/// What is inherited is not its own.
Policy ownOf(const domain::RotationStanding& standing)
{
    return standing.source == domain::PolicySource::Secret ? standing.policy : Policy();
}

std::optional<Timestamp> setAtOf(const Policy& policy)
{
    return policy ? policy->setAt : std::nullopt;
}

/// What is not said comes from what holds for the secret now, inherited or not.
domain::RotationPolicy wishedFor(const domain::RotationPolicyChange& change,
                                 const domain::RotationStanding& standing)
{
    return changed(standing.policy.value_or(domain::RotationPolicy{}), change);
}

Result<Done> expectPolicyOf(const Policy& own, const std::optional<Timestamp>& seen)
{
    if (setAtOf(own) == seen)
        return Done{};
    if (!own)
        return Error{ErrorKind::VersionConflict,
                     "Its rotation policy was removed meanwhile. Look at it, then decide again."};
    return Error{ErrorKind::VersionConflict, own->setBy + " set its rotation policy at "
                                                 + toRfc3339(own->setAt.value_or(Timestamp{}))
                                                 + ". Look at it, then decide again."};
}

Policy targetOf(const domain::Bulk& bulk, const domain::RotationStanding& standing,
                const KeptItem& item, const Caller& caller, Timestamp now)
{
    if (bulk.undoOf)
        return item.policy;
    if (bulk.deed == BulkDeed::RemoveRotationPolicy || !bulk.rotationPolicy)
        return {};
    auto policy = wishedFor(*bulk.rotationPolicy, standing);
    policy.setBy = caller.principal.name;
    policy.setAt = now;
    return policy;
}

} // namespace

bool isOfPolicies(BulkDeed deed)
{
    return deed == BulkDeed::SetRotationPolicy || deed == BulkDeed::RemoveRotationPolicy;
}

Result<std::string> whyNoPolicy(const BulkWork& work, const domain::BulkWish& wish,
                                const domain::Secret& secret, KeptItem& item)
{
    const auto standing =
        work.bulks.rotations().standing(secret.organization, secret.id, work.context.clock.now());
    if (!standing)
        return standing.error();
    item.policy = ownOf(*standing);
    item.policyAt = setAtOf(item.policy);
    if (wish.deed == BulkDeed::RemoveRotationPolicy)
        return item.policy ? std::string() : std::string("It has no rotation policy of its own.");
    if (!item.policy || !wish.rotationPolicy)
        return std::string();
    const bool same = isSaidAlike(*item.policy, wishedFor(*wish.rotationPolicy, *standing));
    return same ? std::string("Its rotation policy is that already.") : std::string();
}

std::string policyActionOf(const domain::Bulk& bulk, const KeptItem& item)
{
    const bool puts =
        bulk.undoOf ? item.policy.has_value() : bulk.deed == BulkDeed::SetRotationPolicy;
    return puts ? "rotation_policy.put" : "rotation_policy.remove";
}

Result<Done> policyOne(CommandContext& context, const Caller& caller, const domain::Bulk& bulk,
                       BulkWriter& bulks, StorageWriter& writer, KeptItem& item)
{
    const auto secret = writer.secret(caller.organization, item.item.secret);
    if (!secret)
        return secret.error();
    if (secret->state != domain::SecretState::Active)
        return Error{ErrorKind::VersionConflict, "It is in the trash. Restore it first."};
    if (!bulk.undoOf)
        if (auto same = expectRevision(*secret, item.revision); !same)
            return same;
    auto rotations = bulks.rotations();
    const auto now = context.clock.now();
    const auto standing = rotations.standing(caller.organization, secret->id, now);
    if (!standing)
        return standing.error();
    auto own = ownOf(*standing);
    if (auto same = expectPolicyOf(own, item.policyAt); !same)
        return same;
    const auto target = targetOf(bulk, *standing, item, caller, now);
    if (auto put = putPolicyWithin({context, caller, rotations, writer}, *secret, target); !put)
        return put.error();
    item.policy = std::move(own);
    item.policyAfter = setAtOf(target);
    item.after = secret->revision;
    return Done{};
}

} // namespace strongroom::server
