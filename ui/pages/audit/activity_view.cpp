// Shades for how much, a mark for what was denied: never colour alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/audit/activity_view.h"

#include "models/items/moments.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace strongroom::ui {

ActivityView::ActivityView(QWidget* parent) : QWidget(parent), m_today(QDate::currentDate())
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName("audit.activity");
    setAccessibleName(tr("When how much happened"));
    goTo(0);
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
    goTo(m_current);
    update();
}

void ActivityView::setKind(Kind kind)
{
    m_kind = kind;
    goTo(kind == Kind::Days ? daysShown - 1 : 0);
    updateGeometry();
    update();
}

int ActivityView::cellCount() const
{
    return m_kind == Kind::Week ? hoursADay * daysAWeek : daysShown;
}

Qt::DayOfWeek ActivityView::dayOfRow(int row) const
{
    const int first = QLocale().firstDayOfWeek();
    return static_cast<Qt::DayOfWeek>((first - 1 + row) % daysAWeek + 1);
}

ActivityView::Count ActivityView::countOf(int cell) const
{
    const auto at = static_cast<std::size_t>(cell);
    return m_kind == Kind::Week ? m_week[at] : m_days[at];
}

QString ActivityView::cellText(int cell) const
{
    const QLocale locale;
    const auto count = countOf(cell);
    const auto when =
        m_kind == Kind::Week
            ? locale.dayName(dayOfRow(cell / hoursADay)) + ", "
                  + locale.toString(QTime(cell % hoursADay, 0), QLocale::ShortFormat)
            : locale.toString(m_today.addDays(cell - daysShown + 1), QLocale::LongFormat);
    auto text = tr("%1: %n events", nullptr, static_cast<int>(count.events)).arg(when);
    if (count.denials > 0)
        text += ", " + tr("%n denied", nullptr, static_cast<int>(count.denials));
    return text;
}

int ActivityView::labelWidth() const
{
    if (m_kind == Kind::Days)
        return 0;
    const QFontMetrics metrics(Theme::current().font(TypeRole::Caption));
    int widest = 0;
    for (int row = 0; row < daysAWeek; ++row)
        widest = std::max(widest, metrics.horizontalAdvance(
                                      QLocale().dayName(dayOfRow(row), QLocale::ShortFormat)));
    return widest + Theme::current().metric(Metric::ControlGap);
}

QSize ActivityView::minimumSizeHint() const
{
    const auto& theme = Theme::current();
    const int line = QFontMetrics(theme.font(TypeRole::Caption)).height();
    return {labelWidth() + hoursADay * line, (daysAWeek + 1) * line};
}

QSize ActivityView::sizeHint() const
{
    return minimumSizeHint();
}

QRect ActivityView::cellRect(int cell) const
{
    const int line = QFontMetrics(Theme::current().font(TypeRole::Caption)).height();
    const QRect room(labelWidth(), 0, width() - labelWidth(), height() - line);
    const int columns = m_kind == Kind::Week ? hoursADay : daysShown;
    const int rows = m_kind == Kind::Week ? daysAWeek : 1;
    const int column = cell % columns;
    const int row = cell / columns;
    const auto left = room.left() + room.width() * column / columns;
    const auto right = room.left() + room.width() * (column + 1) / columns;
    const auto top = room.height() * row / rows;
    const auto bottom = room.height() * (row + 1) / rows;
    const QRect rect(left, top, right - left, bottom - top);
    // Time runs as the language is read.
    return layoutDirection() == Qt::RightToLeft
               ? QRect(width() - rect.right() - 1, rect.top(), rect.width(), rect.height())
               : rect;
}

int ActivityView::cellAt(const QPoint& point) const
{
    for (int cell = 0; cell < cellCount(); ++cell)
        if (cellRect(cell).contains(point))
            return cell;
    return -1;
}

