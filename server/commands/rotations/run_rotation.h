// A rotation from its start to its end, one step at a time, by whoever may write the secret.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/rotations/manage_policies.h"

namespace strongroom::server {

/// Which rotation, as of which revision the caller saw it.
struct RotationAt
{
    domain::RotationId rotation{};
    std::uint64_t revision = 0;
};

/// Needs Write on the secret. Fails with AlreadyExists if one of it is running.
Result<domain::Rotation> startRotation(const RotationWork& work, const Caller& caller,
                                       const domain::SecretId& secret);
/// The same for who has leave, in the transaction of both writers.
Result<domain::Rotation> startWithin(CommandContext& context, const Caller& caller,
                                     RotationWriter& rotations, StorageWriter& writer,
                                     const domain::SecretId& secret);
/// For whoever sees the secret, with the older versions' uses.
Result<domain::Rotation> getRotation(const RotationWork& work, const Caller& caller,
                                     const domain::RotationId& rotation);
/// Newest first, of secrets that the caller sees; `query` without a scope.
Result<domain::Page<domain::Rotation>> listRotations(const RotationWork& work, const Caller& caller,
                                                     RotationQuery query);

/// Puts down that a step was done. Set needs the version that holds the new value; Revoke is
/// refused while somebody may still use an older one, unless the secret's name is typed and a
/// reason given. Fails with VersionConflict if another step is next.
Result<domain::Rotation> stepRotation(const RotationWork& work, const Caller& caller,
                                      const RotationAt& at, const domain::StepWish& wish);
/// Ends it before it is done. Once there is a new value, that has to be rolled back before, or kept
/// by will.
Result<domain::Rotation> abortRotation(const RotationWork& work, const Caller& caller,
                                       const RotationAt& at, const domain::AbortWish& wish);

} // namespace strongroom::server
