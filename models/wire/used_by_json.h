// Who used what lately, as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/used_by.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::UsedBy& value);
json::object toJson(const domain::Uses& value);

template <>
Result<domain::UsedBy> fromJson(const json::value& value);
template <>
Result<domain::Uses> fromJson(const json::value& value);

} // namespace strongroom::wire
