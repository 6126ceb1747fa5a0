// Two texts side by side, or as one: aligned rows that share a single scroll position.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/diff/text_diff.h"

#include <QAbstractScrollArea>

#include <vector>

namespace strongroom::ui {

/// Older on the left, whatever the language: code does not mirror. Rows without a counterpart are
/// hatched; changes carry marks (− + ~) beside their colours. Paints visible rows only.
class DiffView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Layout { SideBySide, Unified };

    explicit DiffView(QWidget* parent = nullptr);

    void setDiff(diff::TextDiff diff);
    void setLayoutKind(Layout layout);
    void toggleLayout();
    Layout layoutKind() const { return m_layout; }

    int changeCount() const { return m_diff.changes; }
    /// From 0; −1 before the first.
    int currentChange() const { return m_change; }
    void goToChange(int change);

    /// What assistive technology reads for a line: "Changed, line 17, old: …, new: …".
    QString lineText(int line) const;
    int lineCount() const { return static_cast<int>(m_lines.size()); }

signals:
    void changeReached(int change, int of);
    void layoutChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// One painted line. Side by side it has both halves; unified, one of them.
    struct Line
    {
        std::size_t row = 0;
        bool oldSide = true;
        bool newSide = true;
    };

    void layOut();
    void updateScrollBars();
    int lineHeight() const;
    /// "Before" and "After" above the sides, in viewport coordinates.
    void paintSides(QPainter& painter) const;
    int gutterWidth() const;
    void paintHalf(QPainter& painter, const QRect& half, const diff::Row& row, bool oldSide) const;
    void paintText(QPainter& painter, const QRect& half, const diff::Row& row, bool oldSide) const;
    void paintGutter(QPainter& painter, const QRect& gutter, const diff::Row& row,
                     bool oldSide) const;

    diff::TextDiff m_diff;
    std::vector<Line> m_lines;
    std::vector<int> m_changeLines; ///< The line at which each change begins.
    Layout m_layout = Layout::SideBySide;
    int m_change = -1;
    int m_longest = 0; ///< Width in pixels of the widest line.
};

} // namespace strongroom::ui
