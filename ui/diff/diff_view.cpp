// Lines laid out once, painted where they are seen.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/diff/diff_view.h"

#include "models/diff/word_marks.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr int padding = 6;
constexpr int contextLines = 3;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).replace('\t', QStringLiteral("    "));
}

} // namespace

DiffView::DiffView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName("diff.view");
    setAccessibleName(tr("Differences"));
    setFocusPolicy(Qt::StrongFocus);
    setFont(Theme::current().font(TypeRole::Mono));
    setLayoutDirection(Qt::LeftToRight);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        setFont(Theme::current().font(TypeRole::Mono));
        layOut();
    });
}

void DiffView::setDiff(diff::TextDiff diff)
{
    m_diff = std::move(diff);
    m_change = -1;
    layOut();
    if (m_diff.changes > 0)
        goToChange(0);
}

void DiffView::setLayoutKind(Layout layout)
{
    m_layout = layout;
    layOut();
    if (m_change >= 0)
        goToChange(m_change);
    emit layoutChanged();
}

void DiffView::toggleLayout()
{
    setLayoutKind(m_layout == Layout::Unified ? Layout::SideBySide : Layout::Unified);
}

void DiffView::layOut()
{
    m_lines.clear();
    m_changeLines.clear();
    m_longest = 0;
    bool inChange = false;
    std::vector<std::size_t> additions;
    const auto flush = [&] {
        for (const auto row : additions)
            m_lines.push_back({row, false, true});
        additions.clear();
    };
    for (std::size_t i = 0; i < m_diff.rows.size(); ++i) {
        const auto& row = m_diff.rows[i];
        const bool same = row.kind == diff::RowKind::Same;
        if (same)
            flush();
        if (!same && !inChange)
            m_changeLines.push_back(static_cast<int>(m_lines.size()));
        inChange = !same;
        if (m_layout == Layout::SideBySide || same) {
            m_lines.push_back({i, true, true});
        } else {
            // Unified: what went first, then what came, for each run of changes.
            if (row.oldNumber != 0)
                m_lines.push_back({i, true, false});
            if (row.newNumber != 0)
                additions.push_back(i);
        }
        for (const auto* text : {&row.oldText, &row.newText})
            m_longest = std::max(m_longest, fontMetrics().horizontalAdvance(textOf(*text)));
    }
    flush();
    updateScrollBars();
    viewport()->update();
}

int DiffView::lineHeight() const
{
    return fontMetrics().height() + 4;
}

int DiffView::gutterWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("00000 ±")) + 2 * padding;
}

void DiffView::updateScrollBars()
{
    const int visible = std::max(1, viewport()->height() / lineHeight() - 1);
    verticalScrollBar()->setRange(0, std::max(0, lineCount() - visible));
    verticalScrollBar()->setPageStep(visible);
    const int half = m_layout == Layout::SideBySide ? viewport()->width() / 2 : viewport()->width();
    horizontalScrollBar()->setRange(0, std::max(0, m_longest + gutterWidth() + 2 * padding - half));
    horizontalScrollBar()->setPageStep(half);
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 4);
}

void DiffView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void DiffView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void DiffView::goToChange(int change)
{
    if (change < 0 || change >= static_cast<int>(m_changeLines.size()))
        return;
    m_change = change;
    const int line = m_changeLines[static_cast<std::size_t>(change)];
    verticalScrollBar()->setValue(std::max(0, line - contextLines));
    setAccessibleDescription(lineText(line));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    viewport()->update();
    emit changeReached(change, m_diff.changes);
}

QString DiffView::lineText(int line) const
{
    if (line < 0 || line >= lineCount())
        return {};
    const auto& row = m_diff.rows[m_lines[static_cast<std::size_t>(line)].row];
    switch (row.kind) {
    case diff::RowKind::Same:
        return tr("Same, line %1: %2").arg(row.newNumber).arg(textOf(row.newText));
    case diff::RowKind::Changed:
        return tr("Changed, line %1, old: %2, new: %3")
            .arg(row.newNumber)
            .arg(textOf(row.oldText), textOf(row.newText));
    case diff::RowKind::Added:
        return tr("Added, line %1: %2").arg(row.newNumber).arg(textOf(row.newText));
    case diff::RowKind::Removed:
        return tr("Removed, line %1: %2").arg(row.oldNumber).arg(textOf(row.oldText));
    }
    return {};
}

