// Requests as rows: those that wait for the reader first, then their own, then the decided.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/approval.h"

#include <QAbstractTableModel>

#include <vector>

namespace strongroom::items {

class ApprovalListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Asked, Who, Purpose, Agreed, When, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// Newest first; `reader` is whoever looks at them.
    void setApprovals(std::vector<domain::Approval> approvals, const std::string& reader);
    const domain::Approval* approvalAt(int row) const;
    /// -1 if it is not there.
    int rowOf(const domain::ApprovalId& id) const;
    /// How many wait for the reader.
    int waiting() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::string m_reader;
    std::vector<domain::Approval> m_rows;
};

} // namespace strongroom::items
