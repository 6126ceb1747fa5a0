// Service accounts made, listed, disabled, and told what they show who they are by.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/command_context.h"
#include "server/machines/machine_storage.h"

#include <vector>

namespace strongroom::server {

Result<domain::ServiceAccount> createServiceAccount(CommandContext& context,
                                                    MachineStorage& machines, const Caller& caller,
                                                    const domain::NewServiceAccount& wish);

Result<std::vector<domain::ServiceAccount>>
listServiceAccounts(CommandContext& context, MachineStorage& machines, const Caller& caller);

/// A disabled one is let in no more, by any key or token; a runner's loses its tunnel as well, and
/// comes back only by being issued anew.
Result<domain::ServiceAccount> disableServiceAccount(CommandContext& context,
                                                     MachineStorage& machines, const Caller& caller,
                                                     const domain::ServiceAccountId& id);

/// A public JWK, or a certificate: by a certificate tokens are bound to it (RFC 8705). Fails with
/// InvalidInput for a key that could not be verified with.
Result<domain::ServiceAccount> addCredential(CommandContext& context, MachineStorage& machines,
                                             const Caller& caller,
                                             const domain::ServiceAccountId& id,
                                             const domain::NewCredential& wish);

Result<std::vector<domain::RunnerState>> listRunners(CommandContext& context, const Caller& caller);

} // namespace strongroom::server
