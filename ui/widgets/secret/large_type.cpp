// Cells of one width, so that the eye counts along.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/secret/large_type.h"

#include "ui/theme/theme.h"
#include "ui/widgets/secret/secret_painter.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr int groupSize = 4;
constexpr int mostShown = 1024; ///< Characters; nobody types off more.
constexpr int gap = 4;

QString said(const char* text)
{
    return QCoreApplication::translate("LargeType", text);
}

/// The sizes that everything else follows from.
struct Cells
{
    explicit Cells(int width) : large(Theme::current().font(TypeRole::Mono))
    {
        large.setPointSizeF(large.pointSizeF() * 2);
        const QFontMetrics big(large);
        const QFontMetrics small(caption);
        int widest = big.horizontalAdvance('W');
        for (const char32_t one : std::u32string_view(U"0O1lI \n\u00fc"))
            widest = std::max(widest, small.horizontalAdvance(largeTypeMark(one)));
        cell = widest + gap;
        group = groupSize * cell + 2 * gap;
        groups = std::max(1, (width + 2 * gap) / group);
        ruler = small.lineSpacing();
        line = 2 * ruler + big.lineSpacing() + gap;
        ascent = big.ascent();
        smallAscent = small.ascent();
    }

    QFont large;
    QFont caption = Theme::current().font(TypeRole::Caption);
    int cell = 0;
    int group = 0;
    int groups = 1; ///< In a line.
    int ruler = 0;
    int line = 0;
    int ascent = 0;
    int smallAscent = 0;
};

int countOf(std::span<const std::uint8_t> bytes)
{
    int count = 0;
    for (std::size_t at = 0; at < bytes.size() && count <= mostShown; ++count)
        at += codePointAt(bytes, at).size;
    return count;
}

void paintCentered(QPainter& painter, const QRect& box, const QString& text)
{
    painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, text);
}

/// What stands for a character that has no shape of its own.
QString shapeOf(char32_t character)
{
    if (character == U' ')
        return QStringLiteral("␣");
    if (character == U'\n')
        return QStringLiteral("⏎");
    if (character < 0x20 || character == 0x7f || character == 0xfffd)
        return QString(QChar(0xfffd));
    return QString::fromUcs4(&character, 1);
}

} // namespace

QString largeTypeMark(char32_t character)
{
    switch (character) {
    case U'0': return said(QT_TRANSLATE_NOOP("LargeType", "zero"));
    case U'O': return said(QT_TRANSLATE_NOOP("LargeType", "big O"));
    case U'1': return said(QT_TRANSLATE_NOOP("LargeType", "one"));
    case U'l': return said(QT_TRANSLATE_NOOP("LargeType", "small L"));
    case U'I': return said(QT_TRANSLATE_NOOP("LargeType", "big i"));
    case U' ': return said(QT_TRANSLATE_NOOP("LargeType", "space"));
    case U'\n': return said(QT_TRANSLATE_NOOP("LargeType", "line"));
    default: break;
    }
    if (character >= 0x20 && character < 0x7f)
        return {};
    return "U+" + QString::number(character, 16).toUpper().rightJustified(4, '0');
}

int largeTypeHeight(std::span<const std::uint8_t> bytes, int width)
{
    const Cells cells(width);
    const int count = countOf(bytes);
    const int shown = std::min(count, mostShown);
    const int perLine = cells.groups * groupSize;
    const int lines = std::max(1, (shown + perLine - 1) / perLine);
    return lines * cells.line + (count > mostShown ? cells.ruler : 0);
}

void paintLargeType(QPainter& painter, std::span<const std::uint8_t> bytes, QPoint origin,
                    int width)
{
    const Cells cells(width);
    const auto ink = painter.pen();
    const auto faint = Theme::current().color(Token::TextSecondary);
    int number = 0;
    int top = origin.y();
    for (std::size_t at = 0; at < bytes.size() && number < mostShown; ++number) {
        const auto point = codePointAt(bytes, at);
        at += point.size;
        const int inLine = number % (cells.groups * groupSize);
        top = origin.y() + number / (cells.groups * groupSize) * cells.line;
        const int left =
            origin.x() + inLine / groupSize * cells.group + inLine % groupSize * cells.cell;
        const QRect box(left, top, cells.cell, cells.ruler);
        painter.setFont(cells.caption);
        painter.setPen(faint);
        if (number % groupSize == 0)
            paintCentered(painter, box, QString::number(number + 1));
        const auto mark = largeTypeMark(point.value);
        if (!mark.isEmpty())
            paintCentered(painter, box.translated(0, cells.line - cells.ruler - gap), mark);
        painter.setFont(cells.large);
        painter.setPen(ink);
        paintCentered(
            painter, QRect(left, top + cells.ruler, cells.cell, cells.line - 2 * cells.ruler - gap),
            shapeOf(point.value));
    }
    if (countOf(bytes) <= mostShown)
        return;
    painter.setFont(cells.caption);
    painter.setPen(faint);
    painter.drawText(QPoint(origin.x(), top + cells.line + cells.smallAscent),
                     said(QT_TRANSLATE_NOOP("LargeType", "… and more, which is not shown large")));
}

} // namespace strongroom::ui
