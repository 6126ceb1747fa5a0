// Access at once in an emergency: loud, short, and looked at by somebody else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/approvals/gate.h"

namespace strongroom::server {

/// Lifts what the policy says for one person and one secret, never what the model says. Forbidden
/// for roles that the policy does not let; AlreadyExists while one stands open.
Result<domain::BreakGlass> openBreakGlass(CommandContext& context, const Caller& caller,
                                          const domain::BreakGlassRequest& request);

/// All for whoever may see the record; else the caller's own, and of others' only that they stand
/// open.
Result<std::vector<domain::BreakGlass>> listBreakGlass(CommandContext& context,
                                                       const Caller& caller);

/// What was done in it, oldest first; for whoever may see the record, or opened it.
Result<std::vector<domain::AuditEvent>>
breakGlassActivity(CommandContext& context, const Caller& caller, const domain::BreakGlassId& id);

/// By whoever opened it or manages the organization: its grants are dead at once.
Result<domain::BreakGlass> endBreakGlass(CommandContext& context, const Caller& caller,
                                         const domain::BreakGlassId& id);

/// Closes the review; never by whoever opened it, and not before it is over.
Result<domain::BreakGlass> reviewBreakGlass(CommandContext& context, const Caller& caller,
                                            const domain::BreakGlassId& id,
                                            const domain::BreakGlassReview& review);

} // namespace strongroom::server
