// Words of two lines held against each other by their longest common subsequence.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/word_marks.h"

#include <algorithm>
#include <cstdint>
#include <span>

namespace strongroom::diff {
namespace {

// Beyond these, marking would cost more than it shows.
constexpr std::size_t mostTokens = 400;
constexpr std::size_t longestLine = 20000;
constexpr std::size_t leastCommonPercent = 30;

bool isWord(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    // Every byte of a character beyond ASCII counts as a letter, so that none is ever split.
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
           || byte >= 0x80;
}

std::vector<std::string_view> tokensOf(std::string_view line)
{
    std::vector<std::string_view> tokens;
    for (std::size_t i = 0; i < line.size();) {
        std::size_t end = i + 1;
        while (isWord(line[i]) && end < line.size() && isWord(line[end]))
            ++end;
        tokens.push_back(line.substr(i, end - i));
        i = end;
    }
    return tokens;
}

/// For each token, whether it is part of the common subsequence.
struct Common
{
    std::vector<bool> inOld;
    std::vector<bool> inNew;
    std::size_t bytes = 0;
};

Common commonOf(std::span<const std::string_view> a, std::span<const std::string_view> b)
{
    const auto width = b.size() + 1;
    std::vector<std::uint16_t> lengths((a.size() + 1) * width, 0);
    for (std::size_t i = a.size(); i-- > 0;)
        for (std::size_t k = b.size(); k-- > 0;)
            lengths[i * width + k] =
                a[i] == b[k] ? static_cast<std::uint16_t>(lengths[(i + 1) * width + k + 1] + 1)
                             : std::max(lengths[(i + 1) * width + k], lengths[i * width + k + 1]);
    Common common{std::vector<bool>(a.size()), std::vector<bool>(b.size()), 0};
    for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
        if (a[i] == b[k]) {
            common.inOld[i++] = common.inNew[k++] = true;
            common.bytes += a[i - 1].size();
        } else if (lengths[(i + 1) * width + k] >= lengths[i * width + k + 1]) {
            ++i;
        } else {
            ++k;
        }
    }
    return common;
}

std::vector<Mark> marksOf(std::string_view line, std::span<const std::string_view> tokens,
                          const std::vector<bool>& common)
{
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (common[i])
            continue;
        const auto begin = static_cast<std::size_t>(tokens[i].data() - line.data());
        if (!marks.empty() && marks.back().begin + marks.back().size == begin)
            marks.back().size += tokens[i].size();
        else
            marks.push_back({begin, tokens[i].size()});
    }
    return marks;
}

/// How many tokens both begin with.
std::size_t sameAtFront(std::span<const std::string_view> a, std::span<const std::string_view> b)
{
    return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

std::size_t bytesOf(std::span<const std::string_view> tokens)
{
    std::size_t bytes = 0;
    for (const auto token : tokens)
        bytes += token.size();
    return bytes;
}

} // namespace

WordMarks wordMarks(std::string_view older, std::string_view newer)
{
    if (std::max(older.size(), newer.size()) > longestLine)
        return {};
    const auto oldTokens = tokensOf(older);
    const auto newTokens = tokensOf(newer);
    std::span<const std::string_view> a(oldTokens);
    std::span<const std::string_view> b(newTokens);
    const auto front = sameAtFront(a, b);
    auto commonBytes = bytesOf(a.first(front));
    a = a.subspan(front);
    b = b.subspan(front);
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        commonBytes += a.back().size();
        a = a.first(a.size() - 1);
        b = b.first(b.size() - 1);
    }
    if (a.size() > mostTokens || b.size() > mostTokens)
        return {};
    const auto common = commonOf(a, b);
    commonBytes += common.bytes;
    if (commonBytes * 100 < std::max(older.size(), newer.size()) * leastCommonPercent)
        return {};
    return {marksOf(older, a, common.inOld), marksOf(newer, b, common.inNew)};
}

} // namespace strongroom::diff
