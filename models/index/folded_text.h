// Text in which case does not matter, of which the case is still known.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/index/stretch.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::index {

/// Lower case of ASCII and of Latin-1's letters, byte for byte; other letters stay as they are.
std::string folded(std::string_view text);

/// One stretch of folded text, and a bit for each byte that was folded: an eighth more than the
/// text alone, where the text as it was would be as much again.
class FoldedText
{
public:
    /// Where it begins.
    std::size_t append(std::string_view text);
    void end(char separator) { m_text.push_back(separator); }
    /// Moves a stretch towards the beginning; what stood there is gone.
    void move(std::size_t from, std::size_t to, std::size_t size);
    void truncate(std::size_t size);
    void clear();

    std::string_view text() const { return {m_text.data(), m_text.size()}; }
    std::string_view at(std::size_t begin, std::size_t size) const
    {
        return text().substr(begin, size);
    }
    /// As it was appended.
    std::string original(std::size_t begin, std::size_t size) const;
    std::size_t size() const { return m_text.size(); }

private:
    bool wasFolded(std::size_t at) const
    {
        const auto word = at / 64;
        return word < m_case.size() && (m_case[word] >> (at % 64) & 1U) != 0;
    }
    bool anyFolded(std::size_t begin, std::size_t size) const;
    void mark(std::size_t at, bool changed);

    Stretch<char> m_text;
    std::vector<std::uint64_t> m_case;
};

} // namespace strongroom::index
