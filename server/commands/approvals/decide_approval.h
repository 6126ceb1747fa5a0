// Approves, denies and withdraws requests.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/approvals/gate.h"

namespace strongroom::server {

/// Which request, as of which revision the caller saw it.
struct ApprovalAt
{
    domain::ApprovalId approval{};
    std::uint64_t revision = 0;
};

/// Those that the caller asked for or may decide on; all of them for whoever may see the record.
Result<std::vector<domain::Approval>> listApprovals(CommandContext& context, const Caller& caller);
Result<domain::Approval> getApproval(CommandContext& context, const Caller& caller,
                                     const domain::ApprovalId& id);

/// Forbidden for the requester, for a second vote of the same person and for whoever is no approver
/// now; VersionConflict for what has been decided, has expired or has moved on. The last approval
/// that is needed does, in the same transaction, what was asked for.
Result<domain::Approval> decideApproval(CommandContext& context, const Caller& caller,
                                        const ApprovalAt& at,
                                        const domain::ApprovalDecision& decision);

/// Only the requester can.
Result<domain::Approval> withdrawApproval(CommandContext& context, const Caller& caller,
                                          const ApprovalAt& at);

} // namespace strongroom::server
