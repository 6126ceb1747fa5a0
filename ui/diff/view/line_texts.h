// The texts of a diff's rows laid out for painting, kept for as long as they are likely to be seen.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/diff/text_diff.h"
#include "ui/diff/view/cell_metrics.h"

#include <QCache>

#include <memory>
#include <optional>
#include <set>

namespace strongroom::ui {

/// Beyond this a line is cut off where it is shown, until somebody asks for all of it.
inline constexpr qsizetype mostShown = 20000;

/// "value: hidden" is how a snapshot says that it holds no value.
bool endsInHiddenValue(std::string_view line);

/// A stretch of a shown text with its place, in cells from the left and in heights of a text line.
struct LinePart
{
    int begin = 0;
    int size = 0;
    int column = 0;
    int cells = 0;
    int height = 0;
    /// Made when it is painted first.
    mutable std::unique_ptr<QTextLayout> layout{};
};

struct LineText
{
    QString text{};
    std::vector<LinePart> parts{};
    qsizetype notShown = 0;         ///< Characters that were cut off.
    bool endsInHidden = false;      ///< A value that the record does not hold stands behind it.
    bool endsOpen = false;          ///< No line break follows, where it would on the other side.
    QList<QPair<int, int>> marks{}; ///< Begin and size of what differs from the other side.

    int columns() const { return parts.empty() ? 0 : parts.back().column + parts.back().cells; }
};

class LineTexts
{
public:
    explicit LineTexts(const QFont& font);

    /// Borrowed until the next call.
    void setDiff(const diff::TextDiff& diff);
    void setFont(const QFont& font);
    /// None: lines are as long as they are.
    void setWrap(std::optional<int> cells);
    /// How much of a line is shown; mostShown unless it is set.
    void setMost(qsizetype characters);

    const CellMetrics& metrics() const { return m_metrics; }

    /// Kept here, and laid out only where it is needed.
    const LineText& of(std::size_t row, bool oldSide);
    /// The layout of one part of it: read from the left, whatever stands in it.
    const QTextLayout& layoutOf(const LineText& line, const LinePart& part) const;
    /// How many text lines it takes; 1 unless it is wrapped.
    int heightOf(const diff::Row& row, bool oldSide) const;
    /// Of the widest line, as far as lines are shown.
    int columns() const { return m_columns; }

    bool isCut(std::size_t row);
    void showAll(std::size_t row);

private:
    void measure();
    QString shownText(const diff::Row& row, std::size_t index, bool oldSide, LineText& line) const;
    void divide(LineText& line) const;
    void mark(const diff::Row& row, bool oldSide, LineText& line) const;

    CellMetrics m_metrics;
    const diff::TextDiff* m_diff = nullptr;
    std::optional<int> m_wrap;
    qsizetype m_most = mostShown;
    int m_columns = 0;
    std::set<std::size_t> m_whole; ///< Rows that are shown to their ends.
    QCache<quint64, LineText> m_lines;
};

} // namespace strongroom::ui
