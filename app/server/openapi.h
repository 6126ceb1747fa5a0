// The contract, as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <string>

namespace strongroom::app {

/// models/wire/openapi.yaml, built in.
Result<std::string> openapiJson();

} // namespace strongroom::app
