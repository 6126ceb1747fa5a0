// Bars in the colours of charts; what needs attention has a mark as well as a colour.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/charts/bar_chart.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr int gap = 8;
constexpr int shortestBar = 80;
constexpr int thickness = 12;

} // namespace

void BarChart::setFull(double full)
{
    m_full = full;
    update();
}

int BarChart::lineHeight() const
{
    return std::max(fontMetrics().height() + gap, 24);
}

int BarChart::labelWidth() const
{
    int width = 0;
    for (const auto& reading : readings())
        width = std::max(width, fontMetrics().horizontalAdvance(reading.label));
    return width;
}

int BarChart::textWidth() const
{
    const int mark = Theme::current().metric(Metric::IconSmall) + gap / 2;
    int width = 0;
    for (const auto& reading : readings())
        width = std::max(width, fontMetrics().horizontalAdvance(reading.text) + mark);
    return width;
}

QSize BarChart::sizeHint() const
{
    return {labelWidth() + 2 * shortestBar + textWidth() + 4 * gap,
            lineHeight() * static_cast<int>(readings().size())};
}

QSize BarChart::minimumSizeHint() const
{
    return {labelWidth() + shortestBar + textWidth() + 4 * gap, sizeHint().height()};
}

QRect BarChart::placeOf(int reading) const
{
    return {0, reading * lineHeight(), width(), lineHeight()};
}

void BarChart::paintReading(QPainter& painter, int reading) const
{
    const auto& one = readings()[reading];
    const auto line = placeOf(reading).adjusted(gap, 0, -gap, 0);
    const QRect label(line.left(), line.top(), labelWidth(), line.height());
    const int numbers = textWidth();
    const QRect number(line.right() - numbers, line.top(), numbers, line.height());
    QRect track(label.right() + gap, 0, number.left() - label.right() - 2 * gap, thickness);
    track.moveTop(line.center().y() - thickness / 2);
    painter.setPen(themeColor(Token::TextPrimary));
    write(painter, label, one.label, false);
    paintFrame(painter, mirrored(track), themeColor(Token::BgAlt), themeColor(Token::BorderControl),
               2);
    const double full = m_full > 0 ? m_full : largest();
    auto bar = track;
    // What is there at all is to be seen.
    const int least = one.size > 0 ? 3 : 0;
    bar.setWidth(full > 0 ? std::clamp(static_cast<int>(one.size / full * track.width()), least,
                                       track.width())
                          : 0);
    if (bar.width() > 0) {
        const auto fill = themeColor(one.attention ? Token::Chart2 : Token::Chart1);
        paintFrame(painter, mirrored(bar), fill, fill, 2);
    }
    painter.setPen(themeColor(Token::TextPrimary));
    const int markSize = Theme::current().metric(Metric::IconSmall);
    write(painter, number, one.text, true);
    if (one.attention)
        paintGlyph(painter, mirrored({number.left(), number.top(), markSize, number.height()}),
                   IconId::Warning, markSize, themeColor(Token::WarnFg));
}

} // namespace strongroom::ui
