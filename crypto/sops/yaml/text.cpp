// Looking at a text once for all that YAML's styles cannot carry.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/yaml/text.h"

#include <array>
#include <cstdint>
#include <cstdio>

namespace strongroom::sops {
namespace {

/// Takes one code point of well-formed UTF-8 from the front.
std::uint32_t takePoint(std::string_view& rest)
{
    const auto lead = static_cast<unsigned char>(rest.front());
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    std::uint32_t point = size == 1 ? lead : lead & (0xffU >> (size + 1));
    for (std::size_t i = 1; i < size && i < rest.size(); ++i)
        point = (point << 6) | (static_cast<unsigned char>(rest[i]) & 0x3fU);
    rest.remove_prefix(std::min(size, rest.size()));
    return point;
}

/// As sops's library has it: beyond the basic plane nothing is.
bool isPrintable(std::uint32_t point)
{
    return point == 0x0a || (point >= 0x20 && point <= 0x7e)
           || (point >= 0xa0 && point <= 0xfffd && point != 0xfeff);
}

bool isBreak(std::uint32_t point)
{
    return point == 0x0a || point == 0x0d || point == 0x85 || point == 0x2028 || point == 0x2029;
}

struct Traits
{
    bool breaks = false, oddBreaks = false, tabs = false, special = false;
    bool blankFirst = false, blankLast = false, breakThenBlank = false, blankThenBreak = false;
    bool spaceLast = false, blockIndicator = false, flowIndicator = false;
};

void lookAtIndicators(std::string_view rest, bool first, bool afterBlank, Traits& traits)
{
    const char c = rest.front();
    const bool beforeBlank =
        rest.size() == 1 || std::string_view(" \t\r\n").find(rest[1]) != std::string_view::npos;
    if (first && std::string_view("#,[]{}&*!|>'\"%@`").find(c) != std::string_view::npos)
        traits.blockIndicator = traits.flowIndicator = true;
    if (std::string_view(",?[]{}").find(c) != std::string_view::npos)
        traits.flowIndicator = true;
    if (c == ':' || (first && c == '?')) {
        traits.flowIndicator = true;
        traits.blockIndicator = traits.blockIndicator || beforeBlank;
    }
    if ((first && c == '-' && beforeBlank) || (c == '#' && afterBlank))
        traits.blockIndicator = traits.flowIndicator = true;
}

Traits traitsOf(std::string_view text)
{
    Traits traits;
    if (text.starts_with("---") || text.starts_with("..."))
        traits.blockIndicator = traits.flowIndicator = true;
    bool first = true;
    bool afterBlank = true;
    bool afterSpace = false;
    bool afterBreak = false;
    for (auto rest = text; !rest.empty(); first = false) {
        lookAtIndicators(rest, first, afterBlank, traits);
        const auto point = takePoint(rest);
        const bool last = rest.empty();
        const bool breaks = isBreak(point);
        traits.tabs = traits.tabs || point == '\t';
        traits.special = traits.special || (point != '\t' && !isPrintable(point));
        traits.breaks = traits.breaks || breaks;
        traits.oddBreaks = traits.oddBreaks || (breaks && point != '\n');
        if (point == ' ' || breaks) {
            traits.blankFirst = traits.blankFirst || first;
            traits.blankLast = traits.blankLast || last;
        }
        traits.spaceLast = traits.spaceLast || (last && point == ' ');
        traits.breakThenBlank = traits.breakThenBlank || (afterBreak && point == ' ');
        traits.blankThenBreak = traits.blankThenBreak || (afterSpace && breaks);
        afterSpace = point == ' ';
        afterBreak = breaks;
        afterBlank = afterSpace || breaks || point == '\t';
    }
    return traits;
}

void escape(std::uint32_t point, SecretText& out)
{
    constexpr std::array<std::pair<std::uint32_t, char>, 15> letters{{{0x00, '0'},
                                                                      {0x07, 'a'},
                                                                      {0x08, 'b'},
                                                                      {0x09, 't'},
                                                                      {0x0a, 'n'},
                                                                      {0x0b, 'v'},
                                                                      {0x0c, 'f'},
                                                                      {0x0d, 'r'},
                                                                      {0x1b, 'e'},
                                                                      {0x22, '"'},
                                                                      {0x5c, '\\'},
                                                                      {0x85, 'N'},
                                                                      {0xa0, '_'},
                                                                      {0x2028, 'L'},
                                                                      {0x2029, 'P'}}};
    out.append('\\');
    for (const auto& [meant, letter] : letters)
        if (meant == point)
            return out.append(letter);
    std::array<char, 12> digits{};
    const char* const form = point <= 0xff ? "x%02X" : point <= 0xffff ? "u%04X" : "U%08X";
    const int size = std::snprintf(digits.data(), digits.size(), form, point);
    out.append(std::string_view(digits.data(), static_cast<std::size_t>(size)));
}

} // namespace

YamlForm yamlFormOf(std::string_view text)
{
    if (text.empty())
        return {false, true, true, false};
    const auto traits = traitsOf(text);
    const bool unquotable = traits.blankThenBreak || traits.tabs || traits.special
                            || traits.breakThenBlank || traits.oddBreaks;
    YamlForm form;
    form.singleQuoted = !unquotable && !traits.breaks;
    form.blockPlain = form.singleQuoted && !traits.blankFirst && !traits.blankLast;
    form.flowPlain = form.blockPlain && !traits.flowIndicator;
    form.blockPlain = form.blockPlain && !traits.blockIndicator;
    form.literal =
        !traits.spaceLast && !traits.blankThenBreak && !traits.special && !traits.oddBreaks;
    return form;
}

void writeYamlQuoted(std::string_view text, SecretText& out)
{
    out.append('"');
    while (!text.empty()) {
        const auto before = text;
        const auto point = takePoint(text);
        if (point == '"' || point == '\\' || isBreak(point) || !isPrintable(point))
            escape(point, out);
        else
            out.append(before.substr(0, before.size() - text.size()));
    }
    out.append('"');
}

} // namespace strongroom::sops
