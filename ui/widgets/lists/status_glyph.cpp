// A shape for each status, so that colour comes third.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/style_paint.h"
#include "ui/widgets/lists/row_delegate.h"

#include <QPainter>
#include <QPainterPath>

namespace strongroom::ui {

namespace {

Token inkOf(Status status)
{
    switch (status) {
    case Status::Good: return Token::OkFg;
    case Status::Attention: return Token::WarnFg;
    case Status::Broken: return Token::DangerFg;
    case Status::Information:
    case Status::Pending: return Token::InfoFg;
    case Status::Inactive: break;
    }
    return Token::NeutralFg;
}

QPolygonF triangle(const QRectF& box)
{
    return {{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()}};
}

QPolygonF hourglass(const QRectF& box)
{
    return {{box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight(), box.topLeft()}};
}

} // namespace

void paintStatusGlyph(QPainter& painter, const QRectF& box, Status status)
{
    const QColor ink = themeColor(inkOf(status));
    const QRectF inside = box.adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.75));
    painter.setBrush(Qt::NoBrush);
    switch (status) {
    case Status::Good:
        painter.setBrush(ink);
        painter.drawEllipse(inside);
        break;
    case Status::Attention:
        painter.setBrush(ink);
        painter.drawPolygon(triangle(inside));
        break;
    case Status::Broken:
        painter.drawLine(inside.topLeft(), inside.bottomRight());
        painter.drawLine(inside.topRight(), inside.bottomLeft());
        break;
    case Status::Information:
        painter.drawRect(inside);
        painter.drawLine(inside.center(), QPointF(inside.center().x(), inside.bottom() - 2));
        break;
    case Status::Inactive: painter.drawEllipse(inside); break;
    case Status::Pending: painter.drawPolyline(hourglass(inside)); break;
    }
    painter.restore();
}

} // namespace strongroom::ui
