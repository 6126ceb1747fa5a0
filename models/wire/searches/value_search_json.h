// Searches for a string as JSON: the claims, the custodian's question and answer, and a page of
// what was searched.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/value_search.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::FindClaims& value);
json::object toJson(const domain::SearchedValue& value);
json::object toJson(const domain::FindValueRequest& value);
json::object toJson(const domain::FindValueAnswer& value);
json::object toJson(const domain::SearchedSecret& value);
json::object toJson(const domain::SearchedPage& value);

/// Claims of another operation fail with InvalidInput, at the field "op".
template <>
Result<domain::FindClaims> fromJson(const json::value& value);
template <>
Result<domain::SearchedValue> fromJson(const json::value& value);
template <>
Result<domain::FindValueRequest> fromJson(const json::value& value);
template <>
Result<domain::FindValueAnswer> fromJson(const json::value& value);
template <>
Result<domain::SearchedSecret> fromJson(const json::value& value);
template <>
Result<domain::SearchedPage> fromJson(const json::value& value);

/// The members "environment", "variants" and "purpose", beside others.
void addSearch(json::object& object, const domain::SearchWish& wish);
domain::SearchWish readSearch(ObjectReader& reader, domain::OrganizationId organization);

} // namespace strongroom::wire
