// A list of events above, two states of a resource below.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/audit/audit_page.h"

#include "models/domain/audit_filter.h"
#include "models/items/moments.h"
#include "ui/actions/outcome.h"
#include "ui/pages/audit/activity_view.h"
#include "ui/pages/audit/event_diff.h"
#include "ui/pages/audit/event_facts.h"
#include "ui/pages/audit/evidence_sheet.h"
#include "ui/pages/audit/exposure_sheet.h"
#include "ui/pages/audit/record_bar.h"
#include "ui/pages/audit/record_export.h"
#include "ui/pages/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/words/word_mark.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

QString standingText(const client::LogStanding& standing)
{
    const auto events = static_cast<int>(standing.size);
    const auto verified = AuditPage::tr(
        "The record is whole: %n events, verified by this computer.", nullptr, events);
    if (!standing.witnessedAt)
        return verified + ' ' + AuditPage::tr("No runner has witnessed it yet.");
    return verified + ' '
           + AuditPage::tr("The runner witnessed %n of them at %1.", nullptr,
                           static_cast<int>(standing.witnessedSize))
                 .arg(items::exactTime(*standing.witnessedAt));
}

} // namespace

AuditPage::AuditPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context),
      m_list(named(new SrTableView(tr("Record")), "audit.table", tr("The record, newest first"))),
      m_bar(new RecordBar), m_activity(new ActivityView), m_facts(new EventFacts),
      m_diff(new EventDiff(context)), m_alarm(new Banner),
      m_standing(new TextLabel({}, TypeRole::Body, Token::TextSecondary)),
      m_proof(new TextLabel({}, TypeRole::Body, Token::TextSecondary))
{
    m_proof->setObjectName("audit.proof");
    m_diff->addFact(m_proof);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setStretchColumn(items::EventListModel::Purpose);
    m_overlay = new StateOverlay(m_list);
    m_overlay->setObjectName("audit.state");
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(buildList());
    splitter->addWidget(m_diff);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto* all = new QVBoxLayout(this);
    all->addWidget(buildBar());
    all->addWidget(splitter, 1);
    all->insertWidget(0, buildStanding()); // Above; but its words are the last stop.
    connect(m_diff, &EventDiff::stepWished, this, &AuditPage::stepTo);
    connect(m_list, &SrTableView::currentRowChanged, this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_list, &QAbstractItemView::activated, m_diff, &EventDiff::takeFocus);
    connect(m_overlay, &StateOverlay::retryRequested, this, &AuditPage::reload);
    connect(m_overlay, &StateOverlay::cancelRequested, this,
            [this] { showFailed(*m_overlay, {ErrorKind::Cancelled}, m_loadedAt); });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_list->verticalScrollBar()->maximum())
            loadMore();
    });
}

QWidget* AuditPage::buildBar()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    m_activityBox = new QWidget;
    auto* row = new QHBoxLayout(m_activityBox);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_activity, 1);
    auto* kind = named(new QPushButton(tr("By day")), "audit.activity_kind", tr("By day"));
    row->addWidget(kind, 0, Qt::AlignTop);
    m_activityBox->hide();
    column->addWidget(m_activityBox);
    connect(kind, &QPushButton::clicked, this, [this, kind] {
        const bool week = m_activity->kind() == ActivityView::Kind::Week;
        m_activity->setKind(week ? ActivityView::Kind::Days : ActivityView::Kind::Week);
        kind->setText(week ? tr("By hour of the week") : tr("By day"));
        kind->setAccessibleName(kind->text());
    });
    connect(m_activity, &ActivityView::dayChosen, this,
            [this](const QDateTime& from, const QDateTime& until) {
                domain::AuditFilter filter;
                const auto read =
                    domain::parseAuditFilter(m_bar->filter().toStdString(), SystemClock().now());
                if (read)
                    filter = *read;
                filter.from = Timestamp(std::chrono::milliseconds(from.toMSecsSinceEpoch()));
                filter.until = Timestamp(std::chrono::milliseconds(until.toMSecsSinceEpoch()));
                setFilter(QString::fromStdString(domain::textOf(filter)));
            });
    connect(m_bar, &RecordBar::filterChanged, this, [this](const QString& filter) {
        if (filter.toStdString() == m_filter)
            return;
        m_filter = filter.toStdString();
        reload();
    });
    connect(m_bar, &RecordBar::activityWished, this, &AuditPage::showActivity);
    connect(m_bar, &RecordBar::exportWished, this, [this] {
        exportRecord(m_context, this, query(), [this](const QString& problem) {
            if (!problem.isEmpty())
                emit failed(problem);
        });
    });
    connect(m_bar, &RecordBar::evidenceWished, this, &AuditPage::makeEvidence);
    connect(m_bar, &RecordBar::told, this, &Page::told);
    return box;
}

