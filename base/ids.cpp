// UUIDv7, made from the clock and the kernel's random source.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/ids.h"

#include "base/codec.h"

#include <sys/random.h>

#include <array>
#include <chrono>
#include <cstdlib>

namespace strongroom {

std::string newId()
{
    std::array<std::uint8_t, 16> bytes{};
    // Without randomness no id is safe, and for 16 bytes the kernel never gives fewer.
    if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        std::abort();
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
                         std::chrono::system_clock::now().time_since_epoch())
                         .count();
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::uint8_t>(now >> (40 - 8 * i));
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);

    auto text = toHex(bytes);
    for (const std::size_t dash : {8U, 13U, 18U, 23U})
        text.insert(dash, 1, '-');
    return text;
}

bool isId(std::string_view text)
{
    if (text.size() != 36 || text[14] != '7'
        || std::string_view("89ab").find(text[19]) == std::string_view::npos)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool digit = (text[i] >= '0' && text[i] <= '9') || (text[i] >= 'a' && text[i] <= 'f');
        if (dash ? text[i] != '-' : !digit)
            return false;
    }
    return true;
}

} // namespace strongroom
