// A policy as it was in force, and what another one would have changed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::domain {

struct PolicyVersion
{
    std::uint32_t number = 0; ///< 0: the built-in one.
    std::string document{};   ///< As it was proposed (docs/formats/policy.md).
    std::string proposedBy{};
    std::string approvedBy{}; ///< Display names, separated by commas.
    std::string note{};
    Timestamp since{};
};

struct PolicyProposal
{
    std::string document{};
    std::string note{};
};

/// A past decision that would have come out otherwise.
struct PolicyDifference
{
    Timestamp at{};
    std::string actor{};
    std::string action{};
    std::string resourceName{};
    std::string purpose{};
    std::string before{}; ///< One line: "allow, mask after 20 s".
    std::string after{};
};

struct PolicyTrial
{
    std::uint32_t replayed = 0;
    std::vector<PolicyDifference> differences{};
};

} // namespace strongroom::domain
