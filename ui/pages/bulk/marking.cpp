// The view moves by itself; what is marked follows its current row.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/bulk/marking.h"

#include "models/items/secret_list_model.h"
#include "ui/widgets/lists/mark_delegate.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace strongroom::ui {
namespace {

bool moves(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
           || key == Qt::Key_PageDown || key == Qt::Key_Home || key == Qt::Key_End;
}

} // namespace

Marking::Marking(QAbstractItemView& view, items::SecretListModel& model)
    : QObject(&view), m_view(view), m_model(model)
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (m_stretching && now.isValid())
                    stretchTo(now.row());
            });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_anchor = m_end = -1; });
}

bool Marking::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Ctrl+A is nobody else's here.
        if (static_cast<QKeyEvent*>(event)->matches(QKeySequence::SelectAll))
            event->accept();
        return false;
    }
    if (event->type() == QEvent::KeyPress && watched == &m_view)
        return press(*static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::MouseButtonPress && watched == m_view.viewport())
        return press(*static_cast<QMouseEvent*>(event));
    return false;
}

bool Marking::press(const QKeyEvent& event)
{
    m_stretching = false;
    if (event.matches(QKeySequence::SelectAll)) {
        m_model.markAll();
        return true;
    }
    if (event.key() == Qt::Key_Escape && m_model.markedCount() > 0) {
        m_model.clearMarks();
        return true;
    }
    const int row = m_view.currentIndex().row();
    if (event.key() == Qt::Key_Space && row >= 0) {
        turn(row);
        return true;
    }
    if (!moves(event.key()))
        return false;
    m_stretching = event.modifiers().testFlag(Qt::ShiftModifier);
    if (!m_stretching || m_anchor < 0)
        m_anchor = m_end = m_stretching ? row : -1;
    if (event.key() != Qt::Key_Home && event.key() != Qt::Key_End)
        return false;
    // A table would go to its first or last column, which nobody wants of a list.
    const int to = event.key() == Qt::Key_Home ? 0 : m_model.rowCount() - 1;
    m_view.setCurrentIndex(m_model.index(to, 0));
    return true;
}

bool Marking::press(const QMouseEvent& event)
{
    m_stretching = false;
    const auto at = m_view.indexAt(event.position().toPoint());
    if (event.button() != Qt::LeftButton || !at.isValid())
        return false;
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool onBox = at.data(Qt::CheckStateRole).isValid()
                       && MarkDelegate::boxIn(m_view.visualRect(at), m_view.layoutDirection())
                              .contains(event.position().toPoint());
    if (!shift && !onBox && !event.modifiers().testFlag(Qt::ControlModifier)) {
        m_anchor = m_end = -1;
        return false;
    }
    if (shift && m_anchor < 0)
        m_anchor = m_end = std::max(0, m_view.currentIndex().row());
    m_view.setFocus(Qt::MouseFocusReason);
    m_view.setCurrentIndex(at);
    if (shift)
        stretchTo(at.row());
    else
        turn(at.row());
    return true;
}

void Marking::turn(int row)
{
    m_model.mark(row, row, !m_model.isMarked(row));
    m_anchor = m_end = row;
}

void Marking::stretchTo(int row)
{
    const int before = m_end;
    m_end = row;
    // Only what leaves the stretch, and what comes into it: it may be long.
    if (before > std::max(m_anchor, row))
        m_model.mark(std::max(m_anchor, row) + 1, before, false);
    if (before < std::min(m_anchor, row))
        m_model.mark(before, std::min(m_anchor, row) - 1, false);
    m_model.mark(std::min(m_anchor, row), std::max(m_anchor, row), true);
}

} // namespace strongroom::ui
