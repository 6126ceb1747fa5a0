// IP addresses and networks.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace strongroom::authz::cel {

/// IPv4 or IPv6. IPv4 written as IPv6 ("::ffff:10.0.0.1") is the same as IPv4.
struct IpAddress
{
    std::array<std::uint8_t, 16> bytes{};
    bool v4 = false; ///< The first four bytes count.

    bool operator==(const IpAddress&) const = default;
};

std::optional<IpAddress> parseAddress(std::string_view text);

/// Whether the address is in the network ("10.0.0.0/8"); none if that is no network.
std::optional<bool> isInNetwork(const IpAddress& address, std::string_view network);

} // namespace strongroom::authz::cel
