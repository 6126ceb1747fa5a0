// Five steps of colour; in high contrast, where they would be lost, the numbers themselves.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/charts/heat_map.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace strongroom::ui {
namespace {

constexpr int gap = 8;
constexpr int between = 2;
constexpr int leastCell = 18;
constexpr std::array steps5{Token::Heat0, Token::Heat1, Token::Heat2, Token::Heat3, Token::Heat4};

/// By the root: many cells have little, and little is to be told from nothing.
std::size_t stepOf(double size, double most)
{
    if (size <= 0 || most <= 0)
        return 0;
    const auto step = static_cast<std::size_t>(std::ceil(std::sqrt(size / most) * 4));
    return std::clamp<std::size_t>(step, 1, 4);
}

} // namespace

void HeatMap::setTitles(const QStringList& rows, const QStringList& columns)
{
    m_rows = rows;
    m_columns = columns;
    updateGeometry();
}

std::pair<int, int> HeatMap::steps() const
{
    return {1, std::max(1, static_cast<int>(m_columns.size()))};
}

int HeatMap::titleWidth() const
{
    int width = 0;
    for (const auto& title : m_rows)
        width = std::max(width, fontMetrics().horizontalAdvance(title));
    return width + 2 * gap;
}

int HeatMap::cellWidth() const
{
    const auto columns = std::max(1, static_cast<int>(m_columns.size()));
    return std::max(leastCell, (width() - titleWidth() - gap) / columns);
}

QRect HeatMap::cellAt(int row, int column) const
{
    const int height = std::max(fontMetrics().height() + between, 24);
    return {titleWidth() + column * cellWidth(), (row + 1) * height, cellWidth(), height};
}

QSize HeatMap::sizeHint() const
{
    const auto columns = static_cast<int>(m_columns.size());
    return {titleWidth() + columns * (leastCell + 8) + gap,
            cellAt(static_cast<int>(m_rows.size()), 0).bottom()};
}

QSize HeatMap::minimumSizeHint() const
{
    return {titleWidth() + static_cast<int>(m_columns.size()) * leastCell + gap,
            sizeHint().height()};
}

QRect HeatMap::placeOf(int reading) const
{
    const auto columns = std::max(1, static_cast<int>(m_columns.size()));
    return mirrored(cellAt(reading / columns, reading % columns));
}

void HeatMap::paintReading(QPainter& painter, int reading) const
{
    const auto& one = readings()[reading];
    const auto place = placeOf(reading).adjusted(1, 1, -1, -1);
    const auto step = stepOf(one.size, largest());
    paintFrame(painter, place, themeColor(steps5[step]), themeColor(Token::BorderSubtle), 2);
    markAttention(painter, reading);
    const bool told = Theme::current().isHighContrast() || (hasFocus() && reading == cursor());
    if (!told || one.size <= 0 || fontMetrics().horizontalAdvance(one.text) > place.width())
        return;
    // The two darker steps bear light ink, in dark themes the other way round.
    painter.setPen(themeColor(step >= 3 ? Token::BgBase : Token::TextPrimary));
    painter.drawText(place, Qt::AlignCenter, one.text);
}

void HeatMap::markAttention(QPainter& painter, int reading) const
{
    if (!readings()[reading].attention)
        return;
    const auto place = QRectF(placeOf(reading)).adjusted(1, 1, -1, -1);
    const double side = std::min(place.width(), 6.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(Token::DangerFg));
    painter.drawPolygon(QPolygonF{place.topRight() - QPointF(side, 0), place.topRight(),
                                  place.topRight() + QPointF(0, side)});
}

void HeatMap::paintAround(QPainter& painter) const
{
    painter.setPen(themeColor(Token::TextSecondary));
    for (int row = 0; row < m_rows.size(); ++row) {
        auto place = cellAt(row, 0);
        place.setLeft(gap);
        place.setRight(titleWidth() - gap);
        write(painter, place, m_rows[row], false);
    }
    for (int column = 0; column < m_columns.size(); ++column)
        painter.drawText(mirrored(cellAt(-1, column)).adjusted(-cellWidth(), 0, cellWidth(), 0),
                         Qt::AlignCenter, m_columns[column]);
}

} // namespace strongroom::ui
