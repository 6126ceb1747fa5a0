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

void MatrixTable::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (plain ? event->key() : 0) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter: emit editRequested(); return;
    case Qt::Key_Delete: emit removeRequested(); return;
    default: SrTableView::keyPressEvent(event);
    }
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
