// What binds a seal or a derived key to its place (docs/formats/sealed_values.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/length_prefixed.h"

#include <initializer_list>
#include <span>
#include <string_view>

namespace strongroom::crypto {

inline void appendRaw(Bytes& bytes, std::span<const std::uint8_t> raw)
{
    bytes.insert(bytes.end(), raw.begin(), raw.end());
}

/// label, context and names: the label and each name behind its length.
inline Bytes labelledContext(std::string_view label, std::span<const std::uint8_t> context,
                             std::initializer_list<std::string_view> names = {})
{
    std::size_t size = lengthSize + label.size() + context.size();
    for (const auto name : names)
        size += lengthSize + name.size();
    Bytes bytes;
    bytes.reserve(size);
    appendField(bytes, label);
    appendRaw(bytes, context);
    for (const auto name : names)
        appendField(bytes, name);
    return bytes;
}

} // namespace strongroom::crypto
