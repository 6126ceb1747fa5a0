// The reviews on one side, the pieces of the chosen one on the other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/people/reviews_view.h"

#include "ui/actions/outcome.h"
#include "ui/pages/error_text.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/lists/list_pane.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/text_label.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr int usualDays = 14;
constexpr int longestText = 160;

} // namespace

ReviewsView::ReviewsView(PageContext& given, QWidget* parent)
    : RosterView(given, parent),
      m_list(new ListPane("reviews", tr("Reviews of access"), m_reviews)),
      m_pieces(new ListPane("pieces", tr("What was given"), m_items))
{
    auto* splitter = new QSplitter;
    splitter->addWidget(buildReviews());
    splitter->addWidget(buildItems());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
    connect(m_list, &ListPane::chosen, this, &ReviewsView::choose);
    connect(m_list, &ListPane::retryRequested, this, &RosterView::retryRequested);
    connect(m_pieces, &ListPane::chosen, this, &ReviewsView::allowDeeds);
}

QWidget* ReviewsView::buildReviews()
{
    m_list->setStatusColumn(items::ReviewListModel::State, items::conditionRole);
    m_begin = m_list->addDeed("reviews.begin", tr("Begin a review…"), [this] { begin(); });
    m_sign = m_list->addRowDeed("reviews.sign", tr("Sign off…"), [this](int) { sign(); });
    return m_list;
}

QWidget* ReviewsView::buildItems()
{
    using domain::ReviewVerdict;
    m_pieces->setStatusColumn(items::ReviewItemListModel::Verdict, items::conditionRole);
    m_pieces->list().setStretchColumn(items::ReviewItemListModel::On);
    m_verdicts << m_pieces->addRowDeed("pieces.keep", tr("Keep"),
                                       [this](int) { decide(ReviewVerdict::Keep); })
               << m_pieces->addRowDeed("pieces.remove", tr("Take away"),
                                       [this](int) { decide(ReviewVerdict::Remove); });
    m_pieces->showRows({IconId::Shield, tr("Choose a review."), {}});
    return m_pieces;
}

StateOverlay& ReviewsView::overlay()
{
    return m_list->overlay();
}

const domain::AccessReview* ReviewsView::current() const
{
    return m_reviews.rowAt(m_list->chosenRow());
}

void ReviewsView::show()
{
    if (context().reviews == nullptr)
        return overlay().showDenied(tr("This server has no reviews of access."));
    report<std::vector<domain::AccessReview>>(
        context().reviews->listReviews(context().organization()), this,
        [this](Result<std::vector<domain::AccessReview>> reviews) {
            if (!reviews)
                return showFailed(overlay(), reviews.error(), {});
            const int before = m_list->chosenRow();
            m_reviews.setNow(SystemClock().now());
            m_reviews.setRows(std::move(*reviews));
            m_list->showRows({IconId::Shield, tr("No review was begun yet."), {}});
            m_list->choose(std::max(before, 0));
            choose(m_list->chosenRow());
        });
}

void ReviewsView::choose(int row)
{
    const auto* review = m_reviews.rowAt(row);
    const int piece = m_pieces->chosenRow();
    m_items.setRows(review == nullptr ? std::vector<domain::ReviewItem>() : review->items);
    m_pieces->showRows({IconId::Shield,
                        review == nullptr ? tr("Choose a review.")
                                          : tr("Nothing had been given when it was begun."),
                        {}});
    if (piece >= 0)
        m_pieces->choose(piece);
    allowDeeds();
}

void ReviewsView::allowDeeds()
{
    ListPane::refuse(*m_begin, refusal());
    const auto* review = current();
    if (review == nullptr)
        return;
    auto why = refusal();
    if (why.isEmpty() && review->signedAt)
        why = tr("This review is signed.");
    for (auto* button : m_verdicts)
        if (m_pieces->chosenRow() >= 0)
            ListPane::refuse(*button, why);
    if (why.isEmpty() && review->openItems() > 0)
        why = tr("%n pieces are undecided.", nullptr, static_cast<int>(review->openItems()));
    ListPane::refuse(*m_sign, why);
}

