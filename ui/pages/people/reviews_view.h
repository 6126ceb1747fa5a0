// Reviews of access: what was given, decided piece by piece, and signed off.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/review/access_review_models.h"
#include "ui/pages/people/roster_view.h"

class QPushButton;

namespace strongroom::ui {

class ListPane;
class Sheet;

class ReviewsView : public RosterView
{
    Q_OBJECT

public:
    explicit ReviewsView(PageContext& context, QWidget* parent = nullptr);

    StateOverlay& overlay() override;

private:
    void show() override;
    QWidget* buildReviews();
    QWidget* buildItems();
    void choose(int row);
    void allowDeeds();
    void begin();
    void decide(domain::ReviewVerdict verdict);
    void sign();
    /// Puts the review in the place of its older state.
    void take(Result<domain::AccessReview> review, Sheet* sheet, const QString& told);
    const domain::AccessReview* current() const;

    items::ReviewListModel m_reviews;
    items::ReviewItemListModel m_items;
    ListPane* m_list;
    ListPane* m_pieces;
    QPushButton* m_begin = nullptr;
    QPushButton* m_sign = nullptr;
    QList<QPushButton*> m_verdicts;
};

} // namespace strongroom::ui
