// What a decision was made on, kept as JSON so that another policy can be tried on it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/policy/policy.h"
#include "models/wire/json.h"

namespace strongroom::policy {

wire::json::object toJson(const Facts& facts);
Result<Facts> factsOf(const wire::json::value& value);

} // namespace strongroom::policy
