// Authorization models in the JSON of OpenFGA's API.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/authz/model/model.h"

#include <string>
#include <string_view>

namespace strongroom::authz {

/// Members that OpenFGA's tools do not know are passed over, as they do. Fails with InvalidInput
/// for what is no JSON or has members of another type.
Result<Model> readModelJson(std::string_view text);

/// Compact, in the order of members that OpenFGA's tools write.
std::string writeModelJson(const Model& model);

} // namespace strongroom::authz
