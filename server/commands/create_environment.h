// Adds an environment to an organization.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/command_context.h"

namespace strongroom::server {

Result<domain::Environment> createEnvironment(CommandContext& context, const Caller& caller,
                                              domain::Environment environment);

} // namespace strongroom::server
