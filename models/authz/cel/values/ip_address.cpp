// Addresses by the kernel's own parser.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/cel/values/ip_address.h"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>
#include <string>

namespace strongroom::authz::cel {

namespace {

std::optional<IpAddress> parse(std::string_view text)
{
    const std::string terminated(text);
    if (terminated.size() != text.size() || terminated.find('\0') != terminated.npos)
        return std::nullopt;
    IpAddress address;
    if (::inet_pton(AF_INET, terminated.c_str(), address.bytes.data()) == 1) {
        address.v4 = true;
        return address;
    }
    if (::inet_pton(AF_INET6, terminated.c_str(), address.bytes.data()) == 1)
        return address;
    return std::nullopt;
}

constexpr std::array<std::uint8_t, 12> mappedPrefix = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

} // namespace

std::optional<IpAddress> parseAddress(std::string_view text)
{
    auto address = parse(text);
    if (!address || address->v4
        || !std::equal(mappedPrefix.begin(), mappedPrefix.end(), address->bytes.begin()))
        return address;
    IpAddress plain;
    plain.v4 = true;
    std::copy(address->bytes.begin() + 12, address->bytes.end(), plain.bytes.begin());
    return plain;
}

std::optional<bool> isInNetwork(const IpAddress& address, std::string_view network)
{
    const auto slash = network.rfind('/');
    if (slash == network.npos)
        return std::nullopt;
    const auto base = parse(network.substr(0, slash));
    const auto digits = network.substr(slash + 1);
    unsigned bits = 0;
    const auto [end, wrong] = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
    const bool whole = wrong == std::errc{} && end == digits.data() + digits.size()
                       && (digits.size() == 1 || digits.front() != '0');
    if (!base || !whole || bits > (base->v4 ? 32U : 128U))
        return std::nullopt;
    if (base->v4 != address.v4)
        return false;
    const auto full = bits / 8;
    if (!std::equal(base->bytes.begin(), base->bytes.begin() + full, address.bytes.begin()))
        return false;
    if (bits % 8 == 0)
        return true;
    const auto mask = static_cast<std::uint8_t>(0xff00U >> (bits % 8));
    return (base->bytes[full] & mask) == (address.bytes[full] & mask);
}

} // namespace strongroom::authz::cel
