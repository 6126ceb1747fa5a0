// Bytes as text, read strictly: one text for one value, so that nothing has two names.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/codec.h"

#include <array>
#include <cstring>

namespace strongroom {
namespace {

constexpr std::string_view urlAlphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view plainAlphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string encode(std::span<const std::uint8_t> bytes, std::string_view alphabet)
{
    std::string text;
    text.reserve((bytes.size() * 4 + 2) / 3);
    while (bytes.size() >= 3) {
        const std::uint32_t bits =
            std::uint32_t{bytes[0]} << 16 | std::uint32_t{bytes[1]} << 8 | bytes[2];
        const char four[] = {alphabet[bits >> 18], alphabet[(bits >> 12) & 63],
                             alphabet[(bits >> 6) & 63], alphabet[bits & 63]};
        text.append(four, 4);
        bytes = bytes.subspan(3);
    }
    if (bytes.size() == 1) {
        text += alphabet[bytes[0] >> 2];
        text += alphabet[(bytes[0] << 4) & 63];
    } else if (bytes.size() == 2) {
        text += alphabet[bytes[0] >> 2];
        text += alphabet[((bytes[0] << 4) | (bytes[1] >> 4)) & 63];
        text += alphabet[(bytes[1] << 2) & 63];
    }
    return text;
}

using Values = std::array<std::uint8_t, 256>;

/// Marks what is no character of the alphabet: no value of six bits has this one.
constexpr std::uint8_t stray = 0x80;

constexpr Values valuesOf(std::string_view alphabet)
{
    Values values{};
    values.fill(stray);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        values[static_cast<unsigned char>(alphabet[i])] = static_cast<std::uint8_t>(i);
    return values;
}

constexpr Values urlValues = valuesOf(urlAlphabet);
constexpr Values plainValues = valuesOf(plainAlphabet);

Result<Bytes> decode(std::string_view text, const Values& values)
{
    const auto malformed = [] { return Error{ErrorKind::InvalidInput, "This is not base64."}; };
    const auto rest = text.size() % 4;
    if (rest == 1)
        return malformed();

    Bytes bytes(text.size() / 4 * 3 + (rest > 0 ? rest - 1 : 0));
    std::size_t at = 0;
    std::uint32_t strays = 0;
    const auto valueAt = [&](std::size_t i) -> std::uint32_t {
        const auto value = values[static_cast<unsigned char>(text[i])];
        strays |= value;
        return value;
    };
    for (; text.size() >= 4; text.remove_prefix(4)) {
        const auto bits = valueAt(0) << 18 | valueAt(1) << 12 | valueAt(2) << 6 | valueAt(3);
        bytes[at++] = static_cast<std::uint8_t>(bits >> 16);
        bytes[at++] = static_cast<std::uint8_t>(bits >> 8);
        bytes[at++] = static_cast<std::uint8_t>(bits);
    }
    if (rest > 0) {
        const auto bits = valueAt(0) << 12 | valueAt(1) << 6 | (rest == 3 ? valueAt(2) : 0);
        bytes[at++] = static_cast<std::uint8_t>(bits >> 10);
        if (rest == 3)
            bytes[at++] = static_cast<std::uint8_t>(bits >> 2);
        if ((bits & (rest == 3 ? 0x3U : 0x3ffU)) != 0)
            return malformed();
    }
    if ((strays & stray) != 0)
        return malformed();
    return bytes;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// How many continuation bytes follow `lead`, or -1; `lowest` is the least code point allowed.
int continuationsOf(unsigned char lead, std::uint32_t& point, std::uint32_t& lowest)
{
    if (lead < 0x80) {
        point = lead;
        lowest = 0;
        return 0;
    }
    if ((lead & 0xe0) == 0xc0) {
        point = lead & 0x1fU;
        lowest = 0x80;
        return 1;
    }
    if ((lead & 0xf0) == 0xe0) {
        point = lead & 0x0fU;
        lowest = 0x800;
        return 2;
    }
    if ((lead & 0xf8) == 0xf0) {
        point = lead & 0x07U;
        lowest = 0x10000;
        return 3;
    }
    return -1;
}

} // namespace

std::string toBase64Url(std::span<const std::uint8_t> bytes)
{
    return encode(bytes, urlAlphabet);
}

std::string toUnpaddedBase64(std::span<const std::uint8_t> bytes)
{
    return encode(bytes, plainAlphabet);
}

std::string toBase64(std::span<const std::uint8_t> bytes)
{
    auto text = encode(bytes, plainAlphabet);
    text.append((4 - text.size() % 4) % 4, '=');
    return text;
}

std::string toHex(std::span<const std::uint8_t> bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const auto byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

Result<Bytes> fromBase64Url(std::string_view text)
{
    return decode(text, urlValues);
}

Result<Bytes> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return Error{ErrorKind::InvalidInput, "This is not base64."};
    for (int padding = 0; padding < 2 && text.ends_with('='); ++padding)
        text.remove_suffix(1);
    return decode(text, plainValues);
}

Result<Bytes> fromUnpaddedBase64(std::string_view text)
{
    return decode(text, plainValues);
}

Result<Bytes> fromHex(std::string_view text)
{
    const Error malformed{ErrorKind::InvalidInput, "This is not hexadecimal."};
    if (text.size() % 2 != 0)
        return malformed;
    Bytes bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = hexValue(text[i]);
        const int low = hexValue(text[i + 1]);
        if (high < 0 || low < 0)
            return malformed;
        bytes.push_back(static_cast<std::uint8_t>(high * 16 + low));
    }
    return bytes;
}

bool isUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        // Most text is ASCII, and goes by eight bytes at a time.
        for (std::uint64_t eight = 0; i + sizeof eight <= text.size(); i += sizeof eight) {
            std::memcpy(&eight, text.data() + i, sizeof eight);
            if ((eight & 0x8080808080808080ULL) != 0)
                break;
        }
        if (i == text.size())
            return true;
        std::uint32_t point = 0;
        std::uint32_t lowest = 0;
        const int more = continuationsOf(static_cast<unsigned char>(text[i]), point, lowest);
        if (more < 0 || i + static_cast<std::size_t>(more) >= text.size())
            return false;
        for (int k = 0; k < more; ++k) {
            const auto next = static_cast<unsigned char>(text[++i]);
            if ((next & 0xc0) != 0x80)
                return false;
            point = (point << 6) | (next & 0x3fU);
        }
        if (point < lowest || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff))
            return false;
    }
    return true;
}

} // namespace strongroom
