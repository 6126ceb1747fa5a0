// The week is a heat map like any other; days are bars beside each other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/audit/activity_view.h"

#include "models/items/moments.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace strongroom::ui {

ActivityView::ActivityView(QWidget* parent) : HeatMap(parent), m_today(QDate::currentDate())
{
    setObjectName("audit.activity");
    setAccessibleName(tr("When how much happened"));
    connect(this, &Chart::cursorMoved, this,
            [this](int cell) { setAccessibleDescription(cellText(cell)); });
    connect(this, &Chart::chosen, this, &ActivityView::choose);
    fill();
}

void ActivityView::setHours(const std::vector<domain::HourCount>& hours)
{
    m_week.fill({});
    m_days.fill({});
    m_today = QDate::currentDate();
    for (const auto& count : hours) {
        const auto local = items::toDateTime(count.hour);
        const int row = (local.date().dayOfWeek() - dayOfRow(0) + daysAWeek) % daysAWeek;
        const auto add = [&count](Count& sum) {
            sum.events += count.events;
            sum.denials += count.denials;
        };
        add(m_week[static_cast<std::size_t>(row * hoursADay + local.time().hour())]);
        const auto ago = local.date().daysTo(m_today);
        if (ago >= 0 && ago < daysShown)
            add(m_days[static_cast<std::size_t>(daysShown - 1 - ago)]);
    }
    fill();
}

void ActivityView::setKind(Kind kind)
{
    m_kind = kind;
    fill();
    moveTo(kind == Kind::Days ? daysShown - 1 : 0);
}

Qt::DayOfWeek ActivityView::dayOfRow(int row)
{
    const int first = QLocale().firstDayOfWeek();
    return static_cast<Qt::DayOfWeek>((first - 1 + row) % daysAWeek + 1);
}

ChartReading ActivityView::readingOf(const QString& label, const Count& count)
{
    auto text = tr("%n events", nullptr, static_cast<int>(count.events));
    if (count.denials > 0)
        text += ", " + tr("%n denied", nullptr, static_cast<int>(count.denials));
    return {label, static_cast<double>(count.events), text, count.denials > 0};
}

void ActivityView::fill()
{
    const QLocale locale;
    QStringList rows;
    QStringList columns;
    QList<ChartReading> readings;
    if (m_kind == Kind::Days)
        for (int day = 0; day < daysShown; ++day)
            readings << readingOf(locale.toString(dayOf(day), QLocale::LongFormat),
                                  m_days[static_cast<std::size_t>(day)]);
    // Both kinds are as high.
    for (int row = 0; row < daysAWeek; ++row) {
        rows << locale.dayName(dayOfRow(row), QLocale::ShortFormat);
        for (int hour = 0; hour < hoursADay && m_kind == Kind::Week; ++hour)
            readings << readingOf(locale.dayName(dayOfRow(row)) + ", "
                                      + locale.toString(QTime(hour, 0), QLocale::ShortFormat),
                                  m_week[static_cast<std::size_t>(row * hoursADay + hour)]);
    }
    for (int hour = 0; hour < hoursADay; ++hour)
        columns << (hour % 6 == 3 ? locale.toString(QTime(hour, 0), QLocale::ShortFormat)
                                  : QString());
    setTitles(rows, columns);
    setReadings(std::move(readings));
    if (cursor() >= 0)
        setAccessibleDescription(cellText(cursor()));
}

std::pair<int, int> ActivityView::steps() const
{
    return m_kind == Kind::Week ? HeatMap::steps() : std::pair(1, 1);
}

QRect ActivityView::placeOf(int reading) const
{
    if (m_kind == Kind::Week)
        return HeatMap::placeOf(reading);
    const int left = width() * reading / daysShown;
    const int right = width() * (reading + 1) / daysShown;
    return mirrored({left, 0, right - left, height() - fontMetrics().height()});
}

void ActivityView::paintReading(QPainter& painter, int reading) const
{
    if (m_kind == Kind::Week)
        return HeatMap::paintReading(painter, reading);
    const auto& theme = Theme::current();
    const auto place = QRectF(placeOf(reading)).adjusted(1, 1, -1, -1);
    painter.fillRect(place, theme.color(Token::Heat0));
    auto bar = place;
    if (largest() > 0)
        bar.setTop(bar.bottom() - bar.height() * readings()[reading].size / largest());
    if (readings()[reading].size > 0)
        painter.fillRect(bar, theme.color(Token::Chart1));
    markAttention(painter, reading);
}

void ActivityView::paintAround(QPainter& painter) const
{
    if (m_kind == Kind::Week)
        return HeatMap::paintAround(painter);
    painter.setPen(Theme::current().color(Token::TextSecondary));
    const int line = fontMetrics().height();
    for (const int day : {daysShown / 8, daysShown / 2, daysShown * 7 / 8}) {
        const auto middle = placeOf(day).center().x();
        painter.drawText(QRect(middle - width() / 8, height() - line, width() / 4, line),
                         Qt::AlignHCenter, QLocale().toString(dayOf(day), QLocale::ShortFormat));
    }
}

void ActivityView::choose(int cell)
{
    if (m_kind == Kind::Days)
        emit dayChosen(dayOf(cell).startOfDay(), dayOf(cell).addDays(1).startOfDay());
}

} // namespace strongroom::ui
