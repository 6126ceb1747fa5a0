// The live region: a queue of sentences, spoken one after the other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/feedback/live_region.h"

#include "ui/settings/preferences.h"

#include <QAccessible>

namespace strongroom::ui {

namespace {
constexpr int pauseMs = 400;
constexpr int mostWaiting = 5; // Older ones than these nobody wants to hear any more.
} // namespace

LiveRegion::LiveRegion(QWidget* parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("live"));
    setFixedSize(1, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LiveRegion::sayNext);
}

void LiveRegion::announce(const QString& text)
{
    if (!Preferences::current().presenting())
        announcePlain(text);
}

void LiveRegion::announcePlain(const QString& text)
{
    if (m_waiting.contains(text))
        return;
    m_waiting << text;
    while (m_waiting.size() > mostWaiting)
        m_waiting.removeFirst();
    if (!m_pause.isActive())
        sayNext();
}

void LiveRegion::sayNext()
{
    if (!isVisible()) // Behind a veil nothing is said, nor kept to be said later.
        m_waiting.clear();
    if (m_waiting.isEmpty())
        return;
    setAccessibleName(m_waiting.takeFirst());
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    m_pause.start();
}

} // namespace strongroom::ui