/// The differences below need the whole width.
QWidget* AuditPage::buildList()
{
    auto* splitter = new QSplitter;
    splitter->addWidget(m_overlay);
    splitter->addWidget(m_facts);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 400});
    // Facts in large type would leave the list a finger's width.
    constexpr int narrowest = 200;
    const auto measure = [this] {
        m_overlay->setMinimumWidth(narrowest * Theme::current().textPercent() / 100);
    };
    connect(&Theme::current(), &Theme::changed, m_overlay, measure);
    measure();
    connect(m_facts, &EventFacts::filterWished, this, &AuditPage::setFilter);
    connect(m_facts, &EventFacts::exposureWished, this, &AuditPage::showExposure);
    return splitter;
}

client::AuditQuery AuditPage::query() const
{
    return {m_context.organization(), m_resource, m_filter, {}, 200};
}

void AuditPage::setFilter(const QString& filter)
{
    m_resource.reset(); // The filter says it all.
    m_bar->setFilter(filter);
}

void AuditPage::showActivity(bool shown)
{
    m_activityBox->setVisible(shown);
    if (shown)
        countHours();
}

void AuditPage::countHours()
{
    if (m_activityBox->isHidden())
        return;
    report<std::vector<domain::HourCount>>(m_context.audit.hours(query()), this,
                                           [this](Result<std::vector<domain::HourCount>> hours) {
                                               if (hours)
                                                   m_activity->setHours(*hours);
                                           });
}

void AuditPage::askForOutcome(const domain::AuditEvent& event)
{
    if (event.job.empty())
        return;
    domain::AuditFilter filter;
    filter.job = event.job;
    filter.action = "job.report";
    report<domain::Page<domain::AuditEvent>>(
        m_context.audit.list({m_context.organization(), {}, domain::textOf(filter), {}, 1}), this,
        [this, id = event.id](Result<domain::Page<domain::AuditEvent>> page) {
            if (!page || id != m_shown)
                return;
            m_facts->setJobOutcome(page->items.empty()
                                       ? tr("nobody has said how it ended")
                                       : QString::fromStdString(page->items.front().purpose));
        });
}

void AuditPage::showExposure(const std::string& subject, const QString& name)
{
    (new ExposureSheet(m_context, subject, name, this))->open();
}

void AuditPage::makeEvidence()
{
    if (m_context.log == nullptr)
        return;
    auto* sheet = new EvidenceSheet(m_context, this);
    connect(sheet, &EvidenceSheet::made, this, &Page::told);
    sheet->open();
}

QWidget* AuditPage::buildStanding()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_standing->setObjectName("audit.standing");
    m_standing->setWordWrap(true);
    m_alarm->setObjectName("audit.alarm");
    column->addWidget(m_alarm);
    auto* row = new QHBoxLayout;
    row->addWidget(m_standing, 1);
    m_standing->setVisible(m_context.log != nullptr);
    if (m_context.log != nullptr)
        for (const auto word : {Word::Checkpoint, Word::InclusionProof})
            row->addWidget(new WordMark(word));
    column->addLayout(row);
    return box;
}

