// Key definitions, what is done with keys and how they are, as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/key_change.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::KeyDefinition& value);
json::object toJson(const domain::KeyChange& value); ///< Its operation goes beside it.
json::object toJson(const domain::KeyStatusRequest& value);
json::object toJson(const domain::KeyStatus& value);
json::object toJson(const domain::KeyringStatus& value);

template <>
Result<domain::KeyDefinition> fromJson(const json::value& value);
template <>
Result<domain::KeyChange> fromJson(const json::value& value);
template <>
Result<domain::KeyStatusRequest> fromJson(const json::value& value);
template <>
Result<domain::KeyStatus> fromJson(const json::value& value);
template <>
Result<domain::KeyringStatus> fromJson(const json::value& value);

} // namespace strongroom::wire
