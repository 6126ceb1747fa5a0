// What the policy says of a use, as an answer that a plan can tell without refusing anything.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/approvals/gate.h"

namespace strongroom::server {

/// As expectLeave() has it, and nothing goes on the record: Forbidden for what is denied or needs
/// an approval, InvalidInput for a ticket that does not fit.
Result<Done> leaveBy(const Gated& gated, bool approvalWillDo);

} // namespace strongroom::server
