// Boxes one below the other: names may be long, and a column reads alike in both directions.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/access/way_picture.h"

#include "models/items/holder_list_model.h"
#include "ui/theme/shown_text.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace strongroom::ui {
namespace {

constexpr int boxHeight = 32;
constexpr int gap = 30;
constexpr int edge = 8;
constexpr int radius = 6;

} // namespace

WayPicture::WayPicture(QWidget* parent) : QWidget(parent)
{
    setObjectName("access.picture");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void WayPicture::setWay(const std::vector<domain::AccessStep>& way)
{
    using Kind = domain::AccessStep::Kind;
    m_stops.clear();
    // Steps lead from the object to the person; people look for themselves first.
    for (auto step = way.rbegin(); step != way.rend(); ++step) {
        if (step->kind == Kind::Follows || step->kind == Kind::Not)
            continue;
        if (m_stops.empty())
            add(step->subject, {});
        const bool stands = step->kind == Kind::Stands;
        add(step->object, stands ? tr("holds") : items::roleText(step->relation));
    }
    updateGeometry();
    update();
}

void WayPicture::add(const domain::Named& named, const QString& arrow)
{
    m_stops.push_back({items::namedText(named), arrow});
}

QFont WayPicture::stopFont() const
{
    return Theme::current().font(TypeRole::Body);
}

QSize WayPicture::sizeHint() const
{
    const auto count = static_cast<int>(m_stops.size());
    return {320, count == 0 ? 0 : 2 * edge + count * boxHeight + (count - 1) * gap};
}

void WayPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = Theme::current();
    int top = edge;
    for (std::size_t i = 0; i < m_stops.size(); ++i) {
        const auto& stop = m_stops[i];
        if (i > 0) {
            const int middle = edge + 24;
            const int x = layoutDirection() == Qt::RightToLeft ? width() - middle : middle;
            painter.setPen(QPen(theme.color(Token::TextSecondary), 1.5));
            painter.drawLine(x, top, x, top + gap - 2);
            painter.drawLine(x - 4, top + gap - 8, x, top + gap - 2);
            painter.drawLine(x + 4, top + gap - 8, x, top + gap - 2);
            painter.setFont(theme.font(TypeRole::Caption));
            const QRect label = layoutDirection() == Qt::RightToLeft
                                    ? QRect(edge, top, x - edge - 12, gap)
                                    : QRect(x + 12, top, width() - x - 12 - edge, gap);
            painter.drawText(label,
                             static_cast<int>(QStyle::visualAlignment(
                                 layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                             shownText(stop.arrow));
            top += gap;
        }
        const QRectF box(edge, top, width() - 2 * edge, boxHeight);
        const bool end = i == 0 || i + 1 == m_stops.size();
        painter.setPen(
            QPen(theme.color(end ? Token::Accent : Token::BorderControl), end ? 1.5 : 1));
        painter.setBrush(theme.color(Token::BgRaised));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setPen(theme.color(Token::TextPrimary));
        painter.setFont(stopFont());
        const auto room = box.adjusted(12, 0, -12, 0);
        painter.drawText(room,
                         static_cast<int>(QStyle::visualAlignment(
                             layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         QFontMetricsF(stopFont())
                             .elidedText(shownText(stop.text), Qt::ElideMiddle, room.width()));
        top += boxHeight;
    }
}

} // namespace strongroom::ui
