// The few shapes that every control is drawn from: frame, focus ring, chevron.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/icon_ids.h"
#include "ui/theme/tokens.h"

#include <QColor>
#include <QRect>

class QPainter;
class QStyleOption;

namespace strongroom::ui {

/// A filled box with a crisp outline inside `rect`.
void paintFrame(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& outline,
                int radius, int width = 1);

/// Two pixels in the focus colour, inside `rect`.
void paintFocusRing(QPainter& painter, const QRect& rect, int radius);

/// An icon in the middle of `rect`.
void paintGlyph(QPainter& painter, const QRect& rect, IconId id, int size, const QColor& color);

QColor themeColor(Token token);

/// The outline of a control: dimmed when it is disabled.
QColor outlineOf(const QStyleOption& option);

} // namespace strongroom::ui
