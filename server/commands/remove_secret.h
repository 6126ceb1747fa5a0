// Moves a secret to the trash, and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/alter_secret.h"

namespace strongroom::server {

Result<domain::Secret> removeSecret(CommandContext& context, const Caller& caller,
                                    const SecretAt& at);
Result<domain::Secret> restoreSecret(CommandContext& context, const Caller& caller,
                                     const SecretAt& at);

} // namespace strongroom::server
