// Removed lines looked up among the added ones, three at a time, the longest match first come.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/moves.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace strongroom::diff {
namespace {

constexpr std::size_t leastLines = 3;
// A block that stands in more places than this is boilerplate, and where it went is a guess.
constexpr std::size_t mostPlaces = 16;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

bool isSubstantial(std::string_view line)
{
    return std::ranges::any_of(line, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || static_cast<unsigned char>(c) >= 0x80;
    });
}

bool sameLine(std::string_view a, std::string_view b, Whitespace whitespace)
{
    if (whitespace == Whitespace::Counts)
        return a == b;
    for (std::size_t i = 0, k = 0;; ++i, ++k) {
        while (i < a.size() && isSpace(a[i]))
            ++i;
        while (k < b.size() && isSpace(b[k]))
            ++k;
        if (i == a.size() || k == b.size())
            return i == a.size() && k == b.size();
        if (a[i] != b[k])
            return false;
    }
}

std::size_t hashOf(std::string_view line, Whitespace whitespace)
{
    if (whitespace == Whitespace::Counts)
        return std::hash<std::string_view>()(line);
    std::string bare;
    std::ranges::copy_if(line, std::back_inserter(bare), [](char c) { return !isSpace(c); });
    return std::hash<std::string>()(bare);
}

class Finder
{
public:
    Finder(std::span<const std::string_view> older, std::span<const std::string_view> newer,
           std::span<const Change> changes, Whitespace whitespace)
        : m_older(older), m_newer(newer), m_whitespace(whitespace), m_end(newer.size(), 0),
          m_taken(newer.size(), false)
    {
        for (const auto& change : changes) {
            const auto end = change.newBegin + change.newSize;
            for (auto line = change.newBegin; line < end; ++line)
                m_end[line] = end;
            for (auto line = change.newBegin; line + leastLines <= end; ++line) {
                auto& places = m_places[keyOf(newer.subspan(line, leastLines))];
                if (places.size() < mostPlaces)
                    places.push_back(line);
            }
        }
    }

    void lookUp(const Change& change, std::vector<MovedLines>& moves)
    {
        const auto end = change.oldBegin + change.oldSize;
        for (auto line = change.oldBegin; line + leastLines <= end;) {
            const auto best = longestAt(line, end);
            if (best.size >= leastLines && isWorthSaying(best)) {
                std::fill_n(m_taken.begin() + static_cast<std::ptrdiff_t>(best.newBegin), best.size,
                            true);
                moves.push_back(best);
            }
            line += std::max(best.size, std::size_t(1));
        }
    }

private:
    std::size_t keyOf(std::span<const std::string_view> lines) const
    {
        std::size_t key = 0;
        for (const auto line : lines)
            key = key * 1099511628211ULL + hashOf(line, m_whitespace);
        return key;
    }

    MovedLines longestAt(std::size_t line, std::size_t end) const
    {
        MovedLines best{line, 0, 0};
        const auto found = m_places.find(keyOf(m_older.subspan(line, leastLines)));
        if (found == m_places.end())
            return best;
        for (const auto place : found->second) {
            std::size_t size = 0;
            while (line + size < end && place + size < m_end[place] && !m_taken[place + size]
                   && sameLine(m_older[line + size], m_newer[place + size], m_whitespace))
                ++size;
            if (size > best.size)
                best = {line, place, size};
        }
        return best;
    }

    bool isWorthSaying(const MovedLines& move) const
    {
        const auto lines = m_older.subspan(move.oldBegin, move.size);
        return std::ranges::count_if(lines, isSubstantial)
               >= static_cast<std::ptrdiff_t>(leastLines);
    }

    std::span<const std::string_view> m_older;
    std::span<const std::string_view> m_newer;
    Whitespace m_whitespace;
    std::vector<std::size_t> m_end; ///< For an added line, where its change ends.
    std::vector<bool> m_taken;
    std::unordered_map<std::size_t, std::vector<std::size_t>> m_places;
};

} // namespace

std::vector<MovedLines> movedLines(std::span<const std::string_view> older,
                                   std::span<const std::string_view> newer,
                                   std::span<const Change> changes, Whitespace whitespace)
{
    Finder finder(older, newer, changes, whitespace);
    std::vector<MovedLines> moves;
    for (const auto& change : changes)
        if (change.oldSize >= leastLines)
            finder.lookUp(change, moves);
    return moves;
}

} // namespace strongroom::diff
