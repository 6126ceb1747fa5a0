// What no font has in the right width is spaced until it fits its cells.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/diff/view/cell_metrics.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <cwchar>

namespace strongroom::ui {
namespace {

constexpr int tabCells = 4;
constexpr qsizetype mostWidths = 20000;

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7f; });
}

bool isRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

/// A sign for what is otherwise not seen; 0 for what is.
char32_t signOf(QChar c)
{
    const auto code = c.unicode();
    if (code < 0x20)
        return 0x2400U + code; // The pictures of control characters.
    if (code == 0x7f)
        return 0x2421;
    const bool turns = code == 0x61c || code == 0x200e || code == 0x200f
                       || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    // What makes a reader see another order than the machine does: never left to work.
    return turns ? 0x21c4 : 0;
}

/// A name like "monospace" stands for another font in another script, and a space behind a Hebrew
/// word would come from that one; the name of a font itself stands for it in all of them.
QFont resolved(QFont font)
{
    font.setFamilies({QFontInfo(font).family()});
    return font;
}

} // namespace

QString withSigns(QString text)
{
    for (auto& c : text)
        if (const auto sign = c == '\t' ? 0 : signOf(c))
            c = QChar(static_cast<char16_t>(sign));
    return text;
}

CellMetrics::CellMetrics(const QFont& font)
    : m_font(resolved(font)), m_metrics(m_font), m_cell(m_metrics.horizontalAdvance(QChar('0')))
{}

bool CellMetrics::isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x7f; });
}

CellMetrics::Piece CellMetrics::measured(QStringView text, qsizetype begin, qsizetype size) const
{
    const auto key = text.mid(begin, size).toString();
    auto known = m_widths.constFind(key);
    if (known == m_widths.constEnd()) {
        if (m_widths.size() >= mostWidths)
            m_widths.clear();
        known = m_widths.insert(key, m_metrics.horizontalAdvance(key));
    }
    const qreal width = known.value();
    // A hair over is what rounding leaves; a sign on its own takes at least one cell.
    const int cells = std::max(1, static_cast<int>(std::ceil(width / m_cell - 0.1)));
    // Wide characters are wide, also where the font has nothing but a box for them.
    const auto code = text[begin].isHighSurrogate() && size > 1
                          ? QChar::surrogateToUcs4(text[begin], text[begin + 1])
                          : static_cast<char32_t>(text[begin].unicode());
    return {begin, size, std::max(cells, wcwidth(static_cast<wchar_t>(code))), width};
}

template <class Take>
void CellMetrics::eachPiece(QStringView text, Take&& take) const
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].unicode() < 0x7f && (i + 1 == text.size() || text[i + 1].unicode() < 0x300)) {
            take(Piece{i, 1, 1, m_cell});
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && (isRightToLeft(text[end]) || (end > i && text[end].isMark())))
            ++end;
        if (end == i) {
            finder.setPosition(i);
            const auto next = finder.toNextBoundary();
            end = next > i ? next : i + 1;
        }
        take(measured(text, i, end - i));
        i = end;
    }
}

QString CellMetrics::shown(std::string_view line) const
{
    auto text = QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
    if (isAscii(line) || std::ranges::none_of(text, [](QChar c) { return signOf(c) != 0; }))
        return text;
    text = withSigns(std::move(text));
    QString shown;
    shown.reserve(text.size() + 16);
    qsizetype counted = 0;
    int column = 0;
    for (const auto c : text) {
        if (c == '\t') {
            column += cells(QStringView(shown).mid(counted));
            const int spaces = tabCells - column % tabCells;
            shown.append(QString(spaces, ' '));
            column += spaces;
            counted = shown.size();
        } else {
            shown.append(c);
        }
    }
    return shown;
}

int CellMetrics::cells(QStringView shown) const
{
    if (isPlain(shown))
        return static_cast<int>(shown.size());
    int cells = 0;
    eachPiece(shown, [&](const Piece& piece) { cells += piece.cells; });
    return cells;
}

int CellMetrics::cells(std::string_view line) const
{
    return isAscii(line) ? static_cast<int>(line.size()) : cells(QStringView(shown(line)));
}

QList<QTextLayout::FormatRange> CellMetrics::spacing(QStringView shown) const
{
    if (isPlain(shown))
        return {};
    struct Spaced
    {
        Piece piece;
        qreal extra = 0;
    };
    std::vector<Spaced> pieces;
    qreal carried = 0;
    eachPiece(shown, [&](const Piece& piece) {
        const qreal missing = piece.cells * m_cell - piece.width;
        // Letters that are written together must stay so: what their run lacks stands before it,
        // or behind it if nothing is before.
        const bool run = isRightToLeft(shown[piece.begin]);
        if (run && !pieces.empty())
            pieces.back().extra += missing;
        pieces.push_back({piece, (run ? 0 : missing) + carried});
        carried = run && pieces.size() == 1 ? missing : 0;
    });
    QList<QTextLayout::FormatRange> ranges;
    for (const auto& [piece, extra] : pieces) {
        if (std::abs(extra) < 0.01)
            continue;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(piece.begin);
        range.length = static_cast<int>(piece.size);
        range.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        range.format.setFontLetterSpacing(extra / spacedGlyphs(shown, piece));
        if (!ranges.isEmpty() && ranges.last().start + ranges.last().length == range.start
            && ranges.last().format == range.format)
            ranges.last().length += range.length;
        else
            ranges << range;
    }
    return ranges;
}

/// How many times a font adds its spacing to a character: once, unless it has to put the character
/// together from others.
int CellMetrics::spacedGlyphs(QStringView text, const Piece& piece) const
{
    if (piece.size == 1)
        return 1;
    auto spaced = m_font;
    spaced.setLetterSpacing(QFont::AbsoluteSpacing, 8);
    const auto key = text.mid(piece.begin, piece.size).toString();
    return std::max(1, qRound((QFontMetricsF(spaced).horizontalAdvance(key) - piece.width) / 8));
}

std::vector<int> CellMetrics::breaks(QStringView shown, int most) const
{
    std::vector<int> starts{0};
    int column = 0;
    qsizetype afterWord = 0; // Behind the last space of this part, and how wide it is until there.
    int columnAfterWord = 0;
    eachPiece(shown, [&](const Piece& piece) {
        if (column > 0 && column + piece.cells > most) {
            const bool atWord = afterWord > starts.back();
            starts.push_back(static_cast<int>(atWord ? afterWord : piece.begin));
            column = atWord ? column - columnAfterWord : 0;
            afterWord = 0;
        }
        column += piece.cells;
        if (shown[piece.begin] == ' ') {
            afterWord = piece.begin + piece.size;
            columnAfterWord = column;
        }
    });
    return starts;
}

} // namespace strongroom::ui
