// Writes models as the DSL, as OpenFGA's tools do.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/authz/model/model.h"

#include <string>

namespace strongroom::authz {

/// Relations in the order of their names, "[…]" first in its union or intersection. Fails with
/// InvalidInput for what the DSL cannot say: a direct assignment that is not first, or stands
/// twice.
Result<std::string> writeDsl(const Model& model);

} // namespace strongroom::authz
