// Lists, revokes and extends grants.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/approvals/gate.h"

namespace strongroom::server {

/// The caller's own; everybody's for whoever may see the record, unless `mine`.
Result<std::vector<domain::Grant>> listGrants(CommandContext& context, const Caller& caller,
                                              bool mine, bool usable);

/// By its owner, or by whoever manages the organization. It can be used no more from now on.
Result<domain::Grant> revokeGrant(CommandContext& context, const Caller& caller,
                                  const domain::GrantId& id);

/// By its owner, once, by as long as it was given for; not what others approved or an emergency
/// gave.
Result<domain::Grant> extendGrant(CommandContext& context, const Caller& caller,
                                  const domain::GrantId& id);

} // namespace strongroom::server
