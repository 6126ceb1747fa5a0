// Asks others to agree to what one person alone may not do.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/alter_secret.h"
#include "server/commands/approvals/gate.h"

namespace strongroom::server {

/// What is asked for, in whatever form its action has.
struct ApprovalAsk
{
    domain::GatedAction action = domain::GatedAction::Reveal;
    std::string resourceKind{};
    std::string resourceId{};
    std::string resourceName{};
    std::string content{};
    domain::Purpose purpose{};
    std::uint32_t minutes = 0; ///< 0: as policy gives.
};

/// The gate for whatever needs an approval: asks the policy, keeps the request, tells everybody who
/// follows the change feed. The caller has asked the PDP before.
Result<domain::Approval> requestApprovalOf(CommandContext& context, const Caller& caller,
                                           const Gated& gated, ApprovalAsk ask);

/// Keeps a request as it is, with its line on the record; `decision`, if one was made, stands among
/// the past ones.
Result<domain::Approval> keepRequest(CommandContext& context, const Caller& caller,
                                     domain::Approval approval,
                                     const std::optional<PastDecision>& decision);

/// Of a use of values. Fails with InvalidInput if no approval is needed.
Result<domain::Approval> requestApproval(CommandContext& context, const Caller& caller,
                                         const domain::GrantRequest& request);

/// Of the destruction of a version that lies in the trash.
Result<domain::Approval> requestDestruction(CommandContext& context, const Caller& caller,
                                            const SecretAt& at, std::uint32_t number,
                                            const domain::Purpose& purpose);

} // namespace strongroom::server
