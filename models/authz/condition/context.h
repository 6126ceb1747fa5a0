// What a context's JSON means to a condition's parameters.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/authz/cel/values/value.h"
#include "models/authz/model/model.h"

#include <boost/json/value.hpp>

namespace strongroom::authz {

/// Whole numbers may come as 3.0 and numbers as texts; times, durations and addresses are texts.
/// Fails with InvalidInput for anything else.
Result<cel::Value> toValue(const boost::json::value& json, const Parameter& parameter);

} // namespace strongroom::authz
