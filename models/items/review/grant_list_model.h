// Leave to use values as rows, with what is left of it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/grant.h"

#include <QAbstractTableModel>

#include <vector>

namespace strongroom::items {

class GrantListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Secret, Who, Purpose, Left, Uses, From, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// Newest first, as of `now`.
    void setGrants(std::vector<domain::Grant> grants, Timestamp now);
    /// What is left grows less.
    void tick(Timestamp now);
    const domain::Grant* grantAt(int row) const;
    /// -1 if it is not there.
    int rowOf(const domain::GrantId& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Timestamp m_now{};
    std::vector<domain::Grant> m_rows;
};

} // namespace strongroom::items
