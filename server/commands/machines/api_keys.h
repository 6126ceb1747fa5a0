// API keys made, listed and revoked.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/command_context.h"
#include "server/machines/machine_storage.h"

#include <vector>

namespace strongroom::server {

/// For the person who asks, or for a service account if they manage machines. Never wider than what
/// its maker may do. Fails with Forbidden for a machine that asks: keys come from people.
Result<domain::IssuedApiKey> createApiKey(CommandContext& context, MachineStorage& machines,
                                          const Caller& caller, domain::NewApiKey wish);

/// Their own; all of the organization's for whoever manages machines.
Result<std::vector<domain::ApiKey>> listApiKeys(CommandContext& context, MachineStorage& machines,
                                                const Caller& caller);

/// At once. Fails with NotFound for a key that is not theirs to see. Twice is no error.
Result<domain::ApiKey> revokeApiKey(CommandContext& context, MachineStorage& machines,
                                    const Caller& caller, const domain::ApiKeyId& id);

} // namespace strongroom::server
