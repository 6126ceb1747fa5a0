// Who got values lately, counted by what would take them away: a key, a backend, a secret.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace strongroom::domain {

/// For how long a use counts.
inline constexpr std::chrono::days usedLately{90};

inline constexpr std::size_t mostUsersNamed = 20;
/// Where each secret is told by itself.
inline constexpr std::size_t mostUsersNamedOfOne = 5;

/// Each counts once, however often they redeemed a grant.
struct UsedBy
{
    std::uint64_t people = 0;
    std::uint64_t machines = 0;
    /// Those who used it last come first; not all of them, and none for whoever may not see the
    /// record.
    std::vector<std::string> names{};

    friend bool operator==(const UsedBy&, const UsedBy&) = default;
};

/// What nobody used lately is not in it. Uses of a secret that has moved count where it is now.
struct Uses
{
    std::map<std::string, UsedBy> keys{};     ///< By kek id.
    std::map<std::string, UsedBy> backends{}; ///< By id.
    std::map<std::string, UsedBy> secrets{};  ///< By id; of the one backend that was asked for.

    friend bool operator==(const Uses&, const Uses&) = default;
};

/// Nobody, for what is not in there.
inline UsedBy usersOf(const std::map<std::string, UsedBy>& uses, const std::string& id)
{
    const auto found = uses.find(id);
    return found == uses.end() ? UsedBy{} : found->second;
}

} // namespace strongroom::domain
