// What control plane and runner tell each other of a secret that moves, as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/move.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::MovedVersion& value);
json::object toJson(const domain::MoveClaims& value);
json::object toJson(const domain::MoveVersionRequest& value);
json::object toJson(const domain::MoveWarrant& value);
json::object toJson(const domain::MoveVersionAnswer& value);

template <>
Result<domain::MovedVersion> fromJson(const json::value& value);
/// Claims of another operation fail with InvalidInput, at the field "op".
template <>
Result<domain::MoveClaims> fromJson(const json::value& value);
template <>
Result<domain::MoveVersionRequest> fromJson(const json::value& value);
template <>
Result<domain::MoveWarrant> fromJson(const json::value& value);
template <>
Result<domain::MoveVersionAnswer> fromJson(const json::value& value);

} // namespace strongroom::wire
