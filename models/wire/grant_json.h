// Purposes and grants as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/grant.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::Purpose& value);
json::object toJson(const domain::Grant& value);
json::object toJson(const domain::GrantRequest& value);

template <>
Result<domain::Purpose> fromJson(const json::value& value);
template <>
Result<domain::Grant> fromJson(const json::value& value);
template <>
Result<domain::GrantRequest> fromJson(const json::value& value);

} // namespace strongroom::wire
