// How many of those who could agree to a reveal are there to be asked.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/grant.h"
#include "server/commands/command_context.h"

#include <vector>

namespace strongroom::server {

/// Of `present`, those whom the policy lets agree to what `caller` asks for, without the caller.
Result<std::size_t> approversAmong(CommandContext& context, const Caller& caller,
                                   const domain::GrantRequest& request,
                                   const std::vector<Caller>& present);

} // namespace strongroom::server
