// Requests for access as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_request.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::AccessRequest& value);

/// Fails as domain::check() does, for the names and for the purpose.
template <>
Result<domain::AccessRequest> fromJson(const json::value& value);

} // namespace strongroom::wire
