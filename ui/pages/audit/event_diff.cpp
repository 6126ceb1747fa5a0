// The older event's state is always the left side, whichever was chosen first.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/audit/event_diff.h"

#include "models/items/isolated_text.h"
#include "models/items/moments.h"
#include "models/items/shown_name.h"
#include "ui/actions/outcome.h"
#include "ui/diff/diff_view.h"
#include "ui/diff/panel/diff_panel.h"
#include "ui/pages/audit/compare_events_sheet.h"
#include "ui/pages/break_glass/glass_band.h"
#include "ui/pages/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

QString whoAndWhen(const domain::AuditEvent& event)
{
    return EventDiff::tr("%1 by %2, %3")
        .arg(QString::fromStdString(event.action), items::isolated(event.actor),
             items::exactTime(event.at));
}

/// So that what is exported can be found again, and held against the record.
QString whereOnRecord(const PageContext& context, const domain::AuditEvent& event)
{
    return EventDiff::tr("%1 · resource ref:%2 · record %3 (%4)")
        .arg(QString::fromStdString(context.membership.organization.name),
             QString::fromStdString(event.resourceRef), QString::number(event.sequence),
             QString::fromStdString(event.id.value));
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
      m_older(addStep("audit.older", tr("Older"), tr("Older record of this resource"),
                      QKeySequence("Ctrl+PgUp"))),
      m_newer(addStep("audit.newer", tr("Newer"), tr("Newer record of this resource"),
                      QKeySequence("Ctrl+PgDown"))),
      m_detach(addStep("audit.detach", tr("Detach"),
                       tr("Open these differences in their own window"),
                       QKeySequence("Ctrl+Shift+O"))),
      m_panel(new DiffPanel)
{
    m_with->setIcon(Theme::current().icon(IconId::Compare));
    m_with->setToolTip(tr("Compare with another event of the same resource"));
    m_with->setEnabled(false);
    m_bar->addWidget(m_about, 1);
    auto* deeds = new FlowLayout; // Narrow windows have no room for all of them in a row.
    for (auto* deed : {m_older, m_newer, m_detach, m_with})
        deeds->addWidget(deed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_bar);
    column->addLayout(deeds);
    column->addWidget(m_panel, 1);
    noteExportsOf(*m_panel);
    connect(m_with, &QPushButton::clicked, this, &EventDiff::askForOther);
    connect(m_detach, &QPushButton::clicked, this, &EventDiff::detach);
    connect(m_older, &QPushButton::clicked, this, [this] { emit stepWished(m_event.previous); });
    connect(m_newer, &QPushButton::clicked, this, [this] { stepToNewer({}); });
}

QPushButton* EventDiff::addStep(const char* id, const QString& text, const QString& help,
                                const QKeySequence& keys)
{
    auto* button = named(new QPushButton(text), id, help);
    button->setToolTip(help + " (" + keys.toString(QKeySequence::NativeText) + ')');
    button->setShortcut(keys);
    button->setEnabled(false);
    return button;
}

void EventDiff::show(std::string older, std::string newer, DiffSubject subject)
{
    m_oldText = std::move(older);
    m_newText = std::move(newer);
    m_subject = std::move(subject);
    m_detach->setEnabled(true);
    m_panel->compare(m_oldText, m_newText, m_subject);
}

/// Said on the record first, under the event's id: what left it is known there, whatever becomes
/// of the file.
void EventDiff::noteExportsOf(DiffPanel& panel)
{
    panel.askBeforeExport([this, &panel, event = m_event.id](DiffPanel::GoOn goOn) {
        const auto& shown = &panel == m_panel ? m_event.id : event;
        const domain::RecordExport exported{"diff", "event:" + shown.value, {}, {}, 1, {}, {}};
        report<Done>(m_context.audit.noteExport(m_context.organization(), exported), &panel,
                     [goOn = std::move(goOn)](Result<Done> noted) {
                         goOn(noted ? QString() : errorText(noted.error()));
                     });
    });
}

void EventDiff::detach()
{
    auto* window = new QWidget(this, Qt::Window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setObjectName("audit.detached");
    // The kind of view and no name: titles are read over shoulders and kept by desktops.
    window->setWindowTitle(tr("Strongroom – Differences"));
    auto* band = new GlassBand(m_context);
    auto* panel = new DiffPanel;
    auto* column = new QVBoxLayout(window);
    column->addWidget(band);
    column->addWidget(panel);
    band->stay();
    noteExportsOf(*panel);
    panel->compare(m_oldText, m_newText, m_subject);
    connect(&m_context.session, &client::SessionApi::stateChanged, window,
            [window](client::SessionState state) {
                if (state == client::SessionState::SignedOut)
                    window->close();
            });
    window->resize(this->window()->size());
    window->show();
}

/// The one that names this as the one before it: the record is asked for the resource's events.
void EventDiff::stepToNewer(const std::optional<std::string>& cursor)
{
    const client::AuditQuery query{m_context.organization(), m_event.resourceId, {}, cursor, 200};
    report<domain::Page<domain::AuditEvent>>(
        m_context.audit.list(query), this,
        [this, shown = m_event.id](Result<domain::Page<domain::AuditEvent>> page) {
            if (!page || shown != m_event.id)
                return;
            const auto found = std::ranges::find(page->items, shown, &domain::AuditEvent::previous);
            if (found != page->items.end())
                emit stepWished(found->id);
            else if (page->next)
                stepToNewer(page->next);
            else
                m_newer->setEnabled(false); // This is the newest.
        });
}

void EventDiff::takeFocus()
{
    m_panel->view().setFocus(Qt::OtherFocusReason);
}

void EventDiff::addFact(QWidget* fact)
{
    m_bar->addWidget(fact);
}

void EventDiff::present(const domain::AuditEvent& event)
{
    m_event = event;
    m_about->setText(
        QString::fromStdString(event.action)
        + (event.resourceName.empty() ? QString() : " · " + items::shownName(event.resourceName)));
    m_with->setEnabled(event.hasSnapshots && !event.resourceId.empty());
    m_older->setEnabled(!event.previous.empty());
    m_newer->setEnabled(!event.resourceId.empty());
    m_detach->setEnabled(false);
    if (!event.hasSnapshots)
        return m_panel->showNothing(tr("This event changed nothing that could be compared."));
    show(event.before.value_or(""), stateAfter(event),
         {items::shownName(event.resourceName),
          {},
          {},
          {whoAndWhen(event), whereOnRecord(m_context, event)},
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
                         .arg(items::nameInText(m_event.resourceName))
                         .arg(older.sequence)
                         .arg(newer.sequence));
    show(stateAfter(older), stateAfter(newer),
         {items::shownName(m_event.resourceName),
          whoAndWhen(older),
          whoAndWhen(newer),
          {},
          QStringLiteral("events-%1-%2").arg(older.sequence).arg(newer.sequence)});
}

} // namespace strongroom::ui
