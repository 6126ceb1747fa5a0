// Moves of secrets as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret_move.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::MoveWish& value);
json::object toJson(const domain::MovingSecret& value);
json::object toJson(const domain::MovePlan& value);
json::object toJson(const domain::Move& value);
json::object toJson(const domain::SecretMoveWish& value);

template <>
Result<domain::MoveWish> fromJson(const json::value& value);
template <>
Result<domain::MovingSecret> fromJson(const json::value& value);
template <>
Result<domain::MovePlan> fromJson(const json::value& value);
template <>
Result<domain::Move> fromJson(const json::value& value);
template <>
Result<domain::SecretMoveWish> fromJson(const json::value& value);

} // namespace strongroom::wire
