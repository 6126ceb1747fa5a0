// How a deployment job ended, on the record beside what was done in it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/job.h"
#include "server/commands/command_context.h"

namespace strongroom::server {

/// For everybody who sees secrets of the organization; their name stands beside what they say.
/// Fails with InvalidInput for a name that is none.
Result<Done> reportJob(CommandContext& context, const Caller& caller,
                       const domain::JobReport& report);

} // namespace strongroom::server
