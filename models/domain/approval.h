// Approvals: what one person may do only once others have agreed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/grant.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

enum class ApprovalState { Waiting, Approved, Denied, Withdrawn, Expired };

/// Who may approve: whoever holds one of the roles or is in one of the teams. Both empty: everybody
/// who may reveal.
struct Approvers
{
    std::vector<std::string> roles{};
    std::vector<std::string> teams{};

    friend bool operator==(const Approvers&, const Approvers&) = default;
};

struct Vote
{
    std::string subject{};
    std::string name{};
    bool approves = false;
    std::string note{};
    std::uint32_t minutes = 0; ///< An approver may give less than was asked; 0: as asked.
    Timestamp at{};
};

/// What exactly is asked, as far as it is known of the action.
struct ApprovalContent
{
    std::uint32_t version = 0;
    std::vector<std::string> keys{};
    std::uint32_t uses = 0;
    std::optional<Obligations> obligations{}; ///< Of a use of values.
    std::string document{};                   ///< Of a policy: the one proposed.
};

struct Approval
{
    ApprovalId id{};
    OrganizationId organization{};
    std::uint64_t revision = 1; ///< Moves with every change: the ETag of a decision.
    GatedAction action = GatedAction::Reveal;
    std::string resourceKind{}; ///< "secret", "policy", …
    std::string resourceId{};
    std::string resourceName{};
    std::string environment{}; ///< Name of the secret's, or empty.
    std::string requester{};   ///< As memberKeyOf() has it.
    std::string requesterName{};
    Purpose purpose{};
    std::string content{};              ///< What exactly is asked: JSON of the action's own form.
    std::vector<std::string> rules{};   ///< Of the policy that asked for this.
    std::vector<Approvers> approvers{}; ///< Each of them must be met by every approver.
    std::uint32_t needed = 1;
    std::uint32_t minutes = 0; ///< How long the grant is to last, from the last approval on.
    ApprovalState state = ApprovalState::Waiting;
    Timestamp createdAt{};
    Timestamp expiresAt{}; ///< Undecided until then, it is expired.
    std::vector<Vote> votes{};
    std::optional<GrantId> grant{}; ///< What came of it.
    ApprovalContent asked{};        ///< `content` as read; only where an approval was read whole.
    bool mayDecide = false;         ///< Whether who reads this may decide on it now.
};

struct ApprovalDecision
{
    bool approves = false;
    std::string note{};
    std::uint32_t minutes = 0;
};

std::string_view nameOf(ApprovalState state); ///< "waiting", "approved", …

/// How many of the votes approve.
std::uint32_t approvalsIn(const Approval& approval);

} // namespace strongroom::domain
