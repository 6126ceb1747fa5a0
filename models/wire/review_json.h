// Access reviews as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_review.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::ReviewItem& value);
json::object toJson(const domain::AccessReview& value);
json::object toJson(const domain::ReviewDecision& value);

template <>
Result<domain::ReviewItem> fromJson(const json::value& value);
template <>
Result<domain::AccessReview> fromJson(const json::value& value);
template <>
Result<domain::ReviewDecision> fromJson(const json::value& value);

} // namespace strongroom::wire
