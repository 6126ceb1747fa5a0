// Rotations and their policies as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/rotation.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::RotationPolicy& value);
/// Without "environment" it is the organization's.
json::object toJson(const domain::RotationDefault& value);
json::object toJson(const domain::RotationStanding& value);
json::object toJson(const domain::StepDone& value);
json::object toJson(const domain::OldUse& value);
/// The same form on the wire and in the store, where there are no uses.
json::object toJson(const domain::Rotation& value);
json::object toJson(const domain::StepWish& value);
json::object toJson(const domain::AbortWish& value);

template <>
Result<domain::RotationPolicy> fromJson(const json::value& value);
template <>
Result<domain::RotationDefault> fromJson(const json::value& value);
template <>
Result<domain::RotationStanding> fromJson(const json::value& value);
template <>
Result<domain::StepDone> fromJson(const json::value& value);
template <>
Result<domain::OldUse> fromJson(const json::value& value);
template <>
Result<domain::Rotation> fromJson(const json::value& value);
template <>
Result<domain::StepWish> fromJson(const json::value& value);
template <>
Result<domain::AbortWish> fromJson(const json::value& value);

} // namespace strongroom::wire
