// What leaves the record is on it, too.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/evidence.h"
#include "server/commands/command_context.h"

namespace strongroom::server {

/// As whoever exports says; what they read is theirs already. Needs SeeAudit.
Result<Done> noteExport(CommandContext& context, const Caller& caller,
                        const domain::RecordExport& exported);

} // namespace strongroom::server
