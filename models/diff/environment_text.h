// The secrets of an environment as one text, to be held against another environment's.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/comparison.h"
#include "models/domain/environment_secret.h"

#include <map>
#include <string>
#include <vector>

namespace strongroom::diff {

/// What a comparison of values came to, as one environment's text is to say it.
struct ComparedValues
{
    std::string other{};                              ///< The name of the other environment.
    std::map<std::string, domain::SameValues> same{}; ///< By slug.
};

/// YAML by slug, keys by name: what two environments can have alike. No ids, numbers or times,
/// which always differ, and no value: each is written as hidden, and beside it what came of a
/// comparison.
std::string environmentText(const std::vector<domain::EnvironmentSecret>& secrets,
                            const ComparedValues& compared = {});

} // namespace strongroom::diff
