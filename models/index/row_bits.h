// A set of rows, a bit for each.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/index/secret_rows.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace strongroom::index {

/// What a search finds: it is in the rows' order by itself, and what was found before costs no
/// more than an eighth of a byte a row to keep.
class RowBits
{
public:
    static constexpr Row perWord = 64;

    RowBits() = default;
    explicit RowBits(std::size_t rows) : m_words((rows + perWord - 1) / perWord) {}

    bool has(Row row) const
    {
        return row / perWord < m_words.size()
               && (m_words[row / perWord] >> row % perWord & 1U) != 0;
    }
    void add(Row row) { m_words[row / perWord] |= std::uint64_t{1} << row % perWord; }
    void remove(Row row) { m_words[row / perWord] &= ~(std::uint64_t{1} << row % perWord); }
    /// All from `first` to the one before `last`.
    void addAll(Row first, Row last)
    {
        for (; first < last && first % perWord != 0; ++first)
            add(first);
        for (; first + perWord <= last; first += perWord)
            m_words[first / perWord] = ~std::uint64_t{0};
        for (; first < last; ++first)
            add(first);
    }
    /// The first from `row` on that is not in it; `last` if there is none before that.
    Row nextOutside(Row row, Row last) const
    {
        while (row < last) {
            const auto outside = ~m_words[row / perWord] >> row % perWord;
            if (outside != 0)
                return std::min(last, row + static_cast<Row>(std::countr_zero(outside)));
            row = (row / perWord + 1) * perWord;
        }
        return last;
    }
    /// `last` and `first` are multiples of perWord, or `last` is the end.
    template <class Deed>
    void forEach(Row first, Row last, Deed deed) const
    {
        const auto end = std::min<std::size_t>((last + perWord - 1) / perWord, m_words.size());
        for (std::size_t word = first / perWord; word < end; ++word)
            for (auto bits = m_words[word]; bits != 0; bits &= bits - 1)
                deed(static_cast<Row>(word * perWord) + static_cast<Row>(std::countr_zero(bits)));
    }
    /// As of forEach().
    std::size_t count(Row first, Row last) const
    {
        const auto end = std::min<std::size_t>((last + perWord - 1) / perWord, m_words.size());
        std::size_t all = 0;
        for (std::size_t word = first / perWord; word < end; ++word)
            all += static_cast<std::size_t>(std::popcount(m_words[word]));
        return all;
    }

private:
    std::vector<std::uint64_t> m_words;
};

} // namespace strongroom::index
