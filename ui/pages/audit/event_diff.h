// What an event changed; or what lies between two events of one resource.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/audit_event.h"
#include "ui/diff/report/diff_report.h"
#include "ui/pages/page_context.h"

#include <QKeySequence>
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
    /// The keys are the diff's from now on.
    void takeFocus();
    /// Stands in the line above the diff, before the deed.
    void addFact(QWidget* fact);
    /// The same differences in a window of their own, which goes with the sign-in.
    void detach();

signals:
    /// The event before or after this one on the same resource.
    void stepWished(const domain::EventId& event);

private:
    QPushButton* addStep(const char* id, const QString& text, const QString& help,
                         const QKeySequence& keys);
    void show(std::string older, std::string newer, DiffSubject subject);
    void noteExportsOf(DiffPanel& panel);
    void stepToNewer(const std::optional<std::string>& cursor);
    void askForOther();
    void compareWith(const domain::EventId& other);
    void compare(const domain::AuditEvent& one, const domain::AuditEvent& other);

    PageContext& m_context;
    domain::AuditEvent m_event;
    TextLabel* m_about;
    QHBoxLayout* m_bar;
    QPushButton* m_with;
    QPushButton* m_older;
    QPushButton* m_newer;
    QPushButton* m_detach;
    DiffPanel* m_panel;
    std::string m_oldText;
    std::string m_newText;
    DiffSubject m_subject;
};

} // namespace strongroom::ui
