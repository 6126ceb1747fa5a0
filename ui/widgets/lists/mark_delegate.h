// A row's text, after a box while rows are being marked.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/lists/row_delegate.h"

namespace strongroom::ui {

/// For the column whose model tells Qt::CheckStateRole, now and then.
class MarkDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the box stands in a cell.
    static QRect boxIn(const QRect& cell, Qt::LayoutDirection direction);

protected:
    void paintContents(QPainter& painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index, const QRect& inside) const override;
};

} // namespace strongroom::ui
