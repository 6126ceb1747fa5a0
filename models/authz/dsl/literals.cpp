// CEL's literals, measured.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/dsl/literals.h"

#include <algorithm>

namespace strongroom::authz::dsl {

namespace {

std::size_t digits(std::string_view text, std::size_t from = 0)
{
    std::size_t end = from;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    return end - from;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

std::size_t exponent(std::string_view text, std::size_t from)
{
    if (from >= text.size() || (text[from] != 'e' && text[from] != 'E'))
        return 0;
    std::size_t at = from + 1;
    if (at < text.size() && (text[at] == '+' || text[at] == '-'))
        ++at;
    const auto count = digits(text, at);
    return count == 0 ? 0 : at + count - from;
}

bool hexAt(std::string_view text, std::size_t from, std::size_t count)
{
    return text.size() >= from + count
           && std::all_of(text.begin() + static_cast<std::ptrdiff_t>(from),
                          text.begin() + static_cast<std::ptrdiff_t>(from + count), isHex);
}

/// The escape that stands at the beginning; 0 for one that CEL does not know.
std::size_t escape(std::string_view text)
{
    if (text.size() < 2)
        return 0;
    const char kind = text[1];
    if (std::string_view("abfnrtv\"'\\?`").find(kind) != std::string_view::npos)
        return 2;
    if (kind == 'x' || kind == 'X')
        return hexAt(text, 2, 2) ? 4 : 0;
    if (kind == 'u')
        return hexAt(text, 2, 4) ? 6 : 0;
    if (kind == 'U')
        return hexAt(text, 2, 8) ? 10 : 0;
    const bool octal = text.size() >= 4 && kind >= '0' && kind <= '3' && text[2] >= '0'
                       && text[2] <= '7' && text[3] >= '0' && text[3] <= '7';
    return octal ? 4 : 0;
}

std::size_t quoted(std::string_view text, std::size_t from, std::string_view quote, bool raw)
{
    if (!text.substr(from).starts_with(quote))
        return 0;
    std::size_t at = from + quote.size();
    while (at < text.size()) {
        if (text.substr(at).starts_with(quote))
            return at + quote.size();
        if (quote.size() == 1 && (text[at] == '\n' || text[at] == '\r'))
            return 0;
        if (!raw && text[at] == '\\') {
            const auto length = escape(text.substr(at));
            if (length == 0)
                return 0;
            at += length;
        } else
            ++at;
    }
    return 0;
}

} // namespace

std::size_t version(std::string_view text)
{
    const auto whole = digits(text);
    if (whole == 0 || whole >= text.size() || text[whole] != '.')
        return 0;
    const auto part = digits(text, whole + 1);
    return part == 0 ? 0 : whole + 1 + part;
}

std::size_t comment(std::string_view text)
{
    return text.starts_with("//") ? std::min(text.find('\n'), text.size()) : 0;
}

std::size_t numberLiteral(std::string_view text)
{
    if (text.starts_with("0x") && text.size() > 2 && isHex(text[2])) {
        std::size_t end = 2;
        while (end < text.size() && isHex(text[end]))
            ++end;
        return end < text.size() && (text[end] == 'u' || text[end] == 'U') ? end + 1 : end;
    }
    const auto whole = digits(text);
    std::size_t end = whole;
    if (end < text.size() && text[end] == '.') {
        const auto part = digits(text, end + 1);
        if (part > 0)
            end += 1 + part;
    }
    if (end == 0)
        return 0;
    if (end == whole && end < text.size() && (text[end] == 'u' || text[end] == 'U'))
        return end + 1;
    return end + exponent(text, end);
}

std::size_t stringLiteral(std::string_view text)
{
    std::size_t from = 0;
    bool raw = false;
    if (from < text.size() && (text[from] == 'b' || text[from] == 'B'))
        ++from;
    if (from < text.size() && (text[from] == 'r' || text[from] == 'R')) {
        raw = true;
        ++from;
    }
    std::size_t best = 0;
    for (const auto* quote : {"\"\"\"", "'''", "\"", "'"})
        best = std::max(best, quoted(text, from, quote, raw));
    return best;
}

} // namespace strongroom::authz::dsl
