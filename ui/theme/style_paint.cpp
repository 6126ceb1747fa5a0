// Frames, focus rings and glyphs in the theme's colours.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/style_paint.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace strongroom::ui {

QColor themeColor(Token token)
{
    return Theme::current().color(token);
}

QColor outlineOf(const QStyleOption& option)
{
    return themeColor(option.state & QStyle::State_Enabled ? Token::BorderControl
                                                           : Token::BorderSubtle);
}

void paintFrame(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& outline,
                int radius, int width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(outline, width));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal half = width / 2.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRect& rect, int radius)
{
    paintFrame(painter, rect, {}, themeColor(Token::Focus), radius,
               Theme::current().metric(Metric::FocusRing));
}

void paintGlyph(QPainter& painter, const QRect& rect, IconId id, int size, const QColor& color)
{
    const QPixmap glyph = iconPixmap(id, size, painter.device()->devicePixelRatioF(), color);
    painter.drawPixmap(rect.center().x() + 1 - size / 2, rect.center().y() + 1 - size / 2, glyph);
}

} // namespace strongroom::ui
