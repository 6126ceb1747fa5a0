// Comparisons of values as JSON: the claims, the custodian's question and answer.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/comparison.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::CompareClaims& value);
json::object toJson(const domain::ComparedVersion& value);
json::object toJson(const domain::CompareValuesRequest& value);
json::object toJson(const domain::CompareValuesAnswer& value);

/// Claims of another operation fail with InvalidInput, at the field "op".
template <>
Result<domain::CompareClaims> fromJson(const json::value& value);
template <>
Result<domain::ComparedVersion> fromJson(const json::value& value);
template <>
Result<domain::CompareValuesRequest> fromJson(const json::value& value);
template <>
Result<domain::CompareValuesAnswer> fromJson(const json::value& value);

/// Names of keys to compare: not none, not too many, none twice.
std::vector<std::string> readComparedKeys(ObjectReader& reader);

} // namespace strongroom::wire
