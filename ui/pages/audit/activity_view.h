// When how much happened: a heat map of the week's hours, or the last days one after the other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/audit_report.h"

#include <QDate>
#include <QWidget>

#include <array>
#include <vector>

namespace strongroom::ui {

/// One cell has the keyboard's mark; arrows move it, Enter chooses it. What a cell says is read out
/// as the widget's description. In the time zone of this computer.
class ActivityView : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Week, Days };

    explicit ActivityView(QWidget* parent = nullptr);

    void setHours(const std::vector<domain::HourCount>& hours);
    void setKind(Kind kind);
    Kind kind() const { return m_kind; }

    int cellCount() const;
    int currentCell() const { return m_current; }
    /// "Monday, 3:00: 12 events, 1 denied"; of a day, its date.
    QString cellText(int cell) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Of the days: from the one midnight to the other, local time.
    void dayChosen(const QDateTime& from, const QDateTime& until);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Count
    {
        quint64 events = 0;
        quint64 denials = 0;
    };
    static constexpr int hoursADay = 24;
    static constexpr int daysAWeek = 7;
    static constexpr int daysShown = 60;

    Count countOf(int cell) const;
    QRect cellRect(int cell) const;
    int cellAt(const QPoint& point) const;
    void goTo(int cell);
    void choose(int cell);
    void paintCell(QPainter& painter, QRectF rect, const Count& count, quint64 most) const;
    void paintLabels(QPainter& painter) const;
    int labelWidth() const;
    /// The locale's first day of the week is the first row.
    Qt::DayOfWeek dayOfRow(int row) const;

    std::array<Count, hoursADay * daysAWeek> m_week{};
    std::array<Count, daysShown> m_days{}; ///< The last one is today.
    QDate m_today;
    Kind m_kind = Kind::Week;
    int m_current = 0;
};

} // namespace strongroom::ui
