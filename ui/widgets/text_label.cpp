// The label, and what it does when the theme changes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/text_label.h"

#include <QEvent>

namespace strongroom::ui {

TextLabel::TextLabel(const QString& text, TypeRole role, Token ink, QWidget* parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    const auto follow = [this, role, ink] {
        const auto& theme = Theme::current();
        setFont(theme.font(role));
        auto colors = palette();
        colors.setColor(QPalette::Active, QPalette::WindowText, theme.color(ink));
        colors.setColor(QPalette::Inactive, QPalette::WindowText, theme.color(ink));
        setPalette(colors);
    };
    connect(&Theme::current(), &Theme::changed, this, follow);
    follow();
    align();
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

void TextLabel::align()
{
    const auto side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace strongroom::ui
