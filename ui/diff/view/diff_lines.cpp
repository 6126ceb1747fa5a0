// Unified, what went of a change comes before what took its place.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/diff/view/diff_lines.h"

#include <algorithm>

namespace strongroom::ui {

void DiffLines::build(const diff::TextDiff& diff, const diff::Folding& folding, bool sideBySide,
                      const Heights& heights)
{
    m_lines.clear();
    m_changes.clear();
    m_diff = &diff;
    m_heights = heights;
    m_lines.reserve(diff.rows.size());
    m_lineOf.assign(diff.rows.size(), -1);
    bool inChange = false;
    auto fold = folding.folds().begin();
    for (std::size_t i = 0; i < diff.rows.size(); ++i) {
        const bool same = diff.rows[i].kind == diff::RowKind::Same;
        if (same)
            flushAdded();
        if (!same && !inChange)
            m_changes.push_back(count());
        inChange = !same;
        if (fold != folding.folds().end() && fold->begin == i) {
            DiffLine line{DiffLine::Kind::Fold};
            line.row = i;
            line.fold = static_cast<std::size_t>(fold - folding.folds().begin());
            std::fill_n(m_lineOf.begin() + static_cast<std::ptrdiff_t>(i), fold->size(), count());
            append(line);
            i = fold->end - 1;
            ++fold;
        } else {
            appendRow(diff.rows[i], i, sideBySide);
        }
    }
    flushAdded();
    m_diff = nullptr;
    m_heights = {};
}

void DiffLines::appendRow(const diff::Row& row, std::size_t index, bool sideBySide)
{
    DiffLine line;
    line.row = index;
    if (sideBySide || row.kind == diff::RowKind::Same)
        return append(line);
    line.newSide = false;
    if (row.oldNumber != 0)
        append(line);
    if (row.newNumber != 0)
        m_added.push_back(index);
}

void DiffLines::flushAdded()
{
    for (const auto row : m_added) {
        DiffLine line;
        line.row = row;
        line.oldSide = false;
        append(line);
    }
    m_added.clear();
}

void DiffLines::append(DiffLine line)
{
    line.top = height();
    if (m_heights && line.kind == DiffLine::Kind::Row)
        line.height = heightOf(m_diff->rows[line.row], line);
    auto& first = m_lineOf[line.row];
    if (first < 0)
        first = count();
    m_lines.push_back(line);
}

int DiffLines::heightOf(const diff::Row& row, const DiffLine& line) const
{
    int height = 1;
    if (line.oldSide && row.oldNumber != 0)
        height = std::max(height, m_heights(row, true));
    if (line.newSide && row.newNumber != 0)
        height = std::max(height, m_heights(row, false));
    return height;
}

int DiffLines::height() const
{
    return m_lines.empty() ? 0 : m_lines.back().top + m_lines.back().height;
}

int DiffLines::lineAt(int top) const
{
    const auto after = std::ranges::upper_bound(m_lines, top, {}, &DiffLine::top);
    return std::max(0, static_cast<int>(after - m_lines.begin()) - 1);
}

int DiffLines::lineOf(std::size_t row) const
{
    return row < m_lineOf.size() ? m_lineOf[row] : std::max(0, count() - 1);
}

} // namespace strongroom::ui
