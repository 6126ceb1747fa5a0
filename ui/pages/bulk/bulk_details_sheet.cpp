// Failed ones first, then those that were left out, as far as a person reads.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/bulk/bulk_details_sheet.h"

#include "models/domain/operation.h"
#include "models/items/bulk/bulk_words.h"
#include "models/items/isolated_text.h"
#include "models/items/operations/operation_words.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace strongroom::ui {

using client::BulkTurn;
using domain::BulkItemState;
using domain::BulkState;

namespace {

constexpr int mostShown = 1000; // The rest is for the command line.

} // namespace

BulkDetailsSheet::BulkDetailsSheet(const BulkContext& context, domain::BulkId bulk, QWidget* parent)
    : Sheet(tr("Change many secrets"), parent), m_context(context.pages), m_api(context.api),
      m_id(std::move(bulk)), m_about(new TextLabel),
      m_listed(new TextLabel({}, TypeRole::Caption, Token::TextSecondary)),
      m_retry(named(new QPushButton(tr("Try the failed again")), "bulkDetails.retry",
                    tr("Try the failed again"))),
      m_cancelRest(named(new QPushButton(tr("Give the rest up")), "bulkDetails.cancel",
                         tr("Give the rest up"))),
      m_undo(named(new QPushButton(tr("Take it back")), "bulkDetails.undo", tr("Take it back")))
{
    build();
    load();
}

void BulkDetailsSheet::build()
{
    m_about->setObjectName("bulkDetails.about");
    m_about->setWordWrap(true);
    body()->addWidget(m_about);
    auto* table = new SrTableView(tr("Secrets that it was not done to"));
    table->setObjectName("bulkDetails.items");
    m_items.setEnvironments(m_context.environments);
    table->setModel(&m_items);
    table->setItemDelegate(new RowDelegate(table));
    table->setItemDelegateForColumn(items::BulkItemModel::Name,
                                    new StatusDelegate(items::conditionRole, table));
    table->setStretchColumn(items::BulkItemModel::Problem);
    table->setMinimumHeight(180);
    body()->addWidget(table, 1);
    m_listed->setObjectName("bulkDetails.listed");
    m_listed->setWordWrap(true);
    body()->addWidget(m_listed);
    auto* row = new FlowRow;
    for (auto* button : {m_retry, m_cancelRest, m_undo}) {
        button->setAutoDefault(false);
        button->hide();
        row->flow().addWidget(button);
    }
    body()->addWidget(row);
    addCloseButton();
    setMinimumSize(620, 420);
    m_again.setObjectName("bulkDetails.again");
    m_again.setInterval(1000);
    connect(&m_again, &QTimer::timeout, this, &BulkDetailsSheet::load);
    connect(m_retry, &QPushButton::clicked, this, [this] { turn(BulkTurn::Retry); });
    connect(m_cancelRest, &QPushButton::clicked, this, [this] { turn(BulkTurn::Cancel); });
    connect(m_undo, &QPushButton::clicked, this, [this] { turn(BulkTurn::Undo); });
}

void BulkDetailsSheet::load()
{
    report<domain::Bulk>(m_api.get(m_context.organization(), m_id), this,
                         [this](Result<domain::Bulk> bulk) {
                             if (!bulk)
                                 return showError(errorText(bulk.error()));
                             show(std::move(*bulk));
                         });
}

void BulkDetailsSheet::show(domain::Bulk bulk)
{
    const bool first = m_bulk.id.empty();
    const auto before = m_bulk.failed + m_bulk.skipped;
    m_bulk = std::move(bulk);
    const auto operation = domain::operationOf(m_bulk);
    const bool ended = operation.state == domain::OperationState::Done;
    auto text =
        items::bulkTitle(m_bulk) + QStringLiteral(" – ")
        + (ended ? items::operationOutcome(operation) : items::operationProgress(operation, {}));
    if (!m_bulk.problem.empty())
        text += '\n' + QString::fromStdString(m_bulk.problem);
    text += '\n' + tr("Begun by %1.").arg(items::isolated(m_bulk.startedBy));
    if (m_bulk.undoneBy)
        text += ' ' + tr("It was taken back.");
    m_about->setText(text);
    m_retry->setVisible(m_bulk.failed > 0 && m_bulk.state != BulkState::Cancelled
                        && !m_bulk.undoneBy);
    m_cancelRest->setVisible(!ended);
    m_undo->setVisible(m_bulk.undoUntil.has_value());
    if (ended)
        m_again.stop();
    else if (!m_again.isActive())
        m_again.start();
    if (!first && before == m_bulk.failed + m_bulk.skipped)
        return;
    m_items.setRows({});
    ++m_visit;
    loadItems(BulkItemState::Failed, {});
}

void BulkDetailsSheet::loadItems(BulkItemState state, const std::string& cursor)
{
    using Page = domain::Page<domain::BulkItem>;
    report<Page>(m_api.items(m_context.organization(), m_id, state, cursor), this,
                 [this, state, visit = m_visit](Result<Page> page) {
                     if (visit != m_visit)
                         return;
                     if (!page)
                         return showError(errorText(page.error()));
                     m_items.append(std::move(page->items));
                     const auto all =
                         m_bulk.failed + m_bulk.skipped + (m_bulk.approval ? m_bulk.left : 0);
                     const auto shown = static_cast<std::uint64_t>(m_items.rowCount());
                     m_listed->setText(
                         tr("%1 of %2 shown").arg(items::countText(shown), items::countText(all)));
                     if (m_items.rowCount() >= mostShown)
                         return;
                     if (page->next)
                         loadItems(state, *page->next);
                     else if (state == BulkItemState::Failed)
                         loadItems(BulkItemState::Skipped, {});
                     // What others are asked to agree to.
                     else if (state == BulkItemState::Skipped && m_bulk.approval)
                         loadItems(BulkItemState::Left, {});
                 });
}

void BulkDetailsSheet::turn(BulkTurn turn)
{
    showError({});
    report<domain::Bulk>(m_api.turn(m_context.organization(), m_id, turn), this,
                         [this, turn](Result<domain::Bulk> done) {
                             if (!done)
                                 return showError(errorText(done.error()));
                             emit turned(*done);
                             if (turn == BulkTurn::Undo)
                                 return accept();
                             show(std::move(*done));
                         });
}

} // namespace strongroom::ui
