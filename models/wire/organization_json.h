// Organizations, environments, backends and people as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/organization.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::Organization& value);
json::object toJson(const domain::Environment& value);
json::object toJson(const domain::Backend& value);
json::object toJson(const domain::Membership& value);
json::object toJson(const domain::Me& value);

template <>
Result<domain::Organization> fromJson(const json::value& value);
template <>
Result<domain::Environment> fromJson(const json::value& value);
template <>
Result<domain::Backend> fromJson(const json::value& value);
template <>
Result<domain::Membership> fromJson(const json::value& value);
template <>
Result<domain::Me> fromJson(const json::value& value);

} // namespace strongroom::wire
