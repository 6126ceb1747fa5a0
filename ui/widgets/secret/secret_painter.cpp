// One character at a time: what stays in the heap of each is one character.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/secret/secret_painter.h"

#include <QFontMetrics>

namespace strongroom::ui {

CodePoint codePointAt(std::span<const std::uint8_t> bytes, std::size_t at)
{
    const auto lead = bytes[at];
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if ((lead & 0xc0) == 0x80 || at + size > bytes.size())
        return {0xfffd, 1};
    char32_t value = size == 1 ? lead : lead & (0xffU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if ((bytes[at + i] & 0xc0) != 0x80)
            return {0xfffd, 1};
        value = (value << 6) | (bytes[at + i] & 0x3fU);
    }
    return {value, size};
}

int paintSecret(QPainter& painter, std::span<const std::uint8_t> bytes, QPoint origin, int width,
                int caret)
{
    const QFontMetrics metrics(painter.font());
    const int left = origin.x();
    const auto drawCaret = [&] {
        painter.drawLine(origin.x(), origin.y() - metrics.ascent(), origin.x(),
                         origin.y() + metrics.descent());
    };
    for (std::size_t at = 0; at < bytes.size();) {
        if (static_cast<int>(at) == caret)
            drawCaret();
        const auto point = codePointAt(bytes, at);
        at += point.size;
        if (point.value == U'\n') {
            origin = {left, origin.y() + metrics.lineSpacing()};
            continue;
        }
        const auto character = QString::fromUcs4(&point.value, 1);
        const int advance = metrics.horizontalAdvance(character);
        if (origin.x() + advance > left + width && origin.x() > left)
            origin = {left, origin.y() + metrics.lineSpacing()};
        painter.drawText(origin, character);
        origin.rx() += advance;
    }
    if (static_cast<int>(bytes.size()) == caret)
        drawCaret();
    return origin.y() + metrics.descent();
}

int linesOf(std::span<const std::uint8_t> bytes, int across)
{
    int lines = 1;
    int column = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto point = codePointAt(bytes, at);
        at += point.size;
        column = point.value == U'\n' ? 0 : column + 1;
        if (point.value == U'\n' || column > across) {
            ++lines;
            column = point.value == U'\n' ? 0 : 1;
        }
    }
    return lines;
}

QString secretMask()
{
    return QString(8, QChar(0x2022));
}

} // namespace strongroom::ui
