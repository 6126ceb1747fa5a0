// Whether somebody could promote secrets now, asked before anything is done.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/promotion.h"
#include "server/commands/command_context.h"

namespace strongroom::server {

/// What model and policy would say to each, and who would have to agree. Changes nothing, and is no
/// refusal: nothing of it goes on the record.
Result<domain::PromotionPlan> planPromotions(CommandContext& context, const Caller& caller,
                                             const domain::PromotionQuestion& question);

} // namespace strongroom::server
