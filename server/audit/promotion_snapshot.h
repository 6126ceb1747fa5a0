// What a promotion looks like on the record of the secret whose values went on.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::server {

/// From which version to which, by their addresses, and which keys.
struct PromotedPlaces
{
    std::string from{};
    std::uint32_t version = 0;
    std::string to{};
    std::uint32_t toVersion = 0;
    std::vector<std::string> keys{};
};

std::string promotionSnapshot(const PromotedPlaces& places);

} // namespace strongroom::server
