// One purpose, counted down by minutes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lookup/incident.h"

#include "models/items/review/review_words.h"

#include <QCoreApplication>

#include <utility>

namespace strongroom::ui {

Incident& Incident::current()
{
    static auto* const incident = new Incident(QCoreApplication::instance());
    return *incident;
}

Incident::Incident(QObject* parent) : QObject(parent)
{
    m_minute.setObjectName("incident.minute");
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &Incident::tick);
}

void Incident::begin(const domain::Purpose& purpose)
{
    m_purpose = purpose;
    m_minutes = life;
    m_minute.start();
    emit changed();
}

void Incident::end()
{
    m_minute.stop();
    m_purpose.reset();
    m_minutes = 0;
    emit changed();
}

QString Incident::name() const
{
    if (!m_purpose)
        return {};
    return m_purpose->ticket.empty() ? items::categoryText(m_purpose->category)
                                     : QString::fromStdString(m_purpose->ticket);
}

void Incident::tick()
{
    if (--m_minutes > 0)
        return emit changed();
    const auto over = name();
    end();
    emit expired(over);
}

} // namespace strongroom::ui
