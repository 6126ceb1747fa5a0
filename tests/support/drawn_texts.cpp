// Looks at the pixels of each text.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/drawn_texts.h"

#include <QAbstractButton>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace strongroom::test {

namespace {

double luminance(QRgb color)
{
    const auto linear = [](int part) {
        const double c = part / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color))
           + 0.0722 * linear(qBlue(color));
}

double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// The strongest pixel against the most frequent one.
double inkIn(const QImage& image, const QRect& rect)
{
    QHash<QRgb, int> counts;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = rect.left(); x <= rect.right(); ++x)
            ++counts[line[x]];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > most) {
            most = it.value();
            ground = it.key();
        }
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        best = std::max(best, contrast(it.key(), ground));
    return best;
}

/// Empty for what is no text.
QString textIn(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text().trimmed();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text().trimmed();
    return {};
}

/// Where the letters of `widget` are, without its border.
QRect lettersOf(const QWidget& widget, QWidget& view)
{
    const int edge = qobject_cast<const QAbstractButton*>(&widget) != nullptr ? 5 : 0;
    const auto whole = widget.rect().adjusted(edge, edge, -edge, -edge);
    const auto seen = whole.intersected(widget.visibleRegion().boundingRect());
    // Scrolled: half a line may have little ink, and the edge of a word none.
    if (seen.height() < whole.height() || seen.width() < whole.width() / 2)
        return {};
    return seen.translated(widget.mapTo(&view, QPoint())).intersected(view.rect());
}

} // namespace

QStringList faintTexts(QWidget& view, double least)
{
    QStringList faults;
    const auto image = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (auto* widget : view.findChildren<QWidget*>()) {
        const auto text = textIn(*widget);
        if (text.isEmpty() || !widget->isVisibleTo(&view) || !widget->isEnabled()
            || widget->window() != &view || widget->width() <= 1)
            continue;
        const auto letters = lettersOf(*widget, view);
        if (letters.isEmpty())
            continue;
        if (const auto ink = inkIn(image, letters); ink < least)
            faults << QString("“%1” is drawn with %2 to 1").arg(text.left(60)).arg(ink, 0, 'f', 1);
    }
    return faults;
}

} // namespace strongroom::test
