// Older on the left and numbers before texts, in every language: a text is not mirrored.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/diff/view/diff_painter.h"

#include "ui/theme/icons.h"

#include <QPainterPath>

#include <algorithm>

namespace strongroom::ui {

DiffPainter::DiffPainter(QPainter& painter, const diff::TextDiff& diff, LineTexts& texts,
                         const DiffLook& look)
    : m_painter(painter), m_diff(diff), m_texts(texts), m_look(look)
{}

QRect DiffPainter::halfOf(const DiffLook& look, const DiffLine& line, int top, bool oldSide)
{
    const int height = line.height * look.lineHeight;
    if (!look.sideBySide)
        return {0, top, look.width, height};
    const int middle = look.width / 2;
    return oldSide ? QRect(0, top, middle, height)
                   : QRect(middle + 1, top, look.width - middle - 1, height);
}

int DiffPainter::textLeft(const DiffLook& look, const QRect& half)
{
    return half.left() + look.gutter + diffPadding - look.scroll;
}

QColor DiffPainter::color(Token token) const
{
    return Theme::colorIn(m_look.scheme, token);
}

void DiffPainter::paintLine(const DiffLine& line, const diff::Folding& folding, int top)
{
    if (line.kind == DiffLine::Kind::Fold)
        return paintFold(folding.folds()[line.fold], top);
    if (m_look.sideBySide) {
        paintHalf(halfOf(m_look, line, top, true), line.row, true);
        paintHalf(halfOf(m_look, line, top, false), line.row, false);
    } else {
        paintHalf(halfOf(m_look, line, top, false), line.row, line.oldSide && !line.newSide);
    }
}

void DiffPainter::paintChosen(const DiffLine& line, int top)
{
    auto fill = color(Token::Accent);
    fill.setAlpha(45);
    m_painter.fillRect(QRect(0, top, m_look.width, line.height * m_look.lineHeight), fill);
}

void DiffPainter::paintFold(const diff::Fold& fold, int top)
{
    const QRect band(0, top, m_look.width, m_look.lineHeight);
    m_painter.fillRect(band, color(Token::DiffCollapsed));
    m_painter.setPen(color(Token::TextSecondary));
    m_painter.drawText(
        band.adjusted(diffPadding, 0, -diffPadding, 0), Qt::AlignVCenter | Qt::AlignLeft,
        QStringLiteral("⋯  ") + tr("%n unchanged lines", nullptr, static_cast<int>(fold.size())));
}

void DiffPainter::paintHalf(const QRect& half, std::size_t index, bool oldSide)
{
    const auto& row = m_diff.rows[index];
    const bool absent = (oldSide ? row.oldNumber : row.newNumber) == 0;
    if (absent)
        return m_painter.fillRect(half, QBrush(color(Token::Divider), Qt::BDiagPattern));
    if (row.move != diff::noMove)
        m_painter.fillRect(half, color(Token::DiffMoveLine));
    else if (row.kind != diff::RowKind::Same)
        m_painter.fillRect(half, color(oldSide ? Token::DiffCbDelLine : Token::DiffCbAddLine));
    paintText(half, index, oldSide);
    paintGutter(half, row, oldSide);
}

QList<QTextLayout::FormatRange> DiffPainter::highlights(const LineText& line, const LinePart& part,
                                                        std::size_t row, bool oldSide) const
{
    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&](int begin, int size, Token fill, std::optional<Token> ink) {
        const int from = std::max(begin, part.begin) - part.begin;
        const int to = std::min(begin + size, part.begin + part.size) - part.begin;
        if (from >= to)
            return;
        QTextLayout::FormatRange range{from, to - from, {}};
        range.format.setBackground(color(fill));
        if (ink)
            range.format.setForeground(color(*ink));
        ranges << range;
    };
    for (const auto& [begin, size] : line.marks)
        add(begin, size, oldSide ? Token::DiffCbDelWord : Token::DiffCbAddWord, {});
    const auto size = static_cast<int>(m_look.needle.size());
    if (size == 0)
        return ranges;
    const auto stretch =
        QStringView(line.text).mid(std::max(0, part.begin - size), part.size + 2 * size);
    const int base = std::max(0, part.begin - size);
    for (auto at = stretch.indexOf(m_look.needle, 0, Qt::CaseInsensitive); at >= 0;
         at = stretch.indexOf(m_look.needle, at + size, Qt::CaseInsensitive)) {
        const int begin = base + static_cast<int>(at);
        const bool same = m_diff.rows[row].kind == diff::RowKind::Same;
        const bool current = m_look.current && m_look.current->row == row
                             && m_look.current->begin == begin
                             && (same || m_look.current->oldSide == oldSide);
        if (current)
            add(begin, size, Token::Accent, Token::AccentOn);
        else
            add(begin, size, Token::WarnBg, Token::WarnFg);
    }
    return ranges;
}

