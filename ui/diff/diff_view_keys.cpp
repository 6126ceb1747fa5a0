// What keys and the mouse do to a diff: going, choosing lines, copying them, unfolding.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/diff/diff_view.h"

#include "ui/settings/preferences.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr std::size_t rowsAtOnce = 10;

/// Whether keys without Ctrl or Alt do anything: who speaks to the computer turns them off.
bool letters()
{
    return Preferences::current().choices().letterKeys;
}

bool isOn(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_F7 && event.modifiers() == Qt::NoModifier)
           || (event.key() == Qt::Key_Down && event.modifiers() == Qt::AltModifier)
           || (event.key() == Qt::Key_N && event.modifiers() == Qt::NoModifier && letters());
}

bool isBack(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_F7 && event.modifiers() == Qt::ShiftModifier)
           || (event.key() == Qt::Key_Up && event.modifiers() == Qt::AltModifier)
           || (event.key() == Qt::Key_P && event.modifiers() == Qt::NoModifier && letters());
}

bool isShortcut(const QKeyEvent& event)
{
    const bool letter =
        event.key() == Qt::Key_F || event.key() == Qt::Key_G || event.key() == Qt::Key_C;
    return isOn(event) || isBack(event) || (letter && event.modifiers() == Qt::ControlModifier)
           || (event.key() == Qt::Key_A && event.modifiers() == Qt::ControlModifier);
}

} // namespace

