// The names of actions and states.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/approval.h"

#include <algorithm>

namespace strongroom::domain {

std::string_view nameOf(GatedAction action)
{
    switch (action) {
    case GatedAction::Reveal: return "reveal";
    case GatedAction::Copy: return "copy";
    case GatedAction::Export: return "export";
    case GatedAction::Destroy: return "destroy";
    case GatedAction::ChangePolicy: return "change_policy";
    case GatedAction::ChangeKek: return "change_kek";
    case GatedAction::EraseEvents: return "erase_events";
    }
    return "reveal";
}

std::string_view nameOf(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Waiting: return "waiting";
    case ApprovalState::Approved: return "approved";
    case ApprovalState::Denied: return "denied";
    case ApprovalState::Withdrawn: return "withdrawn";
    case ApprovalState::Expired: return "expired";
    }
    return "expired";
}

std::uint32_t approvalsIn(const Approval& approval)
{
    return static_cast<std::uint32_t>(std::ranges::count(approval.votes, true, &Vote::approves));
}

} // namespace strongroom::domain
