// What a log and its witness tell each other, as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/witness.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::WitnessRequest& value);
json::object toJson(const domain::WitnessAnswer& value);

template <>
Result<domain::WitnessRequest> fromJson(const json::value& value);
template <>
Result<domain::WitnessAnswer> fromJson(const json::value& value);

} // namespace strongroom::wire
