// What a person on call is at work on: the purpose that stands in every sheet for an hour.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/purpose.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace strongroom::ui {

/// In memory only, and one for the program: a person has one incident, whichever server they ask.
class Incident : public QObject
{
    Q_OBJECT

public:
    static Incident& current();
    static constexpr int life = 60; ///< Minutes.

    /// For its life from now, instead of any before.
    void begin(const domain::Purpose& purpose);
    void end();
    const std::optional<domain::Purpose>& purpose() const { return m_purpose; }
    int minutesLeft() const { return m_minutes; }
    /// "INC-4821", or the purpose's own words where there is no ticket.
    QString name() const;

signals:
    /// It began, ended, or a minute passed.
    void changed();
    /// Its time was up.
    void expired(const QString& name);

private:
    explicit Incident(QObject* parent);
    void tick();

    std::optional<domain::Purpose> m_purpose;
    QTimer m_minute{this};
    int m_minutes = 0;
};

} // namespace strongroom::ui
