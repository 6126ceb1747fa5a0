// A list beside one of it; both follow what others do.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/approvals/approvals_page.h"

#include "models/items/isolated_text.h"
#include "models/items/review/review_words.h"
#include "ui/actions/outcome.h"
#include "ui/pages/approvals/approval_detail.h"
#include "ui/pages/approvals/decision_sheet.h"
#include "ui/pages/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/feedback/banner.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {

using Column = items::ApprovalListModel::Column;

ApprovalsPage::ApprovalsPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context),
      m_list(named(new SrTableView(tr("Approvals")), "approvals.list",
                   tr("Requests, those for you first"))),
      m_banner(new Banner), m_detail(new ApprovalDetail(context))
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setStretchColumn(Column::Asked);
    m_list->setSpareColumns({Column::When, Column::Agreed, Column::Purpose});
    m_overlay = new StateOverlay(m_list);
    m_overlay->setObjectName("approvals.state");
    m_banner->setObjectName("approvals.banner");
    m_banner->setClosable(true);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_overlay);
    splitter->addWidget(m_detail);
    m_detail->hide(); // There is nothing to tell yet.
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_banner);
    all->addWidget(splitter, 1);
    connect(m_list, &SrTableView::currentRowChanged, this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(&context.connection, &client::ConnectionApi::stateChanged, this,
            [this] { choose(m_list->currentIndex().row()); });
    connect(m_overlay, &StateOverlay::retryRequested, this, &ApprovalsPage::reload);
    connect(m_overlay, &StateOverlay::cancelRequested, this,
            [this] { showFailed(*m_overlay, {ErrorKind::Cancelled}, m_loadedAt); });
    connect(m_detail, &ApprovalDetail::approveAsked, this, [this] { decide(true); });
    connect(m_detail, &ApprovalDetail::denyAsked, this, [this] { decide(false); });
    connect(m_detail, &ApprovalDetail::withdrawAsked, this, &ApprovalsPage::withdraw);
}

void ApprovalsPage::reload()
{
    const int question = ++m_question;
    m_overlay->showLoading(m_model.rowCount() > 0);
    report<std::vector<domain::Approval>>(
        m_context.approvals->approvals(m_context.organization()), this,
        [this, question](Result<std::vector<domain::Approval>> approvals) {
            if (question != m_question)
                return;
            if (!approvals)
                return showFailed(*m_overlay, approvals.error(), m_loadedAt);
            take(std::move(*approvals));
        });
}

void ApprovalsPage::follow(const domain::Change& change)
{
    if (change.resourceKind == "approval")
        reload();
}

void ApprovalsPage::take(std::vector<domain::Approval> approvals)
{
    m_loadedAt = QDateTime::currentDateTime();
    tellNews(approvals);
    // Whoever reads about one goes on reading about it, wherever it stands now.
    const auto chosen = m_detail->approval().id;
    m_model.setApprovals(std::move(approvals), m_context.session.me().subject);
    emit waiting(m_model.waiting());
    if (m_model.rowCount() == 0) {
        m_detail->clear();
        m_detail->hide();
        return m_overlay->showEmpty(
            {IconId::Check,
             tr("Nobody waits for an approval, and nothing was asked for yet."),
             {}});
    }
    m_overlay->showReady();
    const int row = std::max(0, m_model.rowOf(chosen));
    m_list->setCurrentIndex(m_model.index(row, 0));
    choose(row);
}

void ApprovalsPage::tellNews(const std::vector<domain::Approval>& approvals)
{
    const int waits =
        static_cast<int>(std::ranges::count(approvals, true, &domain::Approval::mayDecide));
    // What waited at the sign-in already stands in the navigation.
    if (std::exchange(m_began, true) && waits > m_model.waiting())
        emit told(tr("%n request(s) wait for your decision", nullptr, waits));
    const auto reader = m_context.session.me().subject;
    for (const auto& one : approvals) {
        const auto* before = m_model.rowAt(m_model.rowOf(one.id));
        if (before == nullptr || before->state == one.state || one.requester != reader)
            continue;
        if (one.state == domain::ApprovalState::Approved)
            emit told(tr("Your request was approved: %1").arg(items::askedText(one)));
        else if (one.state == domain::ApprovalState::Denied)
            emit told(tr("Your request was denied: %1").arg(items::askedText(one)));
    }
}

void ApprovalsPage::choose(int row)
{
    if (const auto* approval = m_model.rowAt(row); approval != nullptr) {
        m_detail->setVisible(true);
        m_detail->show(*approval, m_context.session.me().subject);
    }
}

void ApprovalsPage::decide(bool approves)
{
    auto* sheet = new DecisionSheet(m_context, m_detail->approval(), approves, window());
    connect(sheet, &DecisionSheet::decided, this, [this](const domain::Approval& done) {
        const auto what = items::askedText(done);
        if (done.state == domain::ApprovalState::Denied)
            emit told(tr("Denied: %1").arg(items::isolated(what)));
        else if (done.state == domain::ApprovalState::Approved)
            emit told(tr("Approved: %1").arg(items::isolated(what)));
        else
            emit told(tr("You agreed. %n other person(s) have to agree too.", nullptr,
                         static_cast<int>(done.needed - domain::approvalsIn(done))));
        m_banner->dismiss();
        reload();
    });
    connect(sheet, &DecisionSheet::overtaken, this, &ApprovalsPage::tellOvertaken);
    sheet->open();
}

void ApprovalsPage::withdraw()
{
    const auto& approval = m_detail->approval();
    report<domain::Approval>(
        m_context.approvals->withdraw({m_context.organization(), approval.id, approval.revision}),
        this, [this](Result<domain::Approval> done) {
            if (done) {
                emit told(tr("Your request was withdrawn"));
                return reload();
            }
            if (done.error().kind == ErrorKind::VersionConflict)
                return tellOvertaken(errorText(done.error()));
            emit failed(errorText(done.error()));
        });
}

void ApprovalsPage::tellOvertaken(const QString& why)
{
    m_banner->tell(BannerKind::Warning, tr("%1 Below is how it stands now.").arg(why));
    reload();
}

} // namespace strongroom::ui
