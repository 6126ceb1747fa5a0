// The cursor of a chart, and what it says.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/charts/chart.h"

#include "ui/theme/shown_text.h"
#include "ui/theme/style_paint.h"
#include "ui/widgets/feedback/live_region.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <optional>

namespace strongroom::ui {
namespace {

constexpr int radius = 4;

/// Where the key leads from `from`; nothing for a key that leads nowhere.
std::optional<int> target(int key, bool mirrored, std::pair<int, int> steps, int from, int last)
{
    const int forward = mirrored ? -steps.first : steps.first;
    switch (key) {
    case Qt::Key_Right: return from + forward;
    case Qt::Key_Left: return from - forward;
    case Qt::Key_Down: return from + steps.second;
    case Qt::Key_Up: return from - steps.second;
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return last;
    default: return std::nullopt;
    }
}

} // namespace

Chart::Chart(QWidget* parent) : QWidget(parent), m_live(new LiveRegion(this))
{
    m_live->setObjectName({}); // There are several charts in a view.
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void Chart::setReadings(QList<ChartReading> readings)
{
    m_readings = std::move(readings);
    const auto last = static_cast<int>(m_readings.size()) - 1;
    m_cursor = std::clamp(m_cursor, std::min(0, last), last);
    updateGeometry();
    update();
}

QString Chart::spoken(int reading) const
{
    const auto& one = m_readings[reading];
    return tr("%1: %2").arg(one.label, one.text);
}

QRect Chart::mirrored(const QRect& place) const
{
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void Chart::write(QPainter& painter, const QRect& place, const QString& text, bool atEnd) const
{
    const bool right = atEnd != (layoutDirection() == Qt::RightToLeft);
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(mirrored(place),
                     Qt::AlignVCenter | Qt::AlignAbsolute
                         | (right ? Qt::AlignRight : Qt::AlignLeft),
                     shownText(text));
}

double Chart::largest() const
{
    double most = 0;
    for (const auto& reading : m_readings)
        most = std::max(most, reading.size);
    return most;
}

void Chart::moveTo(int reading)
{
    if (reading < 0 || reading >= m_readings.size() || reading == m_cursor)
        return;
    m_cursor = reading;
    m_live->announce(spoken(reading));
    update();
    emit cursorMoved(reading);
}

void Chart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAround(painter);
    for (int reading = 0; reading < m_readings.size(); ++reading)
        paintReading(painter, reading);
    if (hasFocus() && m_cursor >= 0)
        paintFocusRing(painter, placeOf(m_cursor), radius);
}

void Chart::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_cursor >= 0)
        return void(emit chosen(m_cursor));
    const auto last = static_cast<int>(m_readings.size()) - 1;
    const auto there =
        target(event->key(), layoutDirection() == Qt::RightToLeft, steps(), m_cursor, last);
    if (!there || event->modifiers() != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    moveTo(*there);
}

int Chart::readingAt(const QPoint& place) const
{
    for (int reading = 0; reading < m_readings.size(); ++reading)
        if (placeOf(reading).contains(place))
            return reading;
    return -1;
}

void Chart::mousePressEvent(QMouseEvent* event)
{
    const int reading = readingAt(event->pos());
    if (reading < 0)
        return QWidget::mousePressEvent(event);
    moveTo(reading);
    emit chosen(reading);
}

void Chart::mouseMoveEvent(QMouseEvent* event)
{
    const int reading = readingAt(event->pos());
    if (reading < 0)
        return QToolTip::hideText();
    QToolTip::showText(event->globalPosition().toPoint(), spoken(reading), this, placeOf(reading));
}

void Chart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_cursor >= 0)
        m_live->announce(spoken(m_cursor));
    update();
}

void Chart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void Chart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    updateGeometry();
    update();
}

} // namespace strongroom::ui
