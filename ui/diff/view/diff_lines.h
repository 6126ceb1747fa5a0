// The rows of a diff as the lines of a view: side by side or one after the other, folded, wrapped.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/diff/folding.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace strongroom::ui {

/// Side by side a line has both halves; unified, one of them.
struct DiffLine
{
    enum class Kind : std::uint8_t { Row, Fold };

    Kind kind = Kind::Row;
    bool oldSide = true;
    bool newSide = true;
    std::size_t row = 0; ///< Of a fold, its first.
    std::size_t fold = 0;
    int top = 0; ///< In heights of one text line.
    int height = 1;
};

class DiffLines
{
public:
    /// How many text lines a side of a row takes; without one, all take one.
    using Heights = std::function<int(const diff::Row& row, bool oldSide)>;

    void build(const diff::TextDiff& diff, const diff::Folding& folding, bool sideBySide,
               const Heights& heights = {});

    int count() const { return static_cast<int>(m_lines.size()); }
    const DiffLine& at(int line) const { return m_lines[static_cast<std::size_t>(line)]; }
    /// Of all of them, in heights of one text line.
    int height() const;
    /// The line that covers this height; the last one beyond all.
    int lineAt(int top) const;
    /// The first line that shows the row, or the fold that hides it.
    int lineOf(std::size_t row) const;
    /// The lines at which the changes begin.
    const std::vector<int>& changes() const { return m_changes; }

private:
    void append(DiffLine line);
    void appendRow(const diff::Row& row, std::size_t index, bool sideBySide);
    void flushAdded();
    int heightOf(const diff::Row& row, const DiffLine& line) const;

    const diff::TextDiff* m_diff = nullptr; ///< While it is built.
    Heights m_heights;
    std::vector<DiffLine> m_lines;
    std::vector<int> m_lineOf; ///< By row.
    std::vector<int> m_changes;
    std::vector<std::size_t> m_added; ///< Rows whose newer half waits for the older ones.
};

} // namespace strongroom::ui
