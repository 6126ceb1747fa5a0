// Changes a secret's metadata.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/alter_secret.h"

namespace strongroom::server {

Result<domain::Secret> changeSecret(CommandContext& context, const Caller& caller,
                                    const SecretAt& at, const domain::SecretChange& change);

} // namespace strongroom::server
