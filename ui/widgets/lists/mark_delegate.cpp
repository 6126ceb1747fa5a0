// The style's own check box, so that it looks like every other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/lists/mark_delegate.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QWidget>

namespace strongroom::ui {
namespace {

constexpr int boxPadding = 8;

int side()
{
    return Theme::current().metric(Metric::IconSmall);
}

} // namespace

QSize MarkDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto size = RowDelegate::sizeHint(option, index);
    return index.data(Qt::CheckStateRole).isValid() ? size + QSize(side() + boxPadding, 0) : size;
}

QRect MarkDelegate::boxIn(const QRect& cell, Qt::LayoutDirection direction)
{
    return QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, {side(), side()},
                               cell.adjusted(boxPadding, 0, -boxPadding, 0));
}

void MarkDelegate::paintContents(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index, const QRect& inside) const
{
    const auto state = index.data(Qt::CheckStateRole);
    if (!state.isValid() || option.widget == nullptr)
        return RowDelegate::paintContents(painter, option, index, inside);
    QStyleOptionButton box;
    box.rect = boxIn(option.rect, option.direction);
    box.direction = option.direction;
    box.palette = option.palette;
    box.state = QStyle::State_Enabled
                | (state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter,
                                          option.widget);
    const int taken = side() + boxPadding;
    const bool mirrored = option.direction == Qt::RightToLeft;
    RowDelegate::paintContents(painter, option, index,
                               inside.adjusted(mirrored ? 0 : taken, 0, mirrored ? -taken : 0, 0));
}

} // namespace strongroom::ui
