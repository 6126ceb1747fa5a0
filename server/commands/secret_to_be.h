// A secret as a draft would have it, on its way into the store.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/command_context.h"

namespace strongroom::server {

/// Stores nothing. Fails with InvalidInput for an environment or a backend that is not there.
Result<domain::Secret> secretToBe(CommandContext& context, const Caller& caller,
                                  const domain::NewSecret& draft);

} // namespace strongroom::server
