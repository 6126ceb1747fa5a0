// Versions as JSON, on their way in and out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/version.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::Version& value);
json::object toJson(const domain::NewVersion& value);

template <>
Result<domain::Version> fromJson(const json::value& value);
template <>
Result<domain::NewVersion> fromJson(const json::value& value);

} // namespace strongroom::wire
