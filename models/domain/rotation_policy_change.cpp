// What is said goes over what stands.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/rotation_policy_change.h"

namespace strongroom::domain {

RotationPolicy changed(RotationPolicy policy, const RotationPolicyChange& change)
{
    policy.periodDays = change.periodDays;
    policy.kind = change.kind.value_or(policy.kind);
    if (change.note)
        policy.note = *change.note;
    if (change.link)
        policy.link = *change.link;
    return policy;
}

bool isSaidAlike(const RotationPolicy& one, const RotationPolicy& other)
{
    return one.periodDays == other.periodDays && one.kind == other.kind && one.note == other.note
           && one.link == other.link;
}

Result<Done> check(const RotationPolicyChange& change)
{
    return check(changed(RotationPolicy{}, change));
}

} // namespace strongroom::domain
