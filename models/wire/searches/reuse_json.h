// Reports on reuse as JSON: the claims, the custodian's question and answer, and a page of marked
// secrets.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/reuse.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::ReuseClaims& value);
json::object toJson(const domain::MarkReuseRequest& value);
json::object toJson(const domain::MarkReuseAnswer& value);
json::object toJson(const domain::MarkedSecret& value);
json::object toJson(const domain::MarkedPage& value);

/// Claims of another operation fail with InvalidInput, at the field "op".
template <>
Result<domain::ReuseClaims> fromJson(const json::value& value);
template <>
Result<domain::MarkReuseRequest> fromJson(const json::value& value);
template <>
Result<domain::MarkReuseAnswer> fromJson(const json::value& value);
template <>
Result<domain::MarkedSecret> fromJson(const json::value& value);
template <>
Result<domain::MarkedPage> fromJson(const json::value& value);

/// The members "environment", "report" and "purpose", beside others.
void addReuse(json::object& object, const domain::ReuseWish& wish);
domain::ReuseWish readReuse(ObjectReader& reader, domain::OrganizationId organization);

} // namespace strongroom::wire
