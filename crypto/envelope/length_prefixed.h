// Fields behind their lengths: no two lists of fields share one encoding
// (docs/formats/sealed_values.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"

#include <array>
#include <initializer_list>
#include <span>
#include <string_view>

namespace strongroom::crypto {

inline void appendRaw(Bytes& bytes, std::span<const std::uint8_t> raw)
{
    bytes.insert(bytes.end(), raw.begin(), raw.end());
}

/// Appends 4 bytes of length, big-endian, and the field.
inline void appendField(Bytes& bytes, std::string_view field)
{
    const auto size = static_cast<std::uint32_t>(field.size());
    const std::array length{static_cast<std::uint8_t>(size >> 24),
                            static_cast<std::uint8_t>(size >> 16),
                            static_cast<std::uint8_t>(size >> 8), static_cast<std::uint8_t>(size)};
    appendRaw(bytes, length);
    appendRaw(bytes, bytesOf(field));
}

/// label, context and names: the form of whatever binds a seal or a derived key to its place.
inline Bytes labelledContext(std::string_view label, std::span<const std::uint8_t> context,
                             std::initializer_list<std::string_view> names = {})
{
    std::size_t size = 4 + label.size() + context.size();
    for (const auto name : names)
        size += 4 + name.size();
    Bytes bytes;
    bytes.reserve(size);
    appendField(bytes, label);
    appendRaw(bytes, context);
    for (const auto name : names)
        appendField(bytes, name);
    return bytes;
}

} // namespace strongroom::crypto
