// What of one environment could go on to the next, key by key: what is missing there, and what
// would be replaced.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/comparison.h"
#include "models/domain/environment_secret.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::diff {

/// What promoting a key does to the target. Replaced is what both have and nobody has compared.
enum class KeyStep { Added, Changed, Replaced, Same };

struct PromotableKey
{
    std::string name{};
    KeyStep step = KeyStep::Added;
};

/// The secret of the same slug in the other environment.
struct PromotableTarget
{
    domain::SecretId secret{};
    std::uint64_t revision = 0;
    std::uint32_t version = 0; ///< Its newest one; 0 for none.
};

struct PromotableSecret
{
    std::string slug{};
    std::string name{};
    domain::SecretId secret{};
    std::uint32_t version = 0;
    std::optional<PromotableTarget> target{}; ///< None: the secret is created there.
    std::vector<PromotableKey> keys{};        ///< By name.
    std::vector<std::string> staying{};       ///< Keys that the target alone has, by name.

    /// Of that step.
    std::size_t countOf(KeyStep step) const;
};

/// By slug, in their order. Left out is what has no version, or whose keys are not to be seen.
/// `same` says what is known of values, by slug.
std::vector<PromotableSecret>
promotableFrom(const std::vector<domain::EnvironmentSecret>& from,
               const std::vector<domain::EnvironmentSecret>& to,
               const std::map<std::string, domain::SameValues>& same = {});

/// The secret with those of its keys alone; what is the target's own stays, and so does what both
/// have and is not among them.
PromotableSecret narrowedTo(const PromotableSecret& secret, const std::vector<std::string>& keys);

std::string_view nameOf(KeyStep step); ///< "added", "changed", "replaced", "same".

} // namespace strongroom::diff
