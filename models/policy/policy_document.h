// Policies as people write them: YAML or JSON, read strictly (docs/formats/policy.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/policy/policy.h"

#include <string>

namespace strongroom::policy {

inline constexpr std::size_t longestDocument = 64 * 1024;

/// Fails with InvalidInput, "LINE: PLACE: why", for what is no YAML, has a member that is not
/// known, or contradicts itself.
Result<Policy> readPolicy(const std::string& document);

/// What holds until another policy is approved.
const std::string& builtInDocument();

} // namespace strongroom::policy
