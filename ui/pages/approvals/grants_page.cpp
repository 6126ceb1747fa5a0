// Grants that can still be used, counted down.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/approvals/grants_page.h"

#include "models/items/isolated_text.h"
#include "models/items/moments.h"
#include "models/items/review/review_words.h"
#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/feedback/state_overlay.h"
#include "ui/widgets/lists/list_pane.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace strongroom::ui {

using Column = items::GrantListModel::Column;

GrantsPage::GrantsPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_list(named(new SrTableView(tr("Grants")), "grants.list",
                                                     tr("Grants that can still be used"))),
      m_facts(new FactList), m_why(new TextLabel({}, TypeRole::Body, Token::TextSecondary))
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setStretchColumn(Column::Purpose);
    m_list->setSpareColumns({Column::From, Column::Who});
    m_overlay = new StateOverlay(m_list);
    m_overlay->setObjectName("grants.state");
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_overlay);
    m_detail = buildDetail();
    splitter->addWidget(m_detail);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    auto* all = new QVBoxLayout(this);
    all->addWidget(splitter);
    connect(m_list, &SrTableView::currentRowChanged, this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_overlay, &StateOverlay::retryRequested, this, &GrantsPage::reload);
    connect(m_overlay, &StateOverlay::cancelRequested, this,
            [this] { showFailed(*m_overlay, {ErrorKind::Cancelled}, m_loadedAt); });
    m_minute.setInterval(std::chrono::seconds(10));
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model.tick(SystemClock().now());
    });
    m_minute.start();
    choose(-1);
}

QWidget* GrantsPage::buildDetail()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_facts->setObjectName("grants.facts");
    m_why->setObjectName("grants.why");
    m_why->setWordWrap(true);
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& id, const QString& text, bool revokes) {
        auto* button = named(new QPushButton(text), "grants." + id, text);
        connect(button, &QPushButton::clicked, this, [this, revokes] { alter(revokes); });
        row->addWidget(button);
        return button;
    };
    m_extend = add("extend", tr("Extend once"), false);
    m_revoke = add("revoke", tr("Revoke"), true);
    setButtonKind(*m_revoke, ButtonKind::Danger);
    row->addStretch();
    column->addWidget(m_facts);
    column->addStretch();
    column->addWidget(m_why);
    column->addLayout(row);
    return box;
}

void GrantsPage::reload()
{
    const int question = ++m_question;
    m_overlay->showLoading(m_model.rowCount() > 0);
    report<std::vector<domain::Grant>>(
        m_context.approvals->grants(m_context.organization(), true), this,
        [this, question](Result<std::vector<domain::Grant>> grants) {
            if (question != m_question)
                return;
            if (!grants)
                return showFailed(*m_overlay, grants.error(), m_loadedAt);
            take(std::move(*grants));
        });
}

void GrantsPage::follow(const domain::Change& change)
{
    const bool used = change.action == "value.reveal" || change.action == "grant.request"
                      || change.action == "approval.approve";
    const bool concerns =
        used || change.resourceKind == "grant" || change.resourceKind == "break_glass";
    if (concerns && isVisible())
        reload();
}

void GrantsPage::take(std::vector<domain::Grant> grants)
{
    m_loadedAt = QDateTime::currentDateTime();
    const auto* before = chosen();
    const auto id = before == nullptr ? domain::GrantId{} : before->id;
    m_model.setGrants(std::move(grants), SystemClock().now());
    if (m_model.rowCount() == 0) {
        choose(-1);
        return m_overlay->showEmpty(
            {IconId::Key,
             tr("No grant can be used at the moment. Revealing a value asks for one."),
             {}});
    }
    m_overlay->showReady();
    const int row = std::max(0, m_model.rowOf(id));
    m_list->setCurrentIndex(m_model.index(row, 0));
    choose(row);
}

const domain::Grant* GrantsPage::chosen() const
{
    return m_model.rowAt(m_list->currentIndex().row());
}

void GrantsPage::choose(int row)
{
    const auto* grant = m_model.rowAt(row);
    m_detail->setVisible(grant != nullptr);
    for (auto* button : {m_revoke, m_extend})
        ListPane::refuse(*button, ListPane::nothingChosen());
    m_why->clear();
    m_facts->setFacts({});
    if (grant == nullptr)
        return;
    QStringList keys;
    for (const auto& key : grant->keys)
        keys << QString::fromStdString(key);
    m_facts->setFacts({{tr("Keys"), items::listText(keys)},
                       {tr("For"), items::actionText(grant->action)},
                       {tr("Ends at"), items::shortTime(grant->expiresAt)},
                       {tr("Held to"), items::obligationsText(grant->obligations)},
                       {tr("Given at"), items::shortTime(grant->createdAt)}});
    const bool own = grant->subject == m_context.session.me().subject;
    if (!own)
        m_why->setText(tr("Only whom it was given to can extend a grant."));
    else if (!grant->approval.empty() || !grant->breakGlass.empty())
        m_why->setText(
            tr("What others approved, or an emergency gave, cannot be extended. Ask again."));
    else if (grant->extended)
        m_why->setText(tr("This grant was extended already. Ask for another one."));
    ListPane::refuse(*m_extend, m_why->text());
    const bool manages = m_context.may(domain::Capability::Manage);
    ListPane::refuse(*m_revoke,
                     own || manages ? QString() : tr("You may not manage this organization."));
}

void GrantsPage::alter(bool revokes)
{
    const auto* grant = chosen();
    if (grant == nullptr)
        return;
    const auto organization = m_context.organization();
    report<domain::Grant>(
        revokes ? m_context.approvals->revoke(organization, grant->id)
                : m_context.approvals->extend(organization, grant->id),
        this, [this, revokes](Result<domain::Grant> done) {
            if (!done)
                emit failed(errorText(done.error()));
            else if (revokes)
                emit told(tr("The grant can be used no more"));
            else
                emit told(tr("The grant lasts until %1").arg(items::shortTime(done->expiresAt)));
            reload();
        });
}

} // namespace strongroom::ui
