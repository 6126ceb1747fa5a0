// Which unchanged rows are folded away, and what unfolds them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/diff/text_diff.h"

namespace strongroom::diff {

/// A run of rows that is not shown, at least two of them.
struct Fold
{
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
    friend bool operator==(const Fold&, const Fold&) = default;
};

class Folding
{
public:
    static constexpr int everything = -1;

    /// Nothing is folded.
    Folding() = default;
    /// All but `context` rows around each change; `everything` folds nothing.
    Folding(const TextDiff& diff, int context);

    /// In the order of the rows; they never touch.
    const std::vector<Fold>& folds() const { return m_folds; }

    /// Shows `rows` more next to each change that the fold borders on.
    void expand(std::size_t fold, std::size_t rows);
    /// Shows what a fold hides; nothing if the row is shown already.
    void reveal(std::size_t row);
    void expandAll() { m_folds.clear(); }

private:
    std::size_t m_rows = 0;
    std::vector<Fold> m_folds;
};

} // namespace strongroom::diff
