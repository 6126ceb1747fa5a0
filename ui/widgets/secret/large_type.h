// A value to be read aloud or typed off: large, in groups of four, with what looks alike told
// apart.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QPainter>
#include <QString>

#include <span>

namespace strongroom::ui {

/// What is said below a character that is easily taken for another, or not seen at all; empty for
/// the others.
QString largeTypeMark(char32_t character);

/// How high paintLargeType() paints in `width` pixels.
int largeTypeHeight(std::span<const std::uint8_t> bytes, int width);

/// Groups of four, from the left in every language, above each the number of its first character.
/// Character by character, as paintSecret() does.
void paintLargeType(QPainter& painter, std::span<const std::uint8_t> bytes, QPoint origin,
                    int width);

} // namespace strongroom::ui
