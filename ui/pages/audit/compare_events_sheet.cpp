// Only events that hold a state are offered; older ones are fetched as one scrolls to them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/audit/compare_events_sheet.h"

#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace strongroom::ui {

CompareEventsSheet::CompareEventsSheet(PageContext& context, const domain::AuditEvent& event,
                                       QWidget* parent)
    : Sheet(tr("Compare with another event"), parent), m_context(context),
      m_resource(event.resourceId), m_but(event.id),
      m_list(named(new SrTableView(tr("Events")), "compare.events",
                   tr("Events of this resource, newest first")))
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setStretchColumn(items::EventListModel::Purpose);
    for (const int column : {items::EventListModel::Resource, items::EventListModel::Decision})
        m_list->hideColumn(column); // The same in every row.
    m_state = new StateOverlay(m_list);
    m_state->setObjectName("compare.state");
    body()->addWidget(m_state, 1);
    setPrimary(tr("Compare"))->setEnabled(false);
    setMinimumSize(640, 420);
    connect(this, &Sheet::confirmed, this, &CompareEventsSheet::choose);
    connect(m_list, &SrTableView::activated, this, &CompareEventsSheet::choose);
    connect(m_state, &StateOverlay::retryRequested, this, &CompareEventsSheet::load);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_list->verticalScrollBar()->maximum() && m_next)
            load();
    });
    load();
}

void CompareEventsSheet::load()
{
    m_state->showLoading(m_model.rowCount() > 0);
    const auto cursor = std::exchange(m_next, std::nullopt);
    report<domain::Page<domain::AuditEvent>>(
        m_context.audit.list({m_context.organization(), m_resource, {}, cursor, 200}), this,
        [this](Result<domain::Page<domain::AuditEvent>> page) {
            if (!page)
                return showFailed(*m_state, page.error(), {});
            take(std::move(*page));
        });
}

void CompareEventsSheet::take(domain::Page<domain::AuditEvent> page)
{
    std::erase_if(page.items, [this](const domain::AuditEvent& event) {
        return !event.hasSnapshots || event.id == m_but;
    });
    m_next = page.next;
    m_model.append(std::move(page.items));
    if (m_model.rowCount() == 0 && m_next)
        return load(); // A page without any says nothing about the next.
    primary()->setEnabled(m_model.rowCount() > 0);
    if (m_model.rowCount() == 0)
        return m_state->showEmpty(
            {IconId::Audit, tr("No other event of this resource changed it."), {}});
    m_state->showReady();
    if (m_list->currentIndex().isValid())
        return;
    m_list->setCurrentIndex(m_model.index(0, 0));
    m_list->setFocus(); // It was not there to take the focus when the sheet opened.
}

void CompareEventsSheet::choose()
{
    const auto* event = m_model.eventAt(m_list->currentIndex().row());
    if (event == nullptr)
        return;
    const auto id = event->id;
    accept();
    emit chosen(id);
}

} // namespace strongroom::ui
