// Requests as rows: those that wait for the reader first, then their own, then the decided.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/approval.h"
#include "models/items/row_model.h"

#include <vector>

namespace strongroom::items {

class ApprovalListModel : public RowModel<domain::Approval>
{
    Q_OBJECT

public:
    enum Column { State, Asked, Who, Purpose, Agreed, When, ColumnCount };

    explicit ApprovalListModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}
    /// Newest first; `reader` is whoever looks at them.
    void setApprovals(std::vector<domain::Approval> approvals, const std::string& reader);
    /// How many wait for the reader.
    int waiting() const;

protected:
    QString text(const domain::Approval& row, int column) const override;
    QString title(int column) const override;

private:
    std::string m_reader;
};

} // namespace strongroom::items
