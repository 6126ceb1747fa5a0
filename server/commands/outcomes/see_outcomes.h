// The four outcomes of an organization, for those who answer for it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/command_context.h"
#include "server/storage/outcomes/outcome_storage.h"

#include <chrono>

namespace strongroom::server {

/// Events that are counted while somebody waits; the rest is counted the next time.
inline constexpr std::uint32_t countedAtOnce = 50'000;

/// Whoever may see the record or manage secrets; others fail with Forbidden, and that is on the
/// record. `ahead`: how far the caller's clocks are ahead of UTC.
Result<domain::Outcomes> seeOutcomes(CommandContext& context, OutcomeStorage& outcomes,
                                     const Caller& caller, std::chrono::minutes ahead);

} // namespace strongroom::server
