// What the difference between two states of access means for people.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_answer.h"
#include "server/commands/command_context.h"

namespace strongroom::server {

/// On the organization as a whole, on environments and on single secrets that somebody was given
/// something on; what somebody has on the whole organization is not told again for its parts.
/// Members of identity providers' groups count as far as their sign-ins are known: not at all.
Result<domain::AccessPreview> effectsOf(CommandContext& context, const Access& before,
                                        const Access& after);

/// The permissions that people know, as the model names them for that type of object:
/// {"reveal", "can_reveal"}.
std::vector<std::pair<std::string, std::string>> permissionsOf(std::string_view objectType);

} // namespace strongroom::server
