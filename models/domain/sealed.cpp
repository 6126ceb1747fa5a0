// The context of a version as bytes, and the names of value formats.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/sealed.h"

#include "base/length_prefixed.h"

#include <algorithm>
#include <array>

namespace strongroom::domain {

Bytes encode(const SealContext& context)
{
    constexpr std::size_t usual = 300; // Ids are of one length.
    Bytes bytes;
    bytes.reserve(usual);
    appendField(bytes, "strongroom/v2");
    appendField(bytes, context.organization.value);
    appendField(bytes, context.environment ? context.environment->value : std::string());
    appendField(bytes, context.secret.value);
    appendField(bytes, context.version.value);
    appendField(bytes, std::to_string(context.number));
    appendField(bytes, context.backend.value);
    return bytes;
}

Bytes encode(const SealContext& context, std::vector<std::string> allKeys)
{
    auto bytes = encode(context);
    std::ranges::sort(allKeys);
    for (const auto& key : allKeys)
        appendField(bytes, key);
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