void ReviewsView::begin()
{
    auto* sheet = new Sheet(tr("Begin a review"), this);
    auto* title = named(new QLineEdit, "reviews.title", tr("Title"));
    title->setMaxLength(longestText);
    auto* due =
        named(new QDateEdit(QDate::currentDate().addDays(usualDays)), "reviews.due", tr("Due on"));
    due->setMinimumDate(QDate::currentDate());
    due->setCalendarPopup(true);
    auto* form = new QFormLayout;
    form->addRow(tr("Title"), title);
    form->addRow(tr("Due on"), due);
    sheet->body()->addLayout(form);
    auto* primary = sheet->setPrimary(tr("Begin review"));
    primary->setEnabled(false);
    connect(title, &QLineEdit::textChanged, primary,
            [primary](const QString& text) { primary->setEnabled(!text.trimmed().isEmpty()); });
    connect(sheet, &Sheet::confirmed, this, [this, sheet, title, due] {
        sheet->setBusy(true);
        const auto end = due->date().addDays(1).startOfDay().toMSecsSinceEpoch();
        report<domain::AccessReview>(
            context().reviews->startReview(context().organization(),
                                           title->text().trimmed().toStdString(),
                                           Timestamp(std::chrono::milliseconds(end))),
            sheet, [this, sheet](Result<domain::AccessReview> review) {
                take(std::move(review), sheet, tr("The review is begun."));
            });
    });
    sheet->open();
}

void ReviewsView::decide(domain::ReviewVerdict verdict)
{
    const auto* review = current();
    const auto* item = m_items.rowAt(m_pieces->chosenRow());
    if (review == nullptr || item == nullptr)
        return;
    report<domain::AccessReview>(
        context().reviews->decideReview(*review, {{item->binding.plain(), verdict, {}}}), this,
        [this](Result<domain::AccessReview> decided) { take(std::move(decided), nullptr, {}); });
}

void ReviewsView::sign()
{
    const auto* review = current();
    if (review == nullptr)
        return;
    const auto removed = std::ranges::count(review->items, domain::ReviewVerdict::Remove,
                                            &domain::ReviewItem::verdict);
    auto* sheet = new Sheet(tr("Sign off a review"), this);
    auto* what =
        new TextLabel(tr("You say that the rest is needed. %n pieces of access are taken away now.",
                         nullptr, static_cast<int>(removed)));
    what->setWordWrap(true);
    sheet->body()->addWidget(what);
    auto* remark = named(new QLineEdit, "reviews.remark", tr("Remark"));
    remark->setMaxLength(longestText);
    remark->setPlaceholderText(tr("Remark"));
    sheet->body()->addWidget(remark);
    sheet->setPrimary(tr("Sign off"), removed > 0 ? ButtonKind::Danger : ButtonKind::Primary);
    connect(sheet, &Sheet::confirmed, this, [this, sheet, remark, seen = *review] {
        sheet->setBusy(true);
        report<domain::AccessReview>(
            context().reviews->signReview(seen, remark->text().trimmed().toStdString()), sheet,
            [this, sheet](Result<domain::AccessReview> done) {
                take(std::move(done), sheet, tr("The review is signed off."));
            });
    });
    sheet->open();
}

void ReviewsView::take(Result<domain::AccessReview> review, Sheet* sheet, const QString& told)
{
    if (sheet != nullptr)
        sheet->setBusy(false);
    if (!review) {
        if (sheet != nullptr)
            return sheet->showError(errorText(review.error()));
        overlay().showReady();
        emit changed(errorText(review.error()));
        return;
    }
    if (sheet != nullptr)
        sheet->accept();
    if (!told.isEmpty())
        return void(emit changed(told));
    auto rows = m_reviews.rows();
    const int row = m_reviews.rowOf(review->id);
    if (row < 0)
        return;
    rows[static_cast<std::size_t>(row)] = std::move(*review);
    m_reviews.setRows(std::move(rows));
    m_list->choose(row);
    choose(row);
}

} // namespace strongroom::ui
