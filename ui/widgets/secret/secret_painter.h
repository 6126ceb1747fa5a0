// Paints a value character by character, so that no text of it is ever put together.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"

#include <QPainter>

namespace strongroom::ui {

/// The code point that begins at `at`, and how many bytes it takes; U+FFFD and 1 for what is not
/// UTF-8.
struct CodePoint
{
    char32_t value = 0;
    std::size_t size = 1;
};
CodePoint codePointAt(std::span<const std::uint8_t> bytes, std::size_t at);

/// Draws the bytes as text from `origin` (a baseline), breaking lines at '\n' and after `width`
/// pixels. `caret`, if not negative, is the byte before which a caret stands. Answers the height
/// that was used.
int paintSecret(QPainter& painter, std::span<const std::uint8_t> bytes, QPoint origin, int width,
                int caret = -1);

/// How many lines paintSecret() takes when `across` characters fit into one; at least 1.
int linesOf(std::span<const std::uint8_t> bytes, int across);

/// "••••••••": eight, whatever the value.
QString secretMask();

} // namespace strongroom::ui
