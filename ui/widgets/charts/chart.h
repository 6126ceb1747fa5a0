// A picture of numbers that can be read without seeing it: each of them by the arrow keys.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace strongroom::ui {

class LiveRegion;

/// One number of a chart.
struct ChartReading
{
    QString label{};
    double size = 0;        ///< As the picture shows it; 0 and up.
    QString text{};         ///< As people read it: "412", "91.3 %".
    bool attention = false; ///< Somebody should look at this.
};

/// Takes the focus; the cursor is on one reading, and says it aloud when it moves.
class Chart : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(QWidget* parent = nullptr);

    void setReadings(QList<ChartReading> readings);
    const QList<ChartReading>& readings() const { return m_readings; }
    /// -1 while there is nothing to read.
    int cursor() const { return m_cursor; }
    /// "0 to 30 days: 412".
    QString spoken(int reading) const;

signals:
    void cursorMoved(int reading);
    /// By a click, or by Enter at the cursor.
    void chosen(int reading);

protected:
    /// How many readings an arrow key passes: {along the line, across lines}.
    virtual std::pair<int, int> steps() const { return {1, 1}; }
    virtual QRect placeOf(int reading) const = 0;
    virtual void paintReading(QPainter& painter, int reading) const = 0;
    /// What stands beside the readings: titles, axes.
    virtual void paintAround(QPainter&) const {}
    /// Where `line` would be written from left to right, in this layout.
    QRect mirrored(const QRect& place) const;
    double largest() const;
    /// Puts the cursor there, and says so; nothing where there is no reading.
    void moveTo(int reading);
    /// `place` as it would be from left to right. A text is set in its own direction, whatever that
    /// of the window is: German reads right in a mirrored one.
    void write(QPainter& painter, const QRect& place, const QString& text, bool atEnd) const;

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// -1 where there is none.
    int readingAt(const QPoint& place) const;

    QList<ChartReading> m_readings;
    int m_cursor = -1;
    LiveRegion* m_live;
};

} // namespace strongroom::ui
