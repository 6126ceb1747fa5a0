// A rotation policy for many secrets as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/rotation_policy_change.h"
#include "models/wire/json.h"

namespace strongroom::wire {

/// What stays as it is has no member.
json::object toJson(const domain::RotationPolicyChange& value);

template <>
Result<domain::RotationPolicyChange> fromJson(const json::value& value);

} // namespace strongroom::wire
