// Batches of DEKs that change their key, as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/rewrap.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::RewrapRequest& value);
json::object toJson(const domain::RewrapAnswer& value);

template <>
Result<domain::RewrapRequest> fromJson(const json::value& value);
template <>
Result<domain::RewrapAnswer> fromJson(const json::value& value);

} // namespace strongroom::wire
