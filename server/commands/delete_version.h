// Deletes a version so that it can be brought back, and brings it back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/alter_secret.h"

namespace strongroom::server {

Result<domain::Version> deleteVersion(CommandContext& context, const Caller& caller,
                                      const SecretAt& at, std::uint32_t number);
Result<domain::Version> undeleteVersion(CommandContext& context, const Caller& caller,
                                        const SecretAt& at, std::uint32_t number);

} // namespace strongroom::server
