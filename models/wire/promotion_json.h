// Promotions as JSON: the claims, the custodian's question, and what the control plane is asked.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/promotion.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::PromoteClaims& value);
json::object toJson(const domain::PromoteVersionRequest& value);
json::object toJson(const domain::Promotion& value);
json::object toJson(const domain::PromotionWish& value);
json::object toJson(const domain::PromotionQuestion& value);
json::object toJson(const domain::PromotionLeave& value);
json::object toJson(const domain::PromotionPlan& value);

/// Claims of another operation fail with InvalidInput, at the field "op".
template <>
Result<domain::PromoteClaims> fromJson(const json::value& value);
template <>
Result<domain::PromoteVersionRequest> fromJson(const json::value& value);
template <>
Result<domain::Promotion> fromJson(const json::value& value);
template <>
Result<domain::PromotionWish> fromJson(const json::value& value);
template <>
Result<domain::PromotionQuestion> fromJson(const json::value& value);
template <>
Result<domain::PromotionLeave> fromJson(const json::value& value);
template <>
Result<domain::PromotionPlan> fromJson(const json::value& value);

} // namespace strongroom::wire
