// Looks at the pixels of each text.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/drawn_texts.h"

#include "tests/support/contrast.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPixmap>

namespace strongroom::test {

namespace {

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
        if (const auto ink = textContrast(image, letters); ink < least)
            faults << QString("“%1” is drawn with %2 to 1").arg(text.left(60)).arg(ink, 0, 'f', 1);
    }
    return faults;
}

} // namespace strongroom::test
