// Reports on jobs as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/job.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::JobReport& value);

template <>
Result<domain::JobReport> fromJson(const json::value& value);

} // namespace strongroom::wire
