// Lines laid out once, painted where they are seen.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/diff/diff_view.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr int linesAbove = 3; ///< That stay in sight above what one goes to.

QString plain(std::string_view text)
{
    // A line may be of any length; what is read aloud is not.
    return QString::fromUtf8(text.data(),
                             static_cast<qsizetype>(std::min(text.size(), std::size_t(500))))
        .replace('\t', ' ');
}

} // namespace

DiffView::DiffView(QWidget* parent)
    : QAbstractScrollArea(parent), m_texts(Theme::current().font(TypeRole::Mono))
{
    setObjectName("diff.view");
    setAccessibleName(tr("Differences"));
    setFocusPolicy(Qt::StrongFocus);
    setFont(Theme::current().font(TypeRole::Mono));
    setLayoutDirection(Qt::LeftToRight);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        setFont(Theme::current().font(TypeRole::Mono));
        viewport()->update();
    });
}

void DiffView::setDiff(diff::TextDiff diff)
{
    m_diff = std::move(diff);
    m_folding = diff::Folding(m_diff, m_context);
    m_change = -1;
    m_cursor = 0;
    m_anchor = -1;
    m_needle.clear();
    m_match.reset();
    m_texts.setDiff(m_diff);
    layOut();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    if (m_diff.changes > 0)
        goToChange(0);
}

void DiffView::setSides(const QString& older, const QString& newer)
{
    m_older = older;
    m_newer = newer;
    viewport()->update();
}

void DiffView::setLayoutKind(Layout layout)
{
    m_layout = layout;
    refresh();
    emit layoutChanged();
}

void DiffView::toggleLayout()
{
    setLayoutKind(m_layout == Layout::Unified ? Layout::SideBySide : Layout::Unified);
}

void DiffView::setContext(int lines)
{
    m_context = lines;
    m_folding = diff::Folding(m_diff, m_context);
    refresh();
}

void DiffView::setWrap(bool wrap)
{
    m_wrap = wrap;
    refresh();
}

/// Lays out anew; what was looked at stays in sight.
void DiffView::refresh()
{
    const bool any = m_lines.count() > 0;
    const auto row = any ? m_lines.at(m_cursor).row : 0;
    layOut();
    m_anchor = -1;
    m_cursor = any ? m_lines.lineOf(row) : 0;
    if (m_change >= 0)
        goToChange(m_change);
}

void DiffView::layOut()
{
    const int half = m_layout == Layout::SideBySide ? viewport()->width() / 2 : viewport()->width();
    const auto room = half - look().gutter - 2 * diffPadding;
    const int cells = std::max(10, static_cast<int>(room / m_texts.metrics().cell()));
    m_texts.setWrap(m_wrap ? std::optional(cells) : std::nullopt);
    DiffLines::Heights heights;
    if (m_wrap)
        heights = [this](const diff::Row& row, bool oldSide) {
            return m_texts.heightOf(row, oldSide);
        };
    m_lines.build(m_diff, m_folding, m_layout == Layout::SideBySide, heights);
    updateScrollBars();
    viewport()->update();
    emit laidOut();
    emit scrolled();
}

int DiffView::lineHeight() const
{
    return fontMetrics().height() + 4;
}

/// How many text lines are in sight, below the names of the sides.
int DiffView::visibleHeights() const
{
    return std::max(1, viewport()->height() / lineHeight() - 1);
}

DiffLook DiffView::look() const
{
    DiffLook look;
    look.sideBySide = m_layout == Layout::SideBySide;
    look.width = viewport()->width();
    look.height = viewport()->height();
    look.lineHeight = lineHeight();
    look.gutter = fontMetrics().horizontalAdvance(QStringLiteral("00000 ±")) + 2 * diffPadding;
    look.scroll = m_wrap ? 0 : horizontalScrollBar()->value();
    look.needle = m_needle;
    look.current = m_match;
    look.older = m_older;
    look.newer = m_newer;
    look.scheme = Theme::current().scheme();
    look.heading = Theme::current().font(TypeRole::Strong);
    return look;
}

void DiffView::updateScrollBars()
{
    const int visible = visibleHeights();
    verticalScrollBar()->setRange(0, std::max(0, m_lines.height() - visible));
    verticalScrollBar()->setPageStep(visible);
    const int half = m_layout == Layout::SideBySide ? viewport()->width() / 2 : viewport()->width();
    const auto longest = static_cast<int>((m_texts.columns() + 2) * m_texts.metrics().cell());
    const int over = m_texts.columns() == 0 ? 0 : longest + look().gutter - half;
    horizontalScrollBar()->setRange(0, m_wrap ? 0 : std::max(0, over));
    horizontalScrollBar()->setPageStep(half);
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 4);
}

void DiffView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_wrap)
        layOut();
    else
        updateScrollBars();
    emit scrolled();
}

void DiffView::scrollContentsBy(int, int)
{
    viewport()->update();
    emit scrolled();
}

void DiffView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_texts.setFont(font());
    layOut();
}