void ActivityView::paintLabels(QPainter& painter) const
{
    const auto& theme = Theme::current();
    const QLocale locale;
    painter.setPen(theme.color(Token::TextSecondary));
    painter.setFont(theme.font(TypeRole::Caption));
    const int line = QFontMetrics(painter.font()).height();
    const auto below = [&](int cell, const QString& text) {
        const auto rect = cellRect(cell);
        painter.drawText(
            QRect(rect.left() - width() / 8, height() - line, rect.width() + width() / 4, line),
            Qt::AlignHCenter, text);
    };
    if (m_kind == Kind::Days) {
        for (const int cell : {daysShown / 8, daysShown / 2, daysShown * 7 / 8})
            below(cell,
                  locale.toString(m_today.addDays(cell - daysShown + 1), QLocale::ShortFormat));
        return;
    }
    for (int row = 0; row < daysAWeek; ++row) {
        auto rect = cellRect(row * hoursADay);
        rect.setWidth(labelWidth() - theme.metric(Metric::ControlGap));
        rect.moveLeft(layoutDirection() == Qt::RightToLeft ? width() - rect.width() : 0);
        painter.drawText(
            rect,
            Qt::AlignVCenter
                | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
            locale.dayName(dayOfRow(row), QLocale::ShortFormat));
    }
    for (int clock = 3; clock < hoursADay; clock += 6)
        below(clock, locale.toString(QTime(clock, 0), QLocale::ShortFormat));
}

void ActivityView::paintCell(QPainter& painter, QRectF rect, const Count& count, quint64 most) const
{
    const auto& theme = Theme::current();
    constexpr std::array shades{Token::Heat1, Token::Heat2, Token::Heat3, Token::Heat4};
    painter.fillRect(rect, theme.color(Token::Heat0));
    const auto share = static_cast<double>(count.events) / static_cast<double>(most);
    auto bar = rect;
    bar.setTop(bar.bottom() - bar.height() * share);
    if (m_kind == Kind::Days)
        painter.fillRect(bar, theme.color(Token::Chart1));
    else if (count.events > 0)
        painter.fillRect(rect,
                         theme.color(shades[std::min<std::size_t>(
                             static_cast<std::size_t>(share * shades.size()), shades.size() - 1)]));
    if (count.denials == 0)
        return;
    // A corner that stands out where something was denied.
    const double side = std::min(rect.width(), 6.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::DangerFg));
    painter.drawPolygon(QPolygonF{{rect.right() - side, rect.top()},
                                  {rect.right(), rect.top()},
                                  {rect.right(), rect.top() + side}});
}

void ActivityView::paintEvent(QPaintEvent*)
{
    const auto& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    quint64 most = 1;
    for (int cell = 0; cell < cellCount(); ++cell)
        most = std::max(most, countOf(cell).events);
    for (int cell = 0; cell < cellCount(); ++cell)
        paintCell(painter, QRectF(cellRect(cell)).adjusted(1, 1, -1, -1), countOf(cell), most);
    paintLabels(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Token::Focus), theme.metric(Metric::FocusRing)));
        painter.drawRect(cellRect(m_current).adjusted(1, 1, -2, -2));
    }
}

void ActivityView::goTo(int cell)
{
    m_current = std::clamp(cell, 0, cellCount() - 1);
    setAccessibleDescription(cellText(m_current));
    update();
}

void ActivityView::choose(int cell)
{
    if (m_kind != Kind::Days)
        return;
    const auto day = m_today.addDays(cell - daysShown + 1);
    emit dayChosen(day.startOfDay(), day.addDays(1).startOfDay());
}

void ActivityView::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int column = m_kind == Kind::Week ? m_current % hoursADay : m_current;
    const int columns = m_kind == Kind::Week ? hoursADay : daysShown;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Right ? forward : -forward;
        if (column + step >= 0 && column + step < columns)
            goTo(m_current + step);
        return;
    }
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int row = m_current + (event->key() == Qt::Key_Down ? columns : -columns);
        if (row >= 0 && row < cellCount())
            goTo(row);
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_current); return;
    default: QWidget::keyPressEvent(event);
    }
}

void ActivityView::mousePressEvent(QMouseEvent* event)
{
    const int cell = cellAt(event->pos());
    if (cell < 0)
        return;
    goTo(cell);
    choose(cell);
}

bool ActivityView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int cell = cellAt(help->pos());
        if (cell >= 0)
            QToolTip::showText(help->globalPos(), cellText(cell), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace strongroom::ui
