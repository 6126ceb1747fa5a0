// A secret that an act begins from, held against what was met of it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/trust/server_memory.h"
#include "models/domain/secret.h"
#include "models/domain/version.h"

#include <string>
#include <vector>

namespace strongroom::client {

/// Fails with Forged if another secret was met at its place, or a version that `versions` lack.
/// `undone` ends the sentence: "It was not moved."
Result<Done> expectMetBefore(ServerMemory& memory, const domain::Secret& secret,
                             const std::vector<domain::Version>& versions,
                             const std::string& undone);

} // namespace strongroom::client
