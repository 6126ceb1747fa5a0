// API keys that are narrowed to environments: what they reach, request by request.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/command_context.h"
#include "server/http/request.h"

namespace strongroom::server {

/// What a request is about must lie in the key's environments; whatever lies in none, or in
/// several, is out of reach, but for what tells a key where it is. Blocks on the store. Fails with
/// Forbidden, and with NotFound for a secret elsewhere.
Result<Done> expectInScope(CommandContext& context, const Caller& caller, const Request& request);

} // namespace strongroom::server
