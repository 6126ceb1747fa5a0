// Secrets with the names of their keys as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/keyed_secret.h"
#include "models/wire/json.h"

namespace strongroom::wire {

/// A secret's members, and `key_names` beside them.
json::object toJson(const domain::KeyedSecret& value);

template <>
Result<domain::KeyedSecret> fromJson(const json::value& value);

} // namespace strongroom::wire
