// A list above; facts, timeline and deeds of the chosen one below.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/break_glass/emergencies_page.h"

#include "models/items/isolated_text.h"
#include "models/items/moments.h"
#include "models/items/review/review_words.h"
#include "ui/actions/outcome.h"
#include "ui/pages/break_glass/review_sheet.h"
#include "ui/pages/error_text.h"
#include "ui/pages/rotation/runbook_sheet.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/list_pane.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace strongroom::ui {

using domain::BreakGlass;

EmergenciesPage::EmergenciesPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context),
      m_list(named(new SrTableView(tr("Emergencies")), "emergencies.list",
                   tr("Emergencies, the open ones first"))),
      m_timeline(named(new SrTableView(tr("What was done")), "emergencies.timeline",
                       tr("What was done in it, oldest first"))),
      m_facts(new FactList), m_why(new TextLabel({}, TypeRole::Body, Token::TextSecondary))
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setStretchColumn(items::GlassListModel::Secret);
    m_list->setSpareColumns({items::GlassListModel::Reveals, items::GlassListModel::Ticket});
    m_overlay = new StateOverlay(m_list);
    m_overlay->setObjectName("emergencies.state");
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_overlay);
    m_detail = new ScrollPane(buildDetail(), "emergencies.detail", tr("What was done in it"));
    splitter->addWidget(m_detail);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    auto* all = new QVBoxLayout(this);
    all->addWidget(splitter);
    connect(m_list, &SrTableView::currentRowChanged, this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_overlay, &StateOverlay::retryRequested, this, &EmergenciesPage::reload);
    connect(m_overlay, &StateOverlay::cancelRequested, this,
            [this] { showFailed(*m_overlay, {ErrorKind::Cancelled}, m_loadedAt); });
    connect(&m_second, &QTimer::timeout, this, &EmergenciesPage::countDown);
    m_second.start(1000);
    choose(-1);
}

QWidget* EmergenciesPage::buildDetail()
{
    m_facts->setObjectName("emergencies.facts");
    m_why->setObjectName("emergencies.why");
    m_why->setWordWrap(true);
    m_timeline->setModel(&m_activity);
    m_timeline->setItemDelegate(new RowDelegate(m_timeline));
    m_timeline->setStretchColumn(items::EventListModel::Purpose);
    // It is all about one secret.
    m_timeline->setSpareColumns({items::EventListModel::Resource});
    m_timelineOverlay = new StateOverlay(m_timeline);
    m_timelineOverlay->setObjectName("emergencies.activity");
    connect(m_timelineOverlay, &StateOverlay::retryRequested, this,
            [this] { choose(m_model.rowOf(m_chosen)); });
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_facts);
    column->addWidget(new TextLabel(tr("What was done in it"), TypeRole::Strong));
    column->addWidget(m_timelineOverlay, 1);
    column->addWidget(m_why);
    column->addWidget(buildDeeds());
    return box;
}

QWidget* EmergenciesPage::buildDeeds()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_review = named(new QPushButton(tr("Close the review…")), "emergencies.review",
                     tr("Close the review…"));
    m_end = named(new QPushButton(tr("End now")), "emergencies.end", tr("End now"));
    m_rotate = named(new QPushButton(tr("Rotate what was seen…")), "emergencies.rotate",
                     tr("Rotate what was seen…"));
    m_rotate->setVisible(m_context.rotations != nullptr);
    setButtonKind(*m_review, ButtonKind::Primary);
    connect(m_review, &QPushButton::clicked, this, &EmergenciesPage::review);
    connect(m_end, &QPushButton::clicked, this, &EmergenciesPage::end);
    connect(m_rotate, &QPushButton::clicked, this, &EmergenciesPage::rotate);
    row->addWidget(m_review);
    row->addWidget(m_rotate);
    row->addWidget(m_end);
    row->addStretch();
    return box;
}

void EmergenciesPage::reload()
{
    const int question = ++m_question;
    m_overlay->showLoading(m_model.rowCount() > 0);
    report<std::vector<BreakGlass>>(m_context.approvals->breakGlasses(m_context.organization()),
                                    this, [this, question](Result<std::vector<BreakGlass>> all) {
                                        if (question != m_question)
                                            return;
                                        if (!all)
                                            return showFailed(*m_overlay, all.error(), m_loadedAt);
                                        take(std::move(*all));
                                    });
}

void EmergenciesPage::follow(const domain::Change& change)
{
    // A reveal adds to the timeline that is looked at.
    if (change.resourceKind == "break_glass" || (change.action == "value.reveal" && isVisible()))
        reload();
}

void EmergenciesPage::take(std::vector<BreakGlass> glasses)
{
    m_loadedAt = QDateTime::currentDateTime();
    const auto chosen = m_chosen;
    m_model.setGlasses(std::move(glasses), SystemClock().now());
    const bool reviews = m_context.may(domain::Capability::SeeAudit);
    emit waiting(reviews ? m_model.toReviewBy(m_context.session.me().subject) : 0);
    if (m_model.rowCount() == 0) {
        choose(-1);
        return m_overlay->showEmpty(
            {IconId::Shield, tr("Nobody has broken the glass of a secret."), {}});
    }
    m_overlay->showReady();
    const int row = std::max(0, m_model.rowOf(chosen));
    m_list->setCurrentIndex(m_model.index(row, 0));
    choose(row);
}

