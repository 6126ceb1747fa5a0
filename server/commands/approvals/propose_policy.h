// Policies: shown, tried on the past, proposed, and put in force once approved.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/approvals/gate.h"

namespace strongroom::server {

/// The one in force, with its document; the built-in one has the number 0.
Result<domain::PolicyVersion> currentPolicy(CommandContext& context, const Caller& caller);
Result<std::vector<domain::PolicyVersion>> policyHistory(CommandContext& context,
                                                         const Caller& caller);
Result<std::vector<domain::PurposeKind>> listPurposes(CommandContext& context,
                                                      const Caller& caller);

/// Decides the last `limit` decisions anew: which would come out otherwise?
Result<domain::PolicyTrial> tryPolicy(CommandContext& context, const Caller& caller,
                                      const std::string& document, std::uint32_t limit);

/// Fails with InvalidInput, with the place, for a document that is none.
Result<domain::Approval> proposePolicy(CommandContext& context, const Caller& caller,
                                       const domain::PolicyProposal& proposal);

/// The deed of an approval, in its transaction. VersionConflict if another policy came meanwhile.
Result<Done> activatePolicy(CommandContext& context, const Caller& approver,
                            const domain::Approval& approval, ApprovalWriter& approvals,
                            StorageWriter& writer);

} // namespace strongroom::server
