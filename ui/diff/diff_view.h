// Two texts side by side, or as one: aligned rows that share a single scroll position.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/diff/view/diff_painter.h"

#include <QAbstractScrollArea>

namespace strongroom::ui {

/// Older on the left, whatever the language: code does not mirror. Rows without a counterpart are
/// hatched; changes carry marks (− + ~ ↷) beside their colours. Paints visible rows only.
class DiffView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Layout { SideBySide, Unified };

    explicit DiffView(QWidget* parent = nullptr);

    void setDiff(diff::TextDiff diff);
    const diff::TextDiff& diff() const { return m_diff; }
    /// What is said above the sides; "Before" and "After" if nothing is.
    void setSides(const QString& older, const QString& newer);

    void setLayoutKind(Layout layout);
    void toggleLayout();
    Layout layoutKind() const { return m_layout; }
    /// Lines around each change; the rest is folded away. diff::Folding::everything shows all.
    void setContext(int lines);
    void setWrap(bool wrap);

    int changeCount() const { return m_diff.changes; }
    /// From 0; −1 before the first.
    int currentChange() const { return m_change; }
    void goToChange(int change);
    void goToRow(std::size_t row);
    /// Of the newer text, or of the older one where the newer has no such line.
    void goToNumber(int number);

    /// What assistive technology reads for a line: "Changed, line 17, old: …, new: …".
    QString lineText(int line) const;
    int lineCount() const { return m_lines.count(); }
    const DiffLines& lines() const { return m_lines; }

    /// Marks it wherever it stands, and tells where: match by match goTo() shows them.
    std::vector<DiffMatch> search(const QString& needle);
    void goToMatch(const DiffMatch& match);

signals:
    void changeReached(int change, int of);
    void layoutChanged();
    void laidOut();
    /// Other rows are in sight, or they lie elsewhere.
    void scrolled();
    /// Keys that are for whoever holds the view.
    void findRequested();
    void lineRequested();
    void collapseToggled();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void layOut();
    void updateScrollBars();
    int lineHeight() const;
    int visibleHeights() const;
    DiffLook look() const;

    bool takeKey(const QKeyEvent& event);
    bool takeLetter(const QKeyEvent& event);
    bool takeArrow(const QKeyEvent& event);
    void choose(int line, bool extend);
    void activate(int line);
    void expandNear(int line);
    void keepInPlace(std::size_t row, int top);
    void copyChosen() const;
    void sayLine(int line);
    int lineAtY(int y) const;

    diff::TextDiff m_diff;
    diff::Folding m_folding;
    DiffLines m_lines;
    LineTexts m_texts;
    Layout m_layout = Layout::SideBySide;
    int m_context = diff::Folding::everything;
    bool m_wrap = false;
    int m_change = -1;
    int m_cursor = 0;         ///< The line that keys act on.
    int m_anchor = -1;        ///< The other end of what is chosen; −1: nothing is.
    bool m_oldChosen = false; ///< Which side is copied, side by side.
    QString m_needle;
    std::optional<DiffMatch> m_match;
    QString m_older;
    QString m_newer;
};

} // namespace strongroom::ui
