// Rotation policies, and which secrets are due.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/command_context.h"
#include "server/storage/rotations/rotation_storage.h"

namespace strongroom::server {

/// Borrowed for as long as the server runs.
struct RotationWork
{
    CommandContext& context;
    RotationStorage& rotations;
};

/// What the caller may see of it, the one that is due first at the front; `query` without a scope.
Result<domain::Page<domain::RotationStanding>> dueRotations(const RotationWork& work,
                                                            const Caller& caller, DueQuery query);
/// For whoever sees the secret.
Result<domain::RotationStanding> rotationStanding(const RotationWork& work, const Caller& caller,
                                                  const domain::SecretId& secret);
/// For whoever may write the secret; the last one that is put holds.
Result<domain::RotationStanding> putRotationPolicy(const RotationWork& work, const Caller& caller,
                                                   const domain::SecretId& secret,
                                                   domain::RotationPolicy policy);
/// Fails with NotFound if there is none.
Result<domain::RotationStanding> removeRotationPolicy(const RotationWork& work,
                                                      const Caller& caller,
                                                      const domain::SecretId& secret);

/// Where a policy is put within the transaction of both writers, for who has leave.
struct PolicyWriting
{
    CommandContext& context;
    const Caller& caller;
    RotationWriter& rotations;
    StorageWriter& writer;
};

/// `policy` as it is, with who set it and when; none: what the secret inherits holds. Puts the line
/// on the record that putting and removing one have.
Result<domain::RotationStanding>
putPolicyWithin(const PolicyWriting& at, const domain::Secret& secret,
                const std::optional<domain::RotationPolicy>& policy);

} // namespace strongroom::server
