// One line in three parts, mirrored where one reads from right to left.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lookup/lookup_delegate.h"

#include "ui/pages/lookup/lookup_model.h"
#include "ui/theme/style_paint.h"
#include "ui/widgets/env_chip.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr int gap = 8;

} // namespace

void LookupDelegate::paintContents(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index, const QRect& inside) const
{
    if (index.data(LookupModel::LineRole).toBool())
        return paintText(painter, inside, option, index.data(Qt::DisplayRole).toString(),
                         themeColor(Token::TextSecondary));
    QRect rest = inside;
    // Takes `width` from the end of what is left.
    const auto atEnd = [&](int width) {
        const QRect part = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                               {width, rest.height()}, rest);
        if (option.direction == Qt::RightToLeft)
            rest.setLeft(part.right() + gap);
        else
            rest.setRight(part.left() - gap);
        return part;
    };
    const auto side = index.data(LookupModel::SideRole).toString();
    if (!side.isEmpty()) {
        const int width = QFontMetrics(option.font).horizontalAdvance(side) + 1;
        paintText(painter, atEnd(std::min(width, inside.width() / 2)), option, side,
                  themeColor(Token::TextSecondary));
    }
    const auto scope = index.data(LookupModel::ScopeRole).toString();
    if (!scope.isEmpty()) {
        const auto kind =
            static_cast<domain::EnvironmentKind>(index.data(LookupModel::KindRole).toInt());
        const int width = std::min(envChipSize(kind, scope).width(), rest.width() / 2);
        paintEnvChip(painter, atEnd(width), option.direction, kind, scope);
    }
    RowDelegate::paintContents(painter, option, index, rest);
}

} // namespace strongroom::ui
