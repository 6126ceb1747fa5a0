// Fields behind their lengths: no two lists of fields share one encoding
// (docs/formats/sealed_values.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"

#include <array>
#include <span>
#include <string_view>

namespace strongroom {

inline constexpr std::size_t lengthSize = 4;

/// The length as it stands before a field: 4 bytes, big-endian.
inline std::array<std::uint8_t, lengthSize> lengthBefore(std::size_t size)
{
    const auto length = static_cast<std::uint32_t>(size);
    return {static_cast<std::uint8_t>(length >> 24), static_cast<std::uint8_t>(length >> 16),
            static_cast<std::uint8_t>(length >> 8), static_cast<std::uint8_t>(length)};
}

/// Appends the length, and the field.
inline void appendField(Bytes& bytes, std::span<const std::uint8_t> field)
{
    const auto length = lengthBefore(field.size());
    bytes.insert(bytes.end(), length.begin(), length.end());
    bytes.insert(bytes.end(), field.begin(), field.end());
}

inline void appendField(Bytes& bytes, std::string_view field)
{
    appendField(bytes, bytesOf(field));
}

/// Reads one field off the front of `rest`; false, and nothing is read, if it is not whole.
inline bool takeField(std::span<const std::uint8_t>& rest, std::span<const std::uint8_t>& field)
{
    if (rest.size() < lengthSize)
        return false;
    std::size_t size = 0;
    for (const auto byte : rest.first(lengthSize))
        size = (size << 8) | byte;
    if (rest.size() - lengthSize < size)
        return false;
    field = rest.subspan(lengthSize, size);
    rest = rest.subspan(lengthSize + size);
    return true;
}

} // namespace strongroom
