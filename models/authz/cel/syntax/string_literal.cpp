// Escapes of CEL's strings.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/cel/syntax/string_literal.h"

#include <algorithm>
#include <charconv>

namespace strongroom::authz::cel {

namespace {

bool append(std::string& text, std::uint32_t point)
{
    if (point > 0x10ffff || (point >= 0xd800 && point < 0xe000))
        return false;
    const auto put = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (point < 0x80)
        put(point);
    else if (point < 0x800) {
        put(0xc0 | point >> 6);
        put(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        put(0xe0 | point >> 12);
        put(0x80 | (point >> 6 & 0x3f));
        put(0x80 | (point & 0x3f));
    } else {
        put(0xf0 | point >> 18);
        put(0x80 | (point >> 12 & 0x3f));
        put(0x80 | (point >> 6 & 0x3f));
        put(0x80 | (point & 0x3f));
    }
    return true;
}

std::uint32_t number(std::string_view digits, int base)
{
    std::uint32_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    return value;
}

/// Takes the escape at the beginning of `rest`.
bool unescape(std::string_view& rest, bool bytes, std::string& text)
{
    constexpr std::string_view kinds = "abfnrtv\"'\\?`";
    constexpr std::string_view meant = "\a\b\f\n\r\t\v\"'\\?`";
    const char kind = rest[1];
    if (const auto at = kinds.find(kind); at != kinds.npos) {
        text += meant[at];
        rest.remove_prefix(2);
        return true;
    }
    const bool octal = kind >= '0' && kind <= '7';
    const std::size_t digits = kind == 'u' ? 4 : kind == 'U' ? 8 : octal ? 3 : 2;
    const std::size_t from = octal ? 1 : 2;
    const auto value = number(rest.substr(from, digits), octal ? 8 : 16);
    rest.remove_prefix(from + digits);
    if (bytes && kind != 'u' && kind != 'U') {
        text += static_cast<char>(value);
        return true;
    }
    return append(text, value);
}

} // namespace

bool readString(std::string_view literal, Literal& value)
{
    const bool bytes = literal.front() == 'b' || literal.front() == 'B';
    if (bytes)
        literal.remove_prefix(1);
    const bool raw = literal.front() == 'r' || literal.front() == 'R';
    if (raw)
        literal.remove_prefix(1);
    const std::size_t quote =
        literal.size() >= 6 && (literal.starts_with("\"\"\"") || literal.starts_with("'''")) ? 3
                                                                                             : 1;
    auto rest = literal.substr(quote, literal.size() - 2 * quote);
    std::string text;
    while (!rest.empty()) {
        if (raw || rest.front() != '\\') {
            text += rest.front();
            rest.remove_prefix(1);
        } else if (!unescape(rest, bytes, text))
            return false;
    }
    if (bytes) {
        value = Bytes{std::move(text)};
        return true;
    }
    const bool valid = isUtf8(text);
    value = std::move(text);
    return valid;
}

bool isUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80   ? 1
                                   : lead < 0xc2 ? 0
                                   : lead < 0xe0 ? 2
                                   : lead < 0xf0 ? 3
                                   : lead < 0xf5 ? 4
                                                 : 0;
        if (length == 0 || i + length > text.size())
            return false;
        std::uint32_t point = length == 1 ? lead : lead & (0x7fU >> length);
        for (std::size_t j = 1; j < length; ++j) {
            const auto next = static_cast<unsigned char>(text[i + j]);
            if ((next & 0xc0) != 0x80)
                return false;
            point = point << 6 | (next & 0x3f);
        }
        const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
        if (overlong || point > 0x10ffff || (point >= 0xd800 && point < 0xe000))
            return false;
        i += length;
    }
    return true;
}

std::int64_t countCodePoints(std::string_view text)
{
    return std::count_if(text.begin(), text.end(),
                         [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
}

} // namespace strongroom::authz::cel
