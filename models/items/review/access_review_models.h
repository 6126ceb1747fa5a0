// Reviews of access, and the pieces of one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_review.h"
#include "models/items/row_model.h"

namespace strongroom::items {

class ReviewListModel : public RowModel<domain::AccessReview>
{
    Q_OBJECT

public:
    enum Column { Title, Due, Open, State, ColumnCount };

    explicit ReviewListModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}
    /// What is overdue is so as of then.
    void setNow(Timestamp now) { m_now = now; }

protected:
    QString text(const domain::AccessReview& row, int column) const override;
    QString title(int column) const override;
    Condition condition(const domain::AccessReview& row) const override;

private:
    Timestamp m_now{};
};

class ReviewItemListModel : public RowModel<domain::ReviewItem>
{
    Q_OBJECT

public:
    enum Column { Who, Role, On, Verdict, By, ColumnCount };

    explicit ReviewItemListModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}

protected:
    QString text(const domain::ReviewItem& row, int column) const override;
    QString title(int column) const override;
    Condition condition(const domain::ReviewItem& row) const override;
};

} // namespace strongroom::items
