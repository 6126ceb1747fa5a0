// Sessions as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/sign_in_session.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::OwnSecondFactor& value);
json::object toJson(const domain::SignInSession& value);

template <>
Result<domain::SignInSession> fromJson(const json::value& value);

} // namespace strongroom::wire
