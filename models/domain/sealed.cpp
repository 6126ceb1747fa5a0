// The context of a version as bytes, and the names of value formats.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/sealed.h"

#include <algorithm>
#include <array>

namespace strongroom::domain {
namespace {

/// A field as 4 bytes of length, big-endian, then itself: no two contexts share one encoding.
void append(Bytes& bytes, std::string_view field)
{
    const auto size = static_cast<std::uint32_t>(field.size());
    const std::array length{static_cast<std::uint8_t>(size >> 24),
                            static_cast<std::uint8_t>(size >> 16),
                            static_cast<std::uint8_t>(size >> 8), static_cast<std::uint8_t>(size)};
    bytes.insert(bytes.end(), length.begin(), length.end());
    bytes.insert(bytes.end(), field.begin(), field.end());
}

} // namespace

Bytes encode(const SealContext& context)
{
    constexpr std::size_t usual = 300; // Ids are of one length.
    Bytes bytes;
    bytes.reserve(usual);
    append(bytes, "strongroom/v2");
    append(bytes, context.organization.value);
    append(bytes, context.environment ? context.environment->value : std::string());
    append(bytes, context.secret.value);
    append(bytes, context.version.value);
    append(bytes, std::to_string(context.number));
    append(bytes, context.backend.value);
    return bytes;
}

Bytes encode(const SealContext& context, std::vector<std::string> allKeys)
{
    auto bytes = encode(context);
    std::ranges::sort(allKeys);
    for (const auto& key : allKeys)
        append(bytes, key);
    return bytes;
}

std::vector<std::string> keysOf(const std::vector<SealedEntry>& entries)
{
    std::vector<std::string> keys;
    for (const auto& entry : entries)
        keys.push_back(entry.key);
    return keys;
}

std::string_view nameOf(ValueFormat format)
{
    switch (format) {
    case ValueFormat::Text: return "text";
    case ValueFormat::Json: return "json";
    case ValueFormat::Pem: return "pem";
    case ValueFormat::Binary: return "binary";
    }
    return "text";
}

} // namespace strongroom::domain
