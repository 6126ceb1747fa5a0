// Asks for a role on what one does not see, and gives it once somebody who manages access agrees.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_request.h"
#include "server/commands/approvals/gate.h"

namespace strongroom::server {

/// Looks nothing up, so that the answer is the same for what is there and for what is not. Fails
/// with VersionConflict for what was asked already, with TooLarge for the eleventh that waits, and
/// with Forbidden for API keys.
Result<domain::Approval> requestAccess(CommandContext& context, const Caller& caller,
                                       const domain::AccessRequest& request);

/// The deed of an approval, in its transaction. Fails with NotFound, saying what to do, if there is
/// no such environment or secret, and as changeAccess() does.
Result<Done> giveAccess(CommandContext& context, const Caller& approver,
                        const domain::Approval& approval, StorageWriter& writer);

} // namespace strongroom::server
