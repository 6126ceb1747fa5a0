// A long line is laid out in parts, of which only those in sight cost anything.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/diff/view/line_texts.h"

#include "models/diff/word_marks.h"

#include <QTextOption>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr int keptLines = 2000;
constexpr int partSize = 1000;
constexpr int chipCells = 20; ///< Room for what stands behind a line.
constexpr std::string_view hiddenValue = "value: hidden";

/// Cut at a character of UTF-8, with more than is shown left over.
std::string_view cut(std::string_view line, qsizetype most)
{
    auto size = std::min(line.size(), static_cast<std::size_t>(4 * most));
    while (size < line.size() && (static_cast<unsigned char>(line[size]) & 0xc0U) == 0x80)
        --size;
    return line.substr(0, size);
}

} // namespace

bool endsInHiddenValue(std::string_view line)
{
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (!line.ends_with(hiddenValue))
        return false;
    line.remove_suffix(hiddenValue.size());
    return line.find_first_not_of(" -") == std::string_view::npos;
}

LineTexts::LineTexts(const QFont& font) : m_metrics(font), m_lines(keptLines) {}

void LineTexts::setDiff(const diff::TextDiff& diff)
{
    m_diff = &diff;
    m_whole.clear();
    m_lines.clear();
    measure();
}

void LineTexts::setFont(const QFont& font)
{
    m_metrics = CellMetrics(font);
    m_lines.clear();
    measure();
}

void LineTexts::setMost(qsizetype characters)
{
    m_most = characters;
    m_lines.clear();
    measure();
}

void LineTexts::setWrap(std::optional<int> cells)
{
    if (cells == m_wrap)
        return;
    m_wrap = cells;
    m_lines.clear();
}

void LineTexts::measure()
{
    m_columns = 0;
    if (m_diff == nullptr)
        return;
    std::size_t index = 0;
    for (const auto& row : m_diff->rows) {
        const bool whole = m_whole.contains(index++);
        for (const auto text : {row.oldText, row.newText}) {
            const auto shown = whole ? text : cut(text, m_most);
            const bool isLong = !whole && shown.size() > static_cast<std::size_t>(m_most);
            const int cells =
                isLong ? m_metrics.cells(QStringView(m_metrics.shown(shown)).left(m_most))
                       : m_metrics.cells(shown);
            const bool hasChip = isLong || endsInHiddenValue(text);
            m_columns = std::max(m_columns, cells + (hasChip ? chipCells : 0));
            if (row.kind == diff::RowKind::Same && row.oldText == row.newText)
                break;
        }
    }
}

const LineText& LineTexts::of(std::size_t row, bool oldSide)
{
    const quint64 key = row * 2 + (oldSide ? 1 : 0);
    if (const auto* known = m_lines.object(key))
        return *known;
    auto line = std::make_unique<LineText>();
    const auto& source = m_diff->rows[row];
    line->text = shownText(source, row, oldSide, *line);
    divide(*line);
    mark(source, oldSide, *line);
    auto* kept = line.release();
    m_lines.insert(key, kept);
    return *kept;
}

QString LineTexts::shownText(const diff::Row& row, std::size_t index, bool oldSide,
                             LineText& line) const
{
    const auto source = oldSide ? row.oldText : row.newText;
    line.endsInHidden = endsInHiddenValue(source);
    if (line.endsInHidden)
        return m_metrics.shown(source.substr(0, source.rfind("hidden")));
    if (m_whole.contains(index))
        return m_metrics.shown(source);
    auto text = m_metrics.shown(cut(source, m_most));
    if (text.size() > m_most || cut(source, m_most).size() < source.size()) {
        const auto shown = std::min(m_most, text.size());
        line.notShown = text.size() - shown
                        + static_cast<qsizetype>(source.size() - cut(source, m_most).size());
        text.truncate(text.at(shown - 1).isHighSurrogate() ? shown - 1 : shown);
    }
    const auto& other = oldSide ? row.newText : row.oldText;
    line.endsOpen =
        row.kind == diff::RowKind::Changed && source == other && m_diff->endsOpen(oldSide);
    return text;
}

void LineTexts::divide(LineText& line) const
{
    if (m_wrap) {
        const auto starts = m_metrics.breaks(line.text, *m_wrap);
        for (std::size_t i = 0; i < starts.size(); ++i) {
            const int end =
                i + 1 < starts.size() ? starts[i + 1] : static_cast<int>(line.text.size());
            const auto part = QStringView(line.text).mid(starts[i], end - starts[i]);
            line.parts.push_back(
                {starts[i], end - starts[i], 0, m_metrics.cells(part), static_cast<int>(i), {}});
        }
        return;
    }
    const auto size = static_cast<int>(line.text.size());
    int column = 0;
    for (int begin = 0; begin < size || begin == 0;) {
        int end = std::min(size, begin + partSize);
        while (end < size && (line.text[end].isMark() || line.text[end].isLowSurrogate()))
            ++end;
        const int cells = m_metrics.cells(QStringView(line.text).mid(begin, end - begin));
        line.parts.push_back({begin, end - begin, column, cells, 0, {}});
        column += cells;
        if (end == size)
            break;
        begin = end;
    }
}

void LineTexts::mark(const diff::Row& row, bool oldSide, LineText& line) const
{
    if (row.kind != diff::RowKind::Changed)
        return;
    const auto marks = diff::wordMarks(row.oldText, row.newText);
    const auto source = oldSide ? row.oldText : row.newText;
    for (const auto& mark : oldSide ? marks.older : marks.newer) {
        // Tabs and signs make the shown text longer than the line: what stands before counts.
        const auto begin = m_metrics.shown(source.substr(0, mark.begin)).size();
        const auto end = m_metrics.shown(source.substr(0, mark.begin + mark.size)).size();
        line.marks.append({static_cast<int>(begin), static_cast<int>(end - begin)});
    }
}

const QTextLayout& LineTexts::layoutOf(const LineText& line, const LinePart& part) const
{
    if (part.layout)
        return *part.layout;
    const auto text = line.text.mid(part.begin, part.size);
    part.layout = std::make_unique<QTextLayout>(text, m_metrics.font());
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    part.layout->setTextOption(option);
    part.layout->setCacheEnabled(true);
    part.layout->setFormats(m_metrics.spacing(text));
    part.layout->beginLayout();
    auto only = part.layout->createLine();
    if (only.isValid())
        only.setLineWidth(1e7);
    part.layout->endLayout();
    return *part.layout;
}

int LineTexts::heightOf(const diff::Row& row, bool oldSide) const
{
    if (!m_wrap)
        return 1;
    const auto source = oldSide ? row.oldText : row.newText;
    if (static_cast<int>(source.size()) <= *m_wrap && m_metrics.cells(source) <= *m_wrap)
        return 1;
    const auto index = static_cast<std::size_t>(&row - m_diff->rows.data());
    LineText line;
    return static_cast<int>(m_metrics.breaks(shownText(row, index, oldSide, line), *m_wrap).size());
}

bool LineTexts::isCut(std::size_t row)
{
    return of(row, true).notShown > 0 || of(row, false).notShown > 0;
}

void LineTexts::showAll(std::size_t row)
{
    m_whole.insert(row);
    m_lines.clear();
    measure();
}

} // namespace strongroom::ui
