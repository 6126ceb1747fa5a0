// Fields behind their lengths: no two lists of fields share one encoding
// (docs/formats/sealed_values.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"

#include <span>
#include <string_view>

namespace strongroom::crypto {

/// Appends 4 bytes of length, big-endian, and the field.
inline void appendField(Bytes& bytes, std::string_view field)
{
    const auto size = static_cast<std::uint32_t>(field.size());
    for (const int shift : {24, 16, 8, 0})
        bytes.push_back(static_cast<std::uint8_t>(size >> shift));
    bytes.insert(bytes.end(), field.begin(), field.end());
}

inline void appendRaw(Bytes& bytes, std::span<const std::uint8_t> raw)
{
    bytes.insert(bytes.end(), raw.begin(), raw.end());
}

} // namespace strongroom::crypto
