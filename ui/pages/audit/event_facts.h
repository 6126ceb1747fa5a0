// Everything that the record says of one event, and the ways from it to others.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/audit_event.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace strongroom::ui {

class FactList;

class EventFacts : public QWidget
{
    Q_OBJECT

public:
    explicit EventFacts(QWidget* parent = nullptr);

    void setEvent(const domain::AuditEvent& event);
    /// Of a job that the event was part of, once somebody has said how it ended.
    void setJobOutcome(const QString& outcome);

signals:
    /// One that finds the events that belong to this one.
    void filterWished(const QString& filter);
    /// What the person of this event has seen.
    void exposureWished(const std::string& subject, const QString& name);

private:
    void tellFacts();
    void fillMenu();

    domain::AuditEvent m_event;
    FactList* m_facts;
    QPushButton* m_ways;
    QMenu* m_menu;
    QString m_outcome;
};

} // namespace strongroom::ui
