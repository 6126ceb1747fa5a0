// When how much happened: a heat map of the week's hours, or the last days one after the other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/audit_report.h"
#include "ui/widgets/charts/heat_map.h"

#include <QDate>

#include <array>
#include <vector>

namespace strongroom::ui {

/// What a cell says is read out as the widget's description. In the time zone of this computer.
class ActivityView : public HeatMap
{
    Q_OBJECT

public:
    enum class Kind { Week, Days };

    explicit ActivityView(QWidget* parent = nullptr);

    void setHours(const std::vector<domain::HourCount>& hours);
    void setKind(Kind kind);
    Kind kind() const { return m_kind; }

    int cellCount() const { return static_cast<int>(readings().size()); }
    int currentCell() const { return cursor(); }
    /// "Monday, 3:00: 12 events, 1 denied"; of a day, its date.
    QString cellText(int cell) const { return spoken(cell); }

signals:
    /// Of the days: from the one midnight to the other, local time.
    void dayChosen(const QDateTime& from, const QDateTime& until);

protected:
    std::pair<int, int> steps() const override;
    QRect placeOf(int reading) const override;
    void paintReading(QPainter& painter, int reading) const override;
    void paintAround(QPainter& painter) const override;

private:
    struct Count
    {
        quint64 events = 0;
        quint64 denials = 0;
    };
    static constexpr int hoursADay = 24;
    static constexpr int daysAWeek = 7;
    static constexpr int daysShown = 60;

    void fill();
    static ChartReading readingOf(const QString& label, const Count& count);
    QDate dayOf(int cell) const { return m_today.addDays(cell - daysShown + 1); }
    void choose(int cell);
    /// The locale's first day of the week is the first row.
    static Qt::DayOfWeek dayOfRow(int row);

    std::array<Count, hoursADay * daysAWeek> m_week{};
    std::array<Count, daysShown> m_days{}; ///< The last one is today.
    QDate m_today;
    Kind m_kind = Kind::Week;
};

} // namespace strongroom::ui
