// Stretches of IP addresses, and those among them that no stranger's URL may lead to.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

struct sockaddr;

namespace strongroom::providers {

/// IPv4 in its mapped form (::ffff:a.b.c.d), so that both families compare alike.
using IpAddress = std::array<std::uint8_t, 16>;

/// "10.0.0.1", "::1". None for anything else.
std::optional<IpAddress> readIpAddress(std::string_view text);
/// None for a family that is neither IPv4 nor IPv6. What IPv6 only carries for IPv4 (mapped, NAT64)
/// is judged as the IPv4 address that it leads to.
std::optional<IpAddress> ipAddressOf(const sockaddr& address);

struct AddressRange
{
    IpAddress first{};
    unsigned bits = 128; ///< Of the mapped form.

    bool holds(const IpAddress& address) const;
    bool isOneAddress() const { return bits == 128; }
};

/// "10.0.0.0/8", "fd00::/8", or one address. None for anything else, bits beyond the prefix too.
std::optional<AddressRange> readAddressRange(std::string_view text);

/// This machine, its link, private networks, and whatever else is not the public Internet (IANA's
/// registries of special-purpose addresses).
bool isSpecialPurpose(const IpAddress& address);
/// Where clouds hand out the machine's own credentials to whoever asks.
bool isMetadataService(const IpAddress& address);
bool isLoopback(const IpAddress& address);

} // namespace strongroom::providers
