// How far sinks of events are, as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/sink_standing.h"
#include "models/wire/json.h"

namespace strongroom::wire {

json::object toJson(const domain::SinkStanding& value);

template <>
Result<domain::SinkStanding> fromJson(const json::value& value);

} // namespace strongroom::wire
