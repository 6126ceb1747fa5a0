// Rows of approvals, votes, emergencies and policies as what they stand for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/approval.h"
#include "models/domain/break_glass.h"
#include "models/domain/policy_version.h"
#include "server/storage/sqlite/database.h"

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::server {

/// In the order in which the readers below take them.
inline constexpr std::string_view approvalColumns =
    "id, organization, revision, action, resource_kind, resource_id, resource_name, environment, "
    "requester, requester_name, category, ticket, note, content, rules, approvers, needed, "
    "minutes, "
    "state, created_at, expires_at, grant_id";
inline constexpr std::string_view breakGlassColumns =
    "id, organization, secret, secret_name, subject, name, reason, ticket, opened_at, expires_at, "
    "ended_at, finding, remark, reviewer, reviewed_at, "
    "(SELECT ifnull(sum(uses), 0) FROM grants WHERE grants.break_glass = break_glass.id)";
inline constexpr std::string_view policyColumns =
    "number, document, note, proposed_by, approved_by, since";

domain::Approval readApproval(const Statement& row);
domain::BreakGlass readBreakGlass(const Statement& row);
domain::PolicyVersion readPolicyVersion(const Statement& row);

/// Adds the votes, oldest first.
Result<Done> readVotes(Database& database, domain::Approval& approval);

/// "role:owner" and "team:sre", a line each; an empty line between two sets.
std::string textOf(const std::vector<domain::Approvers>& approvers);

} // namespace strongroom::server
