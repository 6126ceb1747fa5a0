// Bytes as text, read strictly: one text for one value, so that nothing has two names.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/codec.h"

#include <array>

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
    std::uint32_t bits = 0;
    int held = 0;
    for (const auto byte : bytes) {
        bits = (bits << 8) | byte;
        held += 8;
        while (held >= 6) {
            held -= 6;
            text += alphabet[(bits >> held) & 63];
        }
    }
    if (held > 0)
        text += alphabet[(bits << (6 - held)) & 63];
    return text;
}

Result<Bytes> decode(std::string_view text, std::string_view alphabet)
{
    const Error malformed{ErrorKind::InvalidInput, "This is not base64."};
    std::array<std::int8_t, 256> values{};
    values.fill(-1);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        values[static_cast<unsigned char>(alphabet[i])] = static_cast<std::int8_t>(i);
    if (text.size() % 4 == 1)
        return malformed;

    Bytes bytes;
    bytes.reserve(text.size() * 3 / 4);
    std::uint32_t bits = 0;
    int held = 0;
    for (const char c : text) {
        const auto value = values[static_cast<unsigned char>(c)];
        if (value < 0)
            return malformed;
        bits = (bits << 6) | static_cast<std::uint32_t>(value);
        held += 6;
        if (held >= 8) {
            held -= 8;
            bytes.push_back(static_cast<std::uint8_t>((bits >> held) & 0xff));
        }
    }
    if ((bits & ((1U << held) - 1)) != 0)
        return malformed;
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
    return decode(text, urlAlphabet);
}

Result<Bytes> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return Error{ErrorKind::InvalidInput, "This is not base64."};
    for (int padding = 0; padding < 2 && text.ends_with('='); ++padding)
        text.remove_suffix(1);
    return decode(text, plainAlphabet);
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
