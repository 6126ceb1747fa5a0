// Cells instead of rows: keys, focus and selection.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/matrix/matrix_table.h"

#include "models/items/row_model.h"
#include "ui/theme/style_paint.h"
#include "ui/widgets/lists/row_delegate.h"

#include <QKeyEvent>
#include <QPainter>

namespace strongroom::ui {
namespace {

/// What it does with a key; none for keys that are not its own.
void (MatrixTable::*deedOf(const QKeyEvent& event))()
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return nullptr;
    switch (event.key()) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter: return &MatrixTable::editRequested;
    case Qt::Key_Delete: return &MatrixTable::removeRequested;
    default: return nullptr;
    }
}

} // namespace

MatrixTable::MatrixTable(QWidget* parent) : SrTableView(tr("Keys by environment"), parent)
{
    setObjectName("matrix.table");
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setItemDelegate(new StatusDelegate(items::conditionRole, this));
    setItemDelegateForColumn(0, new RowDelegate(this));
    connect(this, &QAbstractItemView::doubleClicked, this, &MatrixTable::editRequested);
}

void MatrixTable::setModel(QAbstractItemModel* model)
{
    SrTableView::setModel(model);
    setStretchColumn(0);
}

bool MatrixTable::event(QEvent* event)
{
    // The window has F2 for the secret that its list stands on, which is not shown here.
    if (event->type() == QEvent::ShortcutOverride
        && deedOf(*static_cast<QKeyEvent*>(event)) != nullptr)
        event->accept();
    return SrTableView::event(event);
}

void MatrixTable::keyPressEvent(QKeyEvent* event)
{
    if (const auto deed = deedOf(*event); deed != nullptr)
        emit(this->*deed)();
    else
        SrTableView::keyPressEvent(event);
}

void MatrixTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    SrTableView::currentChanged(current, previous);
    emit cellChanged();
}

void MatrixTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    paintFocusRing(painter, visualRect(currentIndex()), 2);
}

} // namespace strongroom::ui