bool DiffView::event(QEvent* event)
{
    // While the diff has the focus its keys are its own: the window finds and goes by them, too.
    if (event->type() == QEvent::ShortcutOverride
        && isShortcut(static_cast<const QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void DiffView::keyPressEvent(QKeyEvent* event)
{
    if (!takeKey(*event) && !takeLetter(*event) && !takeArrow(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

bool DiffView::takeKey(const QKeyEvent& event)
{
    if (isOn(event))
        goToChange(m_change + 1);
    else if (isBack(event))
        goToChange(m_change - 1);
    else if (event.matches(QKeySequence::Copy))
        copyChosen();
    else if (event.matches(QKeySequence::Find))
        emit findRequested();
    else if (event.key() == Qt::Key_G && event.modifiers() == Qt::ControlModifier)
        emit lineRequested();
    else if (event.matches(QKeySequence::SelectAll) && m_lines.count() > 0) {
        m_anchor = 0;
        m_cursor = m_lines.count() - 1;
        viewport()->update();
    } else
        return false;
    return true;
}

bool DiffView::takeLetter(const QKeyEvent& event)
{
    if ((event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0)
        return false;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        activate(m_cursor);
        return true;
    }
    if (!letters())
        return false;
    switch (event.key()) {
    case Qt::Key_U: toggleLayout(); return true;
    case Qt::Key_X: emit collapseToggled(); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: expandNear(m_cursor); return true;
    case Qt::Key_Minus:
        m_folding = diff::Folding(m_diff, m_context);
        refresh();
        return true;
    case Qt::Key_Asterisk:
        m_folding.expandAll();
        refresh();
        return true;
    default: return false;
    }
}

bool DiffView::takeArrow(const QKeyEvent& event)
{
    const bool extend = event.modifiers() == Qt::ShiftModifier;
    if (event.modifiers() != Qt::NoModifier && !extend)
        return false;
    auto* sideways = horizontalScrollBar();
    switch (event.key()) {
    case Qt::Key_Down: choose(m_cursor + 1, extend); return true;
    case Qt::Key_Up: choose(m_cursor - 1, extend); return true;
    case Qt::Key_PageDown: choose(m_cursor + visibleHeights(), extend); return true;
    case Qt::Key_PageUp: choose(m_cursor - visibleHeights(), extend); return true;
    case Qt::Key_Home: choose(0, extend); return true;
    case Qt::Key_End: choose(m_lines.count() - 1, extend); return true;
    case Qt::Key_Right: sideways->setValue(sideways->value() + sideways->singleStep()); return true;
    case Qt::Key_Left: sideways->setValue(sideways->value() - sideways->singleStep()); return true;
    default: return false;
    }
}

void DiffView::choose(int line, bool extend)
{
    if (m_lines.count() == 0)
        return;
    if (extend && m_anchor < 0)
        m_anchor = m_cursor;
    else if (!extend)
        m_anchor = -1;
    m_cursor = std::clamp(line, 0, m_lines.count() - 1);
    const auto& chosen = m_lines.at(m_cursor);
    auto* bar = verticalScrollBar();
    const int visible = visibleHeights();
    if (chosen.top < bar->value())
        bar->setValue(chosen.top);
    else if (chosen.top + chosen.height > bar->value() + visible)
        bar->setValue(chosen.top + chosen.height - visible);
    sayLine(m_cursor);
    viewport()->update();
}

/// A fold unfolds; a line that is cut off shows the rest; one that moved leads to its other place.
void DiffView::activate(int line)
{
    if (line >= m_lines.count())
        return;
    const auto chosen = m_lines.at(line);
    const auto place = chosen.top - verticalScrollBar()->value();
    if (chosen.kind == DiffLine::Kind::Fold) {
        m_folding.reveal(chosen.row);
        layOut();
        keepInPlace(chosen.row, place);
    } else if (m_texts.isCut(chosen.row)) {
        m_texts.showAll(chosen.row);
        layOut();
        keepInPlace(chosen.row, place);
    } else if (const auto& row = m_diff.rows[chosen.row]; row.move != diff::noMove) {
        const auto& move = m_diff.moves[static_cast<std::size_t>(row.move)];
        goToRow(row.kind == diff::RowKind::Removed ? move.added + (chosen.row - move.removed)
                                                   : move.removed + (chosen.row - move.added));
    }
}

void DiffView::keepInPlace(std::size_t row, int top)
{
    m_cursor = m_lines.lineOf(row);
    m_anchor = -1;
    verticalScrollBar()->setValue(m_lines.at(m_cursor).top - top);
    sayLine(m_cursor);
}

/// The fold at the line, or the nearest one below it, else above.
void DiffView::expandNear(int line)
{
    int nearest = -1;
    for (int i = 0; i < m_lines.count(); ++i) {
        if (m_lines.at(i).kind != DiffLine::Kind::Fold)
            continue;
        nearest = i;
        if (i >= line)
            break;
    }
    if (nearest < 0)
        return;
    const auto row = m_lines.at(line).row;
    const int place = m_lines.at(line).top - verticalScrollBar()->value();
    m_folding.expand(m_lines.at(nearest).fold, rowsAtOnce);
    layOut();
    keepInPlace(row, place);
}

int DiffView::lineAtY(int y) const
{
    const int height = lineHeight();
    return m_lines.lineAt(std::max(0, y / height - 1) + verticalScrollBar()->value());
}

void DiffView::mousePressEvent(QMouseEvent* event)
{
    const auto place = event->position().toPoint();
    if (event->button() != Qt::LeftButton || m_lines.count() == 0 || place.y() < lineHeight())
        return;
    const int line = lineAtY(place.y());
    m_oldChosen = m_layout == Layout::SideBySide && place.x() < viewport()->width() / 2;
    choose(line, event->modifiers() == Qt::ShiftModifier);
    const auto& chosen = m_lines.at(line);
    const auto seen = look();
    const auto half = DiffPainter::halfOf(seen, chosen, 0, m_oldChosen);
    const bool inGutter = place.x() < half.left() + seen.gutter;
    const bool behindText = chosen.kind == DiffLine::Kind::Row
                            && place.x() > DiffPainter::textLeft(seen, half)
                                               + m_texts.of(chosen.row, m_oldChosen).columns()
                                                     * m_texts.metrics().cell();
    const bool moved = chosen.kind == DiffLine::Kind::Row
                       && m_diff.rows[chosen.row].move != diff::noMove && inGutter;
    if (chosen.kind == DiffLine::Kind::Fold || moved || (behindText && m_texts.isCut(chosen.row)))
        activate(line);
}

void DiffView::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton) || m_lines.count() == 0)
        return;
    const int line = lineAtY(event->position().toPoint().y());
    if (line != m_cursor || m_anchor >= 0)
        choose(line, true);
}

/// Lines as they stand in the text; unified, with the signs that tell them apart.
void DiffView::copyChosen() const
{
    if (m_lines.count() == 0)
        return;
    const int from = m_anchor < 0 ? m_cursor : std::min(m_anchor, m_cursor);
    const int to = std::max(m_anchor, m_cursor);
    const bool unified = m_layout == Layout::Unified;
    std::string text;
    const auto append = [&](const diff::Row& row, bool oldSide) {
        if ((oldSide ? row.oldNumber : row.newNumber) == 0)
            return;
        if (unified)
            text += row.kind == diff::RowKind::Same ? ' ' : oldSide ? '-' : '+';
        text += oldSide ? row.oldText : row.newText;
        text += '\n';
    };
    for (int i = from; i <= to; ++i) {
        const auto& line = m_lines.at(i);
        const bool fold = line.kind == DiffLine::Kind::Fold;
        const auto end = fold ? m_folding.folds()[line.fold].end : line.row + 1;
        for (auto row = line.row; row < end; ++row)
            append(m_diff.rows[row], unified ? line.oldSide && !line.newSide : m_oldChosen);
    }
    if (!text.empty())
        QGuiApplication::clipboard()->setText(QString::fromStdString(text));
}

} // namespace strongroom::ui
