// Painting the panel.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/card.h"

#include "ui/theme/style_paint.h"

#include <QPainter>

namespace strongroom::ui {

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFrame(painter, rect(), themeColor(Token::BgRaised), themeColor(Token::BorderSubtle), 8);
}

} // namespace strongroom::ui
