// Which secrets of two environments stand for each other, and which of their values can be
// compared.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/comparison.h"
#include "models/domain/environment_secret.h"

#include <string>
#include <vector>

namespace strongroom::diff {

struct SecretPair
{
    std::string slug{};
    domain::ComparisonWish wish{}; ///< Of the keys that both have now, by name; without a purpose.
};

/// Where the present content stands; it has to be there.
domain::SealContext contextOf(const domain::EnvironmentSecret& entry);

/// Pairs by slug, in their order. Left out is what has no key in common, or whose keys are not to
/// be seen.
std::vector<SecretPair> pairsOf(const std::vector<domain::EnvironmentSecret>& left,
                                const std::vector<domain::EnvironmentSecret>& right);

} // namespace strongroom::diff