void AuditPage::checkLog()
{
    if (m_context.log == nullptr)
        return;
    report<client::LogStanding>(m_context.log->check(m_context.organization()), this,
                                [this](Result<client::LogStanding> standing) {
                                    // What was found stands until the record is seen to be whole:
                                    // the network may be gone.
                                    if (standing)
                                        m_logFault.clear();
                                    else if (standing.error().kind == ErrorKind::Forged
                                             || standing.error().field == client::logMemoryField)
                                        m_logFault = errorText(standing.error());
                                    tellAlarm();
                                    m_standing->setText(
                                        standing ? standingText(*standing)
                                                 : tr("The record could not be verified now."));
                                });
}

void AuditPage::prove(const domain::AuditEvent& event)
{
    m_proof->clear();
    m_eventFault.clear();
    tellAlarm();
    if (m_context.log == nullptr)
        return;
    report<Done>(m_context.log->prove(event), this, [this, id = event.id](Result<Done> proven) {
        if (id != m_shown)
            return;
        if (!proven && proven.error().kind == ErrorKind::Forged)
            m_eventFault = errorText(proven.error());
        tellAlarm();
        m_proof->setText(proven ? tr("Proven to be in the log")
                         : proven.error().kind == ErrorKind::NotFound ? tr("Older than the log")
                                                                      : tr("Not proven"));
    });
}

/// A sound record takes nothing back of what is said of an event, nor the other way round.
void AuditPage::tellAlarm()
{
    const auto& fault = m_eventFault.isEmpty() ? m_logFault : m_eventFault;
    if (fault.isEmpty())
        m_alarm->dismiss();
    else
        m_alarm->tell(BannerKind::Error, fault);
}

void AuditPage::setResource(const std::optional<std::string>& resource)
{
    m_resource = resource;
    m_filter.clear();
    m_bar->setFilter({});
    reload();
}

void AuditPage::reload()
{
    checkLog();
    countHours();
    m_overlay->showLoading(m_model.rowCount() > 0);
    report<domain::Page<domain::AuditEvent>>(
        m_context.audit.list(query()), this, [this](Result<domain::Page<domain::AuditEvent>> page) {
            if (!page)
                return showFailed(*m_overlay, page.error(), m_loadedAt);
            m_loadedAt = QDateTime::currentDateTime();
            m_next = page->next;
            m_model.setEvents(std::move(page->items));
            if (m_model.rowCount() == 0)
                return m_overlay->showEmpty({IconId::Audit,
                                             m_filter.empty()
                                                 ? tr("Nothing is on the record yet.")
                                                 : tr("Nothing on the record matches the filter."),
                                             {}});
            m_overlay->showReady();
            m_list->setCurrentIndex(m_model.index(0, 0));
            choose(0);
        });
}

void AuditPage::loadMore()
{
    if (!m_next)
        return;
    auto more = query();
    more.cursor = std::exchange(m_next, std::nullopt);
    report<domain::Page<domain::AuditEvent>>(m_context.audit.list(more), this,
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
                                       present(*whole);
                               });
}

/// In the list if it is there; the list itself stays as it is.
void AuditPage::stepTo(const domain::EventId& event)
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.eventAt(row)->id == event)
            return m_list->setCurrentIndex(m_model.index(row, 0));
    report<domain::AuditEvent>(m_context.audit.get(m_context.organization(), event), this,
                               [this, from = m_shown](Result<domain::AuditEvent> whole) {
                                   if (whole && from == m_shown)
                                       present(*whole);
                               });
}

void AuditPage::present(const domain::AuditEvent& event)
{
    m_shown = event.id;
    prove(event);
    m_facts->setEvent(event);
    askForOutcome(event);
    m_diff->present(event);
}

} // namespace strongroom::ui
