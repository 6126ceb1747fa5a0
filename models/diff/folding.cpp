// Folds lie between changes; what is left of one below two rows takes as much place shown.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/folding.h"

#include <algorithm>

namespace strongroom::diff {
namespace {

constexpr std::size_t leastFolded = 2;

/// Takes rows off the ends at which a change stands: there is none before the first row, nor after
/// the last.
Fold narrowed(Fold fold, std::size_t rows, std::size_t allRows)
{
    const auto front = fold.begin == 0 ? 0 : rows;
    const auto back = fold.end == allRows ? 0 : rows;
    if (fold.size() < front + back + leastFolded)
        return {fold.begin, fold.begin};
    return {fold.begin + front, fold.end - back};
}

} // namespace

Folding::Folding(const TextDiff& diff, int context) : m_rows(diff.rows.size())
{
    if (context == everything || diff.changes == 0)
        return;
    for (std::size_t begin = 0; begin < m_rows;) {
        auto end = begin;
        while (end < m_rows && diff.rows[end].kind == RowKind::Same)
            ++end;
        const auto fold = narrowed({begin, end}, static_cast<std::size_t>(context), m_rows);
        if (fold.size() > 0)
            m_folds.push_back(fold);
        begin = end + 1;
    }
}

void Folding::expand(std::size_t fold, std::size_t rows)
{
    if (fold >= m_folds.size())
        return;
    m_folds[fold] = narrowed(m_folds[fold], rows, m_rows);
    if (m_folds[fold].size() == 0)
        m_folds.erase(m_folds.begin() + static_cast<std::ptrdiff_t>(fold));
}

void Folding::reveal(std::size_t row)
{
    std::erase_if(m_folds, [row](const Fold& fold) { return row >= fold.begin && row < fold.end; });
}

} // namespace strongroom::diff
