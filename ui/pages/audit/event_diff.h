// What an event changed; or what lies between two events of one resource.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/audit_event.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace strongroom::ui {

class DiffPanel;
class TextLabel;

class EventDiff : public QWidget
{
    Q_OBJECT

public:
    explicit EventDiff(PageContext& context, QWidget* parent = nullptr);

    /// An event with its snapshots, if it has any.
    void present(const domain::AuditEvent& event);
    /// Stands in the line above the diff, before the deed.
    void addFact(QWidget* fact);

private:
    void askForOther();
    void compareWith(const domain::EventId& other);
    void compare(const domain::AuditEvent& one, const domain::AuditEvent& other);

    PageContext& m_context;
    domain::AuditEvent m_event;
    TextLabel* m_about;
    QHBoxLayout* m_bar;
    QPushButton* m_with;
    DiffPanel* m_panel;
};

} // namespace strongroom::ui
