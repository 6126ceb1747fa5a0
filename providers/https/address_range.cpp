// Addresses compared bit by bit; the lists are IANA's, and those of the clouds.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/https/address_range.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <charconv>
#include <span>
#include <string>
#include <vector>

namespace strongroom::providers {
namespace {

constexpr unsigned mappedBits = 96;
constexpr std::size_t v4Begins = 12;
constexpr std::string_view mappedPrefix{"\0\0\0\0\0\0\0\0\0\0\xff\xff", v4Begins};
constexpr std::string_view nat64Prefix{"\0\x64\xff\x9b\0\0\0\0\0\0\0\0", v4Begins};

bool beginsWith(const IpAddress& address, std::string_view prefix)
{
    return std::ranges::equal(prefix, std::span(address).first(prefix.size()), {},
                              [](char one) { return static_cast<std::uint8_t>(one); });
}

IpAddress mapped(const std::uint8_t* four)
{
    IpAddress address{};
    address[v4Begins - 2] = address[v4Begins - 1] = 0xff;
    std::copy_n(four, 4, address.begin() + v4Begins);
    return address;
}

bool isV4(const IpAddress& address)
{
    return beginsWith(address, mappedPrefix);
}

/// An address that a translator of the network makes IPv4 of.
IpAddress behindTranslation(const IpAddress& address)
{
    return beginsWith(address, nat64Prefix) ? mapped(address.data() + v4Begins) : address;
}

std::vector<AddressRange> rangesOf(std::initializer_list<std::string_view> texts)
{
    std::vector<AddressRange> ranges;
    for (const auto text : texts)
        ranges.push_back(readAddressRange(text).value());
    return ranges;
}

bool anyHolds(const std::vector<AddressRange>& ranges, const IpAddress& address)
{
    return std::ranges::any_of(ranges, [&](const auto& range) { return range.holds(address); });
}

} // namespace

std::optional<IpAddress> readIpAddress(std::string_view text)
{
    const std::string terminated(text);
    IpAddress address{};
    if (::inet_pton(AF_INET6, terminated.c_str(), address.data()) == 1)
        return behindTranslation(address);
    std::array<std::uint8_t, 4> four{};
    if (::inet_pton(AF_INET, terminated.c_str(), four.data()) == 1)
        return mapped(four.data());
    return {};
}

std::optional<IpAddress> ipAddressOf(const sockaddr& address)
{
    if (address.sa_family == AF_INET) {
        const auto& v4 = reinterpret_cast<const sockaddr_in&>(address);
        return mapped(reinterpret_cast<const std::uint8_t*>(&v4.sin_addr));
    }
    if (address.sa_family == AF_INET6) {
        const auto& v6 = reinterpret_cast<const sockaddr_in6&>(address);
        IpAddress whole{};
        std::copy_n(v6.sin6_addr.s6_addr, whole.size(), whole.begin());
        return behindTranslation(whole);
    }
    return {};
}

bool AddressRange::holds(const IpAddress& address) const
{
    const auto whole = bits / 8;
    if (!std::equal(first.begin(), first.begin() + whole, address.begin()))
        return false;
    const auto rest = bits % 8;
    return rest == 0 || ((first[whole] ^ address[whole]) >> (8 - rest)) == 0;
}

std::optional<AddressRange> readAddressRange(std::string_view text)
{
    const auto slash = text.find('/');
    const auto address = readIpAddress(text.substr(0, slash));
    if (!address)
        return {};
    AddressRange range{*address};
    if (slash == std::string_view::npos)
        return range;
    const auto digits = text.substr(slash + 1);
    unsigned bits = 0;
    const auto read = std::from_chars(digits.begin(), digits.end(), bits);
    const unsigned most = text.find(':') == std::string_view::npos ? 32 : 128;
    if (read.ec != std::errc() || read.ptr != digits.end() || bits > most)
        return {};
    range.bits = most == 128 ? bits : bits + mappedBits;
    for (auto bit = range.bits; bit < 128; ++bit)
        if ((range.first[bit / 8] >> (7 - bit % 8) & 1U) != 0)
            return {};
    return range;
}

bool isSpecialPurpose(const IpAddress& address)
{
    static const auto v4 = rangesOf(
        {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
         "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
         "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"});
    // Of IPv6 only what is given out for the Internet counts, less what is not reachable in it.
    static const auto global = readAddressRange("2000::/3").value();
    static const auto v6 = rangesOf({"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"});
    if (isV4(address))
        return anyHolds(v4, address);
    return !global.holds(address) || anyHolds(v6, address);
}

bool isMetadataService(const IpAddress& address)
{
    static const auto services =
        rangesOf({"169.254.169.254", "169.254.170.2", "169.254.170.23", "100.100.100.200",
                  "168.63.129.16", "fd00:ec2::254", "fd00:ec2::23", "fd20:ce::254"});
    return anyHolds(services, address);
}

bool isLoopback(const IpAddress& address)
{
    static const auto loopback = rangesOf({"127.0.0.0/8", "::1"});
    return anyHolds(loopback, address);
}

} // namespace strongroom::providers
