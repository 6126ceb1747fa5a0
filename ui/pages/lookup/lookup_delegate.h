// Paints what a lookup found: name, scope, and at the end what the keys do.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/lists/row_delegate.h"

namespace strongroom::ui {

class LookupDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContents(QPainter& painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index, const QRect& inside) const override;
};

} // namespace strongroom::ui
