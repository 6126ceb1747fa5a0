// Approvals, emergencies and policies as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/approval.h"
#include "models/domain/break_glass.h"
#include "models/domain/policy_version.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::PurposeKind& value);
json::object toJson(const domain::Approvers& value);
json::object toJson(const domain::Vote& value);
json::object toJson(const domain::Approval& value);
json::object toJson(const domain::ApprovalDecision& value);
json::object toJson(const domain::BreakGlass& value);
json::object toJson(const domain::BreakGlassRequest& value);
json::object toJson(const domain::BreakGlassReview& value);
json::object toJson(const domain::PolicyVersion& value);
json::object toJson(const domain::PolicyProposal& value);
json::object toJson(const domain::PolicyDifference& value);
json::object toJson(const domain::PolicyTrial& value);

template <>
Result<domain::PurposeKind> fromJson(const json::value& value);
template <>
Result<domain::Approvers> fromJson(const json::value& value);
template <>
Result<domain::Vote> fromJson(const json::value& value);
template <>
Result<domain::Approval> fromJson(const json::value& value);
template <>
Result<domain::ApprovalDecision> fromJson(const json::value& value);
template <>
Result<domain::BreakGlass> fromJson(const json::value& value);
template <>
Result<domain::BreakGlassRequest> fromJson(const json::value& value);
template <>
Result<domain::BreakGlassReview> fromJson(const json::value& value);
template <>
Result<domain::PolicyVersion> fromJson(const json::value& value);
template <>
Result<domain::PolicyProposal> fromJson(const json::value& value);
template <>
Result<domain::PolicyDifference> fromJson(const json::value& value);
template <>
Result<domain::PolicyTrial> fromJson(const json::value& value);

} // namespace strongroom::wire
