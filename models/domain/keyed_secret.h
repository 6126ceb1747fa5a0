// A secret with the names of its keys, for whoever keeps a copy of metadata to search in.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret.h"

#include <string>
#include <vector>

namespace strongroom::domain {

struct KeyedSecret
{
    Secret secret{};
    /// Of the current version, in its order; none for whoever may not see versions.
    std::vector<std::string> keys{};
};

} // namespace strongroom::domain
