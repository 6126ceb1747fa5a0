// Texts measured in cells of a monospaced font, so that columns stay columns in every script.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>
#include <QTextLayout>

#include <string_view>
#include <vector>

namespace strongroom::ui {

/// A sign for each control character but the tab, and for each that turns the direction of reading:
/// what is not seen could mislead.
QString withSigns(QString text);

/// Each character takes a whole number of cells, whichever font it comes from; a run that is read
/// from the right takes a whole number of them together. Not for several threads.
class CellMetrics
{
public:
    explicit CellMetrics(const QFont& font);

    qreal cell() const { return m_cell; }
    const QFont& font() const { return m_font; }

    /// As it is shown: tabs as spaces to the next column of four; control characters, and those
    /// that turn the direction of reading, as visible signs.
    QString shown(std::string_view line) const;
    int cells(QStringView shown) const;
    /// The same for the line before it is shown; quick for ASCII.
    int cells(std::string_view line) const;

    /// Spacing that brings each character to its cells, for a layout of `shown`.
    QList<QTextLayout::FormatRange> spacing(QStringView shown) const;
    /// Where to break a text so that no part is wider than `most` cells: behind a word if there is
    /// one. The first part begins at 0.
    std::vector<int> breaks(QStringView shown, int most) const;

private:
    struct Piece
    {
        qsizetype begin = 0;
        qsizetype size = 0;
        int cells = 0;
        qreal width = 0;
    };

    static bool isPlain(QStringView text);
    /// The characters, and the runs read from the right, one after the other.
    template <class Take>
    void eachPiece(QStringView text, Take&& take) const;
    Piece measured(QStringView text, qsizetype begin, qsizetype size) const;
    int spacedGlyphs(QStringView text, const Piece& piece) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    qreal m_cell;
    mutable QHash<QString, qreal> m_widths;
};

} // namespace strongroom::ui
