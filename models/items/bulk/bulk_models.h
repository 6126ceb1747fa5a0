// Places and secrets of one deed on many, as rows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/bulk.h"
#include "models/items/row_model.h"

namespace strongroom::items {

/// How many of each environment.
class BulkPlaceModel : public RowModel<domain::BulkPlace>
{
    Q_OBJECT

public:
    enum Column { Place, Will, WillNot, ColumnCount };
    enum Role { KindRole = Qt::UserRole + 2 };

    explicit BulkPlaceModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}

    void setEnvironments(const std::vector<domain::Environment>& environments);
    /// What is done to none of production.
    void setExceptProduction(bool except);
    /// How many it would be done to.
    std::uint64_t willBeDone() const;
    /// Of those, in production.
    std::uint64_t inProduction() const;
    /// Of those, that get a rotation policy of their own for the first time.
    std::uint64_t firstPolicies() const;

    QVariant data(const QModelIndex& index, int role) const override;

protected:
    QString text(const domain::BulkPlace& row, int column) const override;
    QString title(int column) const override;

private:
    bool isLeftOut(const domain::BulkPlace& row) const;

    std::vector<domain::Environment> m_environments{};
    bool m_exceptProduction = false;
};

/// Why secrets failed, or were left out.
class BulkItemModel : public RowModel<domain::BulkItem>
{
    Q_OBJECT

public:
    enum Column { Name, Place, Problem, ColumnCount };

    explicit BulkItemModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}

    void setEnvironments(const std::vector<domain::Environment>& environments);

protected:
    QString text(const domain::BulkItem& row, int column) const override;
    QString title(int column) const override;
    Condition condition(const domain::BulkItem& row) const override;

private:
    std::vector<domain::Environment> m_environments{};
};

} // namespace strongroom::items
