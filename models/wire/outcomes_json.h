// The outcomes of an organization as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/outcomes.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::Outcomes& value);

template <>
Result<domain::Outcomes> fromJson(const json::value& value);

} // namespace strongroom::wire
