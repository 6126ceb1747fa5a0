// The older event's state is always the left side, whichever was chosen first.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/audit/event_diff.h"

#include "models/items/moments.h"
#include "ui/actions/outcome.h"
#include "ui/diff/panel/diff_panel.h"
#include "ui/pages/audit/compare_events_sheet.h"
#include "ui/pages/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

QString whoAndWhen(const domain::AuditEvent& event)
{
    return EventDiff::tr("%1 by %2, %3")
        .arg(QString::fromStdString(event.action), QString::fromStdString(event.actor),
             items::exactTime(event.at));
}

/// What the resource was once the event was over; nothing if it was gone by then.
std::string stateAfter(const domain::AuditEvent& event)
{
    return event.after.value_or("");
}

} // namespace

EventDiff::EventDiff(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_about(new TextLabel({}, TypeRole::Strong)),
      m_bar(new QHBoxLayout), m_with(named(new QPushButton(tr("Compare with…")),
                                           "audit.compare_with", tr("Compare with another event"))),
      m_panel(new DiffPanel)
{
    m_with->setIcon(Theme::current().icon(IconId::Compare));
    m_with->setToolTip(tr("Compare with another event of the same resource"));
    m_with->setEnabled(false);
    m_bar->addWidget(m_about, 1);
    m_bar->addWidget(m_with);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_bar);
    column->addWidget(m_panel, 1);
    connect(m_with, &QPushButton::clicked, this, &EventDiff::askForOther);
}

void EventDiff::addFact(QWidget* fact)
{
    m_bar->insertWidget(m_bar->count() - 1, fact);
}

void EventDiff::present(const domain::AuditEvent& event)
{
    m_event = event;
    m_about->setText(QString::fromStdString(event.action)
                     + (event.resourceName.empty()
                            ? QString()
                            : " · " + QString::fromStdString(event.resourceName)));
    m_with->setEnabled(event.hasSnapshots && !event.resourceId.empty());
    if (!event.hasSnapshots)
        return m_panel->showNothing(tr("This event changed nothing that could be compared."));
    m_panel->compare(event.before.value_or(""), stateAfter(event),
                     {QString::fromStdString(event.resourceName),
                      {},
                      {},
                      {whoAndWhen(event)},
                      QStringLiteral("event-%1").arg(event.sequence)});
}

void EventDiff::askForOther()
{
    auto* sheet = new CompareEventsSheet(m_context, m_event, this);
    connect(sheet, &CompareEventsSheet::chosen, this, &EventDiff::compareWith);
    sheet->open();
}

void EventDiff::compareWith(const domain::EventId& other)
{
    report<domain::AuditEvent>(m_context.audit.get(m_context.organization(), other), this,
                               [this, shown = m_event.id](Result<domain::AuditEvent> event) {
                                   if (shown != m_event.id)
                                       return;
                                   if (!event)
                                       return m_panel->showNothing(errorText(event.error()));
                                   compare(m_event, *event);
                               });
}

void EventDiff::compare(const domain::AuditEvent& one, const domain::AuditEvent& other)
{
    const bool inOrder = one.sequence < other.sequence;
    const auto& older = inOrder ? one : other;
    const auto& newer = inOrder ? other : one;
    m_about->setText(tr("%1: after event %2 and after event %3")
                         .arg(QString::fromStdString(m_event.resourceName))
                         .arg(older.sequence)
                         .arg(newer.sequence));
    m_panel->compare(stateAfter(older), stateAfter(newer),
                     {QString::fromStdString(m_event.resourceName),
                      whoAndWhen(older),
                      whoAndWhen(newer),
                      {},
                      QStringLiteral("events-%1-%2").arg(older.sequence).arg(newer.sequence)});
}

} // namespace strongroom::ui
