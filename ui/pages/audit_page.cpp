// A list of events above, two states of a resource below.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/audit_page.h"

#include "models/diff/text_diff.h"
#include "ui/actions/outcome.h"
#include "ui/diff/diff_view.h"
#include "ui/pages/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace strongroom::ui {

AuditPage::AuditPage(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_list(named(new SrTableView(tr("Record")), "audit.table", tr("The record, newest first"))),
      m_diff(new DiffView), m_about(new QLabel), m_changes(new QLabel)
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(items::EventListModel::Purpose,
                                                     QHeaderView::Stretch);
    m_overlay = new StateOverlay(m_list);
    m_overlay->setObjectName("audit.state");
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_overlay);
    splitter->addWidget(buildDiff());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto* all = new QVBoxLayout(this);
    all->addWidget(splitter);
    connect(m_list, &SrTableView::currentRowChanged, this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_overlay, &StateOverlay::retryRequested, this, &AuditPage::reload);
    connect(m_overlay, &StateOverlay::cancelRequested, this,
            [this] { showFailed(*m_overlay, {ErrorKind::Cancelled}, m_loadedAt); });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_list->verticalScrollBar()->maximum())
            loadMore();
    });
}

QWidget* AuditPage::buildDiff()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setFont(Theme::current().font(TypeRole::Strong));
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_about, 1);
    bar->addWidget(m_changes);
    const auto add = [&](const QString& id, const QString& text, auto deed) {
        auto* button = named(new QPushButton(text), id, text);
        connect(button, &QPushButton::clicked, this, deed);
        bar->addWidget(button);
    };
    add("diff.previous", tr("Previous change"),
        [this] { m_diff->goToChange(m_diff->currentChange() - 1); });
    add("diff.next", tr("Next change"),
        [this] { m_diff->goToChange(m_diff->currentChange() + 1); });
    add("diff.layout", tr("Side by side or unified"), [this] {
        const bool unified = m_diff->layoutKind() == DiffView::Layout::Unified;
        m_diff->setLayoutKind(unified ? DiffView::Layout::SideBySide : DiffView::Layout::Unified);
    });
    connect(m_diff, &DiffView::changeReached, this, [this](int change, int of) {
        m_changes->setText(tr("Change %1 of %2").arg(change + 1).arg(of));
    });
    column->addLayout(bar);
    column->addWidget(m_diff, 1);
    return box;
}

void AuditPage::setResource(const std::optional<std::string>& resource)
{
    m_resource = resource;
    reload();
}

void AuditPage::reload()
{
    m_overlay->showLoading(m_model.rowCount() > 0);
    report<domain::Page<domain::AuditEvent>>(
        m_context.audit.list({m_context.organization(), m_resource, {}, 200}), this,
        [this](Result<domain::Page<domain::AuditEvent>> page) {
            if (!page)
                return showFailed(*m_overlay, page.error(), m_loadedAt);
            m_loadedAt = QDateTime::currentDateTime();
            m_next = page->next;
            m_model.setEvents(std::move(page->items));
            if (m_model.rowCount() == 0)
                return m_overlay->showEmpty(
                    {IconId::Audit, tr("Nothing is on the record yet."), {}});
            m_overlay->showReady();
            m_list->setCurrentIndex(m_model.index(0, 0));
            choose(0);
        });
}

void AuditPage::loadMore()
{
    if (!m_next)
        return;
    const auto cursor = std::exchange(m_next, std::nullopt);
    report<domain::Page<domain::AuditEvent>>(
        m_context.audit.list({m_context.organization(), m_resource, cursor, 200}), this,
        [this](Result<domain::Page<domain::AuditEvent>> page) {
            if (!page)
                return;
            m_next = page->next;
            m_model.append(std::move(page->items));
        });
}

void AuditPage::choose(int row)
{
    const auto* event = m_model.eventAt(row);
    if (event == nullptr)
        return;
    const auto id = event->id;
    report<domain::AuditEvent>(m_context.audit.get(m_context.organization(), id), this,
                               [this, id](Result<domain::AuditEvent> whole) {
                                   const auto* current =
                                       m_model.eventAt(m_list->currentIndex().row());
                                   if (whole && current != nullptr && current->id == id)
                                       show(*whole);
                               });
}

void AuditPage::show(const domain::AuditEvent& event)
{
    m_changes->clear();
    m_about->setText(QString::fromStdString(event.action)
                     + (event.resourceName.empty()
                            ? QString()
                            : " · " + QString::fromStdString(event.resourceName)));
    auto compared = diff::compare(event.before.value_or(""), event.after.value_or(""));
    if (!event.hasSnapshots)
        m_changes->setText(tr("This event changed nothing"));
    m_diff->setDiff(compared ? std::move(*compared) : diff::TextDiff{});
}

} // namespace strongroom::ui