void DiffView::keyPressEvent(QKeyEvent* event)
{
    const bool forward = (event->key() == Qt::Key_F7 && event->modifiers() == Qt::NoModifier)
                         || (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
                         || event->key() == Qt::Key_N;
    const bool back = (event->key() == Qt::Key_F7 && event->modifiers() == Qt::ShiftModifier)
                      || (event->key() == Qt::Key_Up && event->modifiers() == Qt::AltModifier)
                      || event->key() == Qt::Key_P;
    if (forward)
        goToChange(m_change + 1);
    else if (back)
        goToChange(m_change - 1);
    else if (event->key() == Qt::Key_U)
        toggleLayout();
    else if (event->key() == Qt::Key_Down)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + 1);
    else if (event->key() == Qt::Key_Up)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void DiffView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(viewport()->rect(), Theme::current().color(Token::BgBase));
    const int height = lineHeight();
    const int first = verticalScrollBar()->value();
    const int last = std::min(lineCount(), first + viewport()->height() / height + 2);
    const int width = viewport()->width();
    for (int i = first; i < last; ++i) {
        const auto& line = m_lines[static_cast<std::size_t>(i)];
        const auto& row = m_diff.rows[line.row];
        const int y = (i - first + 1) * height; // Below the names of the sides.
        if (m_layout == Layout::SideBySide) {
            paintHalf(painter, {0, y, width / 2, height}, row, true);
            paintHalf(painter, {width / 2 + 1, y, width - width / 2 - 1, height}, row, false);
        } else {
            paintHalf(painter, {0, y, width, height}, row, line.oldSide && !line.newSide);
        }
    }
    if (m_layout == Layout::SideBySide)
        painter.fillRect(QRect(width / 2, 0, 1, viewport()->height()),
                         Theme::current().color(Token::Divider));
    paintSides(painter);
    if (hasFocus()) {
        painter.setPen(
            QPen(Theme::current().color(Token::Focus), Theme::current().metric(Metric::FocusRing)));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void DiffView::paintSides(QPainter& painter) const
{
    auto& theme = Theme::current();
    const int width = viewport()->width();
    const QRect band(0, 0, width, lineHeight());
    painter.fillRect(band, theme.color(Token::DiffGutter));
    painter.fillRect(0, band.bottom(), width, 1, theme.color(Token::Divider));
    painter.setFont(theme.font(TypeRole::Strong));
    const auto write = [&](const QRect& place, Token ink, const QString& text) {
        painter.setPen(theme.color(ink));
        painter.drawText(place.adjusted(padding, 0, -padding, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         text);
    };
    const auto before = QStringLiteral("− ") + tr("Before");
    const auto after = QStringLiteral("+ ") + tr("After");
    const int middle = m_layout == Layout::SideBySide
                           ? width / 2 + 1
                           : painter.fontMetrics().horizontalAdvance(before) + 4 * padding;
    write({0, 0, middle, band.height()}, Token::DiffCbDelMark, before);
    write({middle, 0, width - middle, band.height()}, Token::DiffCbAddMark, after);
    painter.setFont(font());
}

void DiffView::paintHalf(QPainter& painter, const QRect& half, const diff::Row& row,
                         bool oldSide) const
{
    auto& theme = Theme::current();
    const bool absent = (oldSide ? row.oldNumber : row.newNumber) == 0;
    if (absent) {
        painter.fillRect(half, QBrush(theme.color(Token::Divider), Qt::BDiagPattern));
        return;
    }
    if (row.kind != diff::RowKind::Same)
        painter.fillRect(half, theme.color(oldSide ? Token::DiffCbDelLine : Token::DiffCbAddLine));
    QRect gutter(half);
    gutter.setWidth(gutterWidth());
    paintText(painter, half.adjusted(gutter.width(), 0, 0, 0), row, oldSide);
    paintGutter(painter, gutter, row, oldSide);
}

void DiffView::paintText(QPainter& painter, const QRect& half, const diff::Row& row,
                         bool oldSide) const
{
    auto& theme = Theme::current();
    painter.save();
    painter.setClipRect(half);
    const auto& bytes = oldSide ? row.oldText : row.newText;
    const int x = half.left() + padding - horizontalScrollBar()->value();
    const auto advance = [&](std::size_t end) {
        return fontMetrics().horizontalAdvance(textOf(bytes.substr(0, end)));
    };
    const auto marks = row.kind == diff::RowKind::Changed
                           ? diff::wordMarks(row.oldText, row.newText)
                           : diff::WordMarks{};
    for (const auto& mark : oldSide ? marks.older : marks.newer) {
        const int from = advance(mark.begin);
        const int to = advance(mark.begin + mark.size);
        const QRect box(x + from, half.top() + 1, to - from, half.height() - 2);
        painter.fillRect(box, theme.color(oldSide ? Token::DiffCbDelWord : Token::DiffCbAddWord));
    }
    painter.setPen(theme.color(Token::TextPrimary));
    painter.drawText(QRect(x, half.top(), m_longest + half.width(), half.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, textOf(bytes));
    painter.restore();
}

void DiffView::paintGutter(QPainter& painter, const QRect& gutter, const diff::Row& row,
                           bool oldSide) const
{
    auto& theme = Theme::current();
    painter.fillRect(gutter, theme.color(Token::DiffGutter));
    painter.setPen(theme.color(Token::DiffGutterText));
    const auto inside = gutter.adjusted(padding, 0, -padding, 0);
    const int mark = fontMetrics().horizontalAdvance(QStringLiteral(" ±"));
    painter.drawText(inside.adjusted(0, 0, -mark, 0), Qt::AlignVCenter | Qt::AlignRight,
                     QString::number(oldSide ? row.oldNumber : row.newNumber));
    if (row.kind == diff::RowKind::Same)
        return;
    painter.setPen(theme.color(oldSide ? Token::DiffCbDelMark : Token::DiffCbAddMark));
    const bool changed = row.kind == diff::RowKind::Changed && m_layout == Layout::SideBySide;
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignRight,
                     changed   ? "~"
                     : oldSide ? "−"
                               : "+");
}

} // namespace strongroom::ui
