// Paints the lines of a diff: sides, gutters, marks, folds.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/diff/view/diff_lines.h"
#include "ui/diff/view/line_texts.h"
#include "ui/diff/view/text_search.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace strongroom::ui {

/// What a painting needs to know; all in pixels of the viewport.
struct DiffLook
{
    bool sideBySide = true;
    int width = 0;
    int height = 0;
    int lineHeight = 0;
    int gutter = 0;
    int scroll = 0; ///< Of the texts, sideways.
    QString needle{};
    std::optional<DiffMatch> current{}; ///< Of what was searched for.
    QString older{};                    ///< The names of the sides.
    QString newer{};
    Scheme scheme = Scheme::Light;
    QFont heading{}; ///< Of the names.
};

inline constexpr int diffPadding = 6;

class DiffPainter
{
    Q_DECLARE_TR_FUNCTIONS(strongroom::ui::DiffPainter)

public:
    DiffPainter(QPainter& painter, const diff::TextDiff& diff, LineTexts& texts,
                const DiffLook& look);

    void paintLine(const DiffLine& line, const diff::Folding& folding, int top);
    void paintChosen(const DiffLine& line, int top);
    /// The names of the sides above them.
    void paintSides();

    /// Where the halves of a line lie, and where in them its text begins.
    static QRect halfOf(const DiffLook& look, const DiffLine& line, int top, bool oldSide);
    static int textLeft(const DiffLook& look, const QRect& half);

private:
    QColor color(Token token) const;
    void paintFold(const diff::Fold& fold, int top);
    void paintHalf(const QRect& half, std::size_t index, bool oldSide);
    void paintText(const QRect& half, std::size_t index, bool oldSide);
    void paintTail(const QRect& half, const LineText& line, int x);
    void paintChip(int x, int top, const QString& text, IconId icon, Token ink, Token fill);
    void paintGutter(const QRect& half, const diff::Row& row, bool oldSide);
    QString signOf(const diff::Row& row, bool oldSide) const;
    QList<QTextLayout::FormatRange> highlights(const LineText& line, const LinePart& part,
                                               std::size_t row, bool oldSide) const;

    QPainter& m_painter;
    const diff::TextDiff& m_diff;
    LineTexts& m_texts;
    const DiffLook& m_look;
};

} // namespace strongroom::ui