void DiffView::goToChange(int change)
{
    if (change < 0 || change >= static_cast<int>(m_lines.changes().size()))
        return;
    m_change = change;
    const int line = m_lines.changes()[static_cast<std::size_t>(change)];
    m_cursor = line;
    m_anchor = -1;
    verticalScrollBar()->setValue(std::max(0, m_lines.at(line).top - linesAbove));
    sayLine(line);
    viewport()->update();
    emit changeReached(change, m_diff.changes);
}

void DiffView::goToRow(std::size_t row)
{
    if (row >= m_diff.rows.size())
        return;
    const auto folds = m_folding.folds().size();
    m_folding.reveal(row);
    if (m_folding.folds().size() != folds)
        layOut();
    const int line = m_lines.lineOf(row);
    m_cursor = line;
    m_anchor = -1;
    const auto next = std::ranges::upper_bound(m_lines.changes(), line);
    m_change = static_cast<int>(next - m_lines.changes().begin()) - 1;
    verticalScrollBar()->setValue(std::max(0, m_lines.at(line).top - linesAbove));
    sayLine(line);
    viewport()->update();
    if (m_change >= 0)
        emit changeReached(m_change, m_diff.changes);
}

void DiffView::goToNumber(int number)
{
    const auto find = [&](int diff::Row::*side) {
        return std::ranges::find(m_diff.rows, number, side);
    };
    auto row = find(&diff::Row::newNumber);
    if (row == m_diff.rows.end())
        row = find(&diff::Row::oldNumber);
    if (row != m_diff.rows.end())
        goToRow(static_cast<std::size_t>(row - m_diff.rows.begin()));
    else if (number > 0 && !m_diff.rows.empty())
        goToRow(m_diff.rows.size() - 1);
}

std::vector<DiffMatch> DiffView::search(const QString& needle)
{
    m_needle = needle;
    m_match.reset();
    viewport()->update();
    return matchesIn(m_diff, m_texts.metrics(), needle);
}

void DiffView::goToMatch(const DiffMatch& match)
{
    if (m_texts.isCut(match.row) && match.begin + match.size > mostShown)
        m_texts.showAll(match.row);
    m_match = match;
    goToRow(match.row);
    const auto cell = m_texts.metrics().cell();
    const auto before = QStringView(m_texts.of(match.row, match.oldSide).text).left(match.begin);
    const auto left = static_cast<int>(m_texts.metrics().cells(before) * cell);
    const int page = horizontalScrollBar()->pageStep() - look().gutter;
    auto* bar = horizontalScrollBar();
    if (left < bar->value() || left + match.size * cell > bar->value() + page)
        bar->setValue(left - page / 3);
}

QString DiffView::lineText(int line) const
{
    if (line < 0 || line >= lineCount())
        return {};
    const auto& shown = m_lines.at(line);
    if (shown.kind == DiffLine::Kind::Fold)
        return tr("%n unchanged lines, folded away", nullptr,
                  static_cast<int>(m_folding.folds()[shown.fold].size()));
    const auto& row = m_diff.rows[shown.row];
    const auto moved = row.move == diff::noMove ? QString() : ' ' + tr("(moved)");
    switch (row.kind) {
    case diff::RowKind::Same:
        return tr("Same, line %1: %2").arg(row.newNumber).arg(plain(row.newText));
    case diff::RowKind::Changed:
        return tr("Changed, line %1, old: %2, new: %3")
            .arg(row.newNumber)
            .arg(plain(row.oldText), plain(row.newText));
    case diff::RowKind::Added:
        return tr("Added, line %1: %2").arg(row.newNumber).arg(plain(row.newText)) + moved;
    case diff::RowKind::Removed:
        return tr("Removed, line %1: %2").arg(row.oldNumber).arg(plain(row.oldText)) + moved;
    }
    return {};
}

void DiffView::sayLine(int line)
{
    setAccessibleDescription(lineText(line));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void DiffView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(font());
    auto& theme = Theme::current();
    painter.fillRect(viewport()->rect(), theme.color(Token::BgBase));
    const auto seen = look();
    DiffPainter lines(painter, m_diff, m_texts, seen);
    const int first = verticalScrollBar()->value();
    const int from = std::min(m_anchor, m_cursor);
    const int to = std::max(m_anchor, m_cursor);
    for (int i = m_lines.lineAt(first); i < m_lines.count(); ++i) {
        const auto& line = m_lines.at(i);
        const int top = (line.top - first + 1) * seen.lineHeight; // Below the names of the sides.
        if (top > viewport()->height())
            break;
        lines.paintLine(line, m_folding, top);
        if (m_anchor >= 0 ? i >= from && i <= to : hasFocus() && i == m_cursor)
            lines.paintChosen(line, top);
    }
    if (seen.sideBySide)
        painter.fillRect(QRect(seen.width / 2, 0, 1, viewport()->height()),
                         theme.color(Token::Divider));
    lines.paintSides();
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(Token::Focus), theme.metric(Metric::FocusRing)));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace strongroom::ui
