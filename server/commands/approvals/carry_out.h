// Does what was approved, in the transaction of the last approval.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/approvals/gate.h"

namespace strongroom::server {

/// Fails as the deed does: the approval is then not given. What a deed of another issue needs is
/// one more line in the table of carry_out.cpp.
Result<Done> carryOut(CommandContext& context, const Caller& approver, domain::Approval& approval,
                      ApprovalWriter& approvals, StorageWriter& writer);

} // namespace strongroom::server
