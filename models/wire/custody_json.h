// What control plane and runner tell each other, as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/custody.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::CustodianKey& value);
json::object toJson(const domain::SealVersionRequest& value);
json::object toJson(const domain::SealVersionAnswer& value);
json::object toJson(const domain::ReleaseKeysRequest& value);
json::object toJson(const domain::ReleaseKeysAnswer& value);
json::object toJson(const domain::Redeemed& value);

template <>
Result<domain::CustodianKey> fromJson(const json::value& value);
template <>
Result<domain::SealVersionRequest> fromJson(const json::value& value);
template <>
Result<domain::SealVersionAnswer> fromJson(const json::value& value);
template <>
Result<domain::ReleaseKeysRequest> fromJson(const json::value& value);
template <>
Result<domain::ReleaseKeysAnswer> fromJson(const json::value& value);
template <>
Result<domain::Redeemed> fromJson(const json::value& value);

} // namespace strongroom::wire
