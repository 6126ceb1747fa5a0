// One timer, looked at again when it fires: a touch costs no more than the time of day.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/idle_watch.h"

#include "ui/settings/preferences.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

#include <algorithm>
#include <ctime>
#include <utility>

namespace strongroom::ui {
namespace {

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod: return true;
    default: return false;
    }
}

} // namespace

IdleWatch::IdleWatch(QObject* parent) : IdleWatch(&IdleWatch::sinceBoot, parent) {}

IdleWatch::IdleWatch(Clock clock, QObject* parent)
    : QObject(parent), m_now(std::move(clock)), m_last(m_now())
{
    m_end.setObjectName("idle.end");
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &IdleWatch::look);
    connect(&Preferences::current(), &Preferences::changed, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
    look();
}

std::chrono::milliseconds IdleWatch::sinceBoot()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds(now.tv_sec)
           + std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::nanoseconds(now.tv_nsec));
}

std::chrono::milliseconds IdleWatch::left() const
{
    const std::chrono::minutes allowed(Preferences::current().choices().lockAfterMinutes);
    return allowed - (m_now() - m_last);
}

void IdleWatch::look()
{
    if (Preferences::current().choices().lockAfterMinutes == 0)
        return m_end.stop();
    const auto remains = left();
    if (remains.count() > 0)
        return m_end.start(remains);
    if (!m_ask || m_told)
        return tell();
    if (std::exchange(m_asking, true))
        return;
    m_ask([self = QPointer<IdleWatch>(this), asked = m_now()](Idle idle) {
        if (self == nullptr)
            return;
        self->m_asking = false;
        if (idle)
            self->m_last = std::max(self->m_last, asked - *idle);
        if (self->left().count() > 0)
            self->look();
        else
            self->tell();
    });
}

void IdleWatch::tell()
{
    if (Preferences::current().choices().lockAfterMinutes != 0 && !std::exchange(m_told, true))
        emit idle();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (!isTouch(event->type()))
        return QObject::eventFilter(watched, event);
    // The timer stands still while the computer sleeps: whoever wakes it is not to find it open.
    if (left().count() <= 0)
        tell();
    m_last = m_now();
    if (std::exchange(m_told, false))
        look();
    return QObject::eventFilter(watched, event);
}

} // namespace strongroom::ui