void EmergenciesPage::choose(int row)
{
    const auto* glass = m_model.rowAt(row);
    m_detail->setVisible(glass != nullptr);
    if (glass == nullptr) {
        m_chosen = {};
        m_facts->setFacts({});
        m_activity.setEvents({});
        m_why->clear();
        for (auto* button : {m_end, m_review, m_rotate})
            ListPane::refuse(*button, ListPane::nothingChosen());
        return;
    }
    m_chosen = glass->id;
    const auto finding = glass->finding ? items::findingText(*glass->finding) : QString();
    const auto reviewer = glass->reviewedAt ? tr("%1, %2").arg(items::isolated(glass->reviewer),
                                                               items::shortTime(*glass->reviewedAt))
                                            : QString();
    m_facts->setFacts(
        {{tr("Reason"), QString::fromStdString(glass->reason)},
         {tr("Ticket"), QString::fromStdString(glass->ticket)},
         {tr("Opened"),
          tr("%1 by %2").arg(items::shortTime(glass->openedAt), items::isolated(glass->name))},
         {glass->endedAt ? tr("Ended") : tr("Ends"),
          items::shortTime(glass->endedAt.value_or(glass->expiresAt))},
         {tr("Finding"), finding},
         {tr("What was found"), QString::fromStdString(glass->remark)},
         {tr("Reviewed by"), reviewer}});
    allowDeeds(*glass);
    loadActivity(*glass);
}

void EmergenciesPage::allowDeeds(const BreakGlass& glass)
{
    const bool own = glass.subject == m_context.session.me().subject;
    const bool active = isActive(glass, SystemClock().now());
    m_end->setVisible(active);
    ListPane::refuse(*m_end, own || m_context.may(domain::Capability::Manage)
                                 ? QString()
                                 : tr("You may not manage this organization."));
    ListPane::refuse(*m_rotate, m_context.may(domain::Capability::Write)
                                    ? QString()
                                    : tr("You may not write secrets of this organization."));
    QString why;
    if (glass.finding)
        why = tr("The review is closed.");
    else if (own)
        why = tr("You cannot review what you did yourself. Somebody else has to.");
    else if (!m_context.may(domain::Capability::SeeAudit))
        why = tr("You may not see the record, so you cannot review what was done.");
    else if (active)
        why = tr("It is not over yet. It can be reviewed as soon as it is.");
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    ListPane::refuse(*m_review, why);
}

void EmergenciesPage::loadActivity(const BreakGlass& glass)
{
    if (glass.subject != m_context.session.me().subject
        && !m_context.may(domain::Capability::SeeAudit)) {
        m_activity.setEvents({});
        return m_timelineOverlay->showDenied(tr("You may not see the record."));
    }
    m_timelineOverlay->showLoading(m_activity.rowCount() > 0);
    report<std::vector<domain::AuditEvent>>(
        m_context.approvals->glassActivity(m_context.organization(), glass.id), this,
        [this, id = glass.id](Result<std::vector<domain::AuditEvent>> done) {
            if (id != m_chosen)
                return;
            if (!done)
                return showFailed(*m_timelineOverlay, done.error(), {});
            m_activity.setEvents(std::move(*done));
            if (m_activity.rowCount() == 0)
                return m_timelineOverlay->showEmpty(
                    {IconId::Audit, tr("Nothing was done in it."), {}});
            m_timelineOverlay->showReady();
        });
}

void EmergenciesPage::countDown()
{
    if (!isVisible())
        return;
    m_model.tick(SystemClock().now());
    if (const auto* glass = m_model.rowAt(m_model.rowOf(m_chosen)); glass != nullptr)
        allowDeeds(*glass);
}

void EmergenciesPage::end()
{
    report<BreakGlass>(m_context.approvals->endGlass(m_context.organization(), m_chosen), this,
                       [this](Result<BreakGlass> done) {
                           if (done)
                               emit told(tr("The emergency is over, and its grants are dead"));
                           else
                               emit failed(errorText(done.error()));
                           reload();
                       });
}

/// Whatever the finding is: a value that was seen in a hurry is best replaced.
void EmergenciesPage::rotate()
{
    const auto* glass = m_model.rowAt(m_model.rowOf(m_chosen));
    if (glass == nullptr || m_context.rotations == nullptr)
        return;
    report<domain::RotationStanding>(
        m_context.rotations->standing(m_context.organization(), glass->secret), this,
        [this](Result<domain::RotationStanding> standing) {
            if (!standing)
                return emit failed(errorText(standing.error()));
            auto* sheet = new RunbookSheet(m_context, *standing, window());
            connect(sheet, &RunbookSheet::told, this, &Page::told);
            sheet->open();
        });
}

void EmergenciesPage::review()
{
    const auto* glass = m_model.rowAt(m_model.rowOf(m_chosen));
    if (glass == nullptr)
        return;
    auto* sheet = new ReviewSheet(m_context, *glass, window());
    connect(sheet, &ReviewSheet::reviewed, this, [this] {
        emit told(tr("The review is closed"));
        reload();
    });
    connect(sheet, &ReviewSheet::overtaken, this, [this](const QString& why) {
        emit failed(why);
        reload();
    });
    sheet->open();
}

} // namespace strongroom::ui
