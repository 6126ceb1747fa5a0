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

/// The same for bringing back all of version `number` as `id`.
Result<domain::SealVersionRequest> rollbackRequestFor(CommandContext& context,
                                                      const domain::Secret& secret,
                                                      const domain::VersionId& id,
                                                      std::uint32_t number);

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
