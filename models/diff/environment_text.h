// The secrets of an environment as one text, to be held against another environment's.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/environment_secret.h"

#include <string>
#include <vector>

namespace strongroom::diff {

/// YAML by slug, keys by name: what two environments can have alike. No ids, numbers or times,
/// which always differ, and no value: each is written as hidden.
std::string environmentText(const std::vector<domain::EnvironmentSecret>& secrets);

} // namespace strongroom::diff