void DiffPainter::paintText(const QRect& half, std::size_t index, bool oldSide)
{
    const auto& line = m_texts.of(index, oldSide);
    const qreal cell = m_texts.metrics().cell();
    const QRect inside = half.adjusted(m_look.gutter, 0, 0, 0);
    const int left = textLeft(m_look, half);
    m_painter.save();
    m_painter.setClipRect(inside, Qt::IntersectClip);
    m_painter.setPen(color(Token::TextPrimary));
    for (const auto& part : line.parts) {
        const qreal x = left + part.column * cell;
        const int top = half.top() + part.height * m_look.lineHeight;
        if (x > inside.right() || x + part.cells * cell < inside.left() || top > m_look.height
            || top + m_look.lineHeight < 0)
            continue;
        const auto& layout = m_texts.layoutOf(line, part);
        const qreal lead = (m_look.lineHeight - layout.boundingRect().height()) / 2;
        layout.draw(&m_painter, {x, top + lead}, highlights(line, part, index, oldSide), inside);
    }
    if (!line.parts.empty()) {
        const auto& last = line.parts.back();
        const QRect bottom(half.left(), half.top() + last.height * m_look.lineHeight, half.width(),
                           m_look.lineHeight);
        paintTail(bottom, line, left + static_cast<int>(line.columns() * cell));
    }
    m_painter.restore();
}

void DiffPainter::paintTail(const QRect& half, const LineText& line, int x)
{
    if (line.endsInHidden)
        paintChip(x, half.top(), tr("hidden value"), IconId::Lock, Token::NeutralFg,
                  Token::NeutralBg);
    else if (line.notShown > 0)
        paintChip(x + diffPadding, half.top(),
                  tr("%n more characters: show all", nullptr, static_cast<int>(line.notShown)),
                  IconId::More, Token::InfoFg, Token::InfoBg);
    else if (line.endsOpen)
        paintChip(x + diffPadding, half.top(), tr("no line break at the end"), IconId::Info,
                  Token::NeutralFg, Token::NeutralBg);
}

void DiffPainter::paintChip(int x, int top, const QString& text, IconId icon, Token ink, Token fill)
{
    const int side = std::min(Theme::current().metric(Metric::IconSmall), m_look.lineHeight - 4);
    const int wide = m_painter.fontMetrics().horizontalAdvance(text);
    const QRect chip(x, top + 1, side + wide + 3 * diffPadding, m_look.lineHeight - 2);
    m_painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    const int radius = Theme::current().metric(Metric::Radius);
    outline.addRoundedRect(chip, radius, radius);
    m_painter.fillPath(outline, color(fill));
    m_painter.drawPixmap(
        chip.left() + diffPadding, chip.center().y() - side / 2,
        iconPixmap(icon, side, m_painter.device()->devicePixelRatioF(), color(ink)));
    m_painter.setPen(color(ink));
    m_painter.drawText(chip.adjusted(side + 2 * diffPadding, 0, 0, 0),
                       Qt::AlignVCenter | Qt::AlignLeft, text);
}

QString DiffPainter::signOf(const diff::Row& row, bool oldSide) const
{
    if (row.kind == diff::RowKind::Same)
        return {};
    if (row.move != diff::noMove)
        return QStringLiteral("↷");
    if (row.kind == diff::RowKind::Changed && m_look.sideBySide)
        return QStringLiteral("~");
    return oldSide ? QStringLiteral("−") : QStringLiteral("+");
}

void DiffPainter::paintGutter(const QRect& half, const diff::Row& row, bool oldSide)
{
    QRect gutter(half);
    gutter.setWidth(m_look.gutter);
    m_painter.fillRect(gutter, color(Token::DiffGutter));
    gutter.setHeight(m_look.lineHeight);
    const auto inside = gutter.adjusted(diffPadding, 0, -diffPadding, 0);
    const int mark = m_painter.fontMetrics().horizontalAdvance(QStringLiteral(" ±"));
    m_painter.setPen(color(Token::DiffGutterText));
    m_painter.drawText(inside.adjusted(0, 0, -mark, 0), Qt::AlignVCenter | Qt::AlignRight,
                       QString::number(oldSide ? row.oldNumber : row.newNumber));
    m_painter.setPen(color(row.move != diff::noMove ? Token::DiffMoveMark
                           : oldSide                ? Token::DiffCbDelMark
                                                    : Token::DiffCbAddMark));
    m_painter.drawText(inside, Qt::AlignVCenter | Qt::AlignRight, signOf(row, oldSide));
}

void DiffPainter::paintSides()
{
    const QRect band(0, 0, m_look.width, m_look.lineHeight);
    m_painter.fillRect(band, color(Token::DiffGutter));
    m_painter.fillRect(0, band.bottom(), m_look.width, 1, color(Token::Divider));
    const auto textFont = m_painter.font();
    m_painter.setFont(m_look.heading);
    const auto write = [&](const QRect& place, Token ink, const QString& text) {
        const auto inside = place.adjusted(diffPadding, 0, -diffPadding, 0);
        m_painter.setPen(color(ink));
        m_painter.drawText(
            inside, Qt::AlignVCenter | Qt::AlignLeft,
            m_painter.fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
    };
    const auto before =
        QStringLiteral("− ") + (m_look.older.isEmpty() ? tr("Before") : m_look.older);
    const auto after = QStringLiteral("+ ") + (m_look.newer.isEmpty() ? tr("After") : m_look.newer);
    const int wide = m_painter.fontMetrics().horizontalAdvance(before) + 4 * diffPadding;
    const int middle = m_look.sideBySide ? m_look.width / 2 + 1 : std::min(wide, m_look.width / 2);
    write({0, 0, middle, band.height()}, Token::DiffCbDelMark, before);
    write({middle, 0, m_look.width - middle, band.height()}, Token::DiffCbAddMark, after);
    m_painter.setFont(textFont);
}

} // namespace strongroom::ui
