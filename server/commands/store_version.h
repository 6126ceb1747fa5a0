// A version on its way into the store: what the runner is asked, and how its answer is kept.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/custody.h"
#include "server/commands/command_context.h"

#include <optional>

namespace strongroom::server {

/// What to ask of the custodian for a version of `secret`. Fails with InvalidInput if a kept key is
/// not in the base, with NotFound if the base is gone.
Result<domain::SealVersionRequest> sealRequestFor(CommandContext& context,
                                                  const domain::Secret& secret,
                                                  const domain::NewVersion& version);

/// Bring back all of version `number` as `id`.
struct RollbackWish
{
    domain::VersionId id{};
    std::uint32_t number = 0;
    std::string note{};
    std::optional<domain::PersonProof> person{};
};

Result<domain::SealVersionRequest>
rollbackRequestFor(CommandContext& context, const domain::Secret& secret, const RollbackWish& wish);

/// Puts on the record what the custodian refused by a reason of its own, as "<action>_failed".
Result<Done> noteRefusal(CommandContext& context, const Caller& caller, const std::string& action,
                         const domain::SecretId& secret, const Error& why);

/// Fails with VersionConflict if the number that was sealed is no longer the next one.
Result<Done> expectNext(const std::vector<domain::Version>& standing,
                        const domain::SealVersionRequest& asked);

/// The version that is to be kept, with its number and, key by key, the version that last changed
/// it. `standing` are the secret's versions, newest first.
StoredVersion versionToStore(CommandContext& context, const Caller& caller,
                             const domain::Secret& secret, const domain::SealVersionRequest& asked,
                             domain::SealVersionAnswer answer,
                             const std::vector<domain::Version>& standing);

/// Adds the version in the transaction of `writer` and makes it the current one of `secret`.
Result<Done> addAsCurrent(StorageWriter& writer, domain::Secret& secret,
                          const StoredVersion& version);

} // namespace strongroom::server
