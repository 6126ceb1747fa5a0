// What another policy would have decided otherwise, as rows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/policy_version.h"
#include "models/items/row_model.h"

#include <vector>

namespace strongroom::items {

class DifferenceListModel : public RowModel<domain::PolicyDifference>
{
    Q_OBJECT

public:
    enum Column { When, Who, Action, Resource, Purpose, Before, After, ColumnCount };

    explicit DifferenceListModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}

    /// The words also as a tip: a column may be too narrow for them.
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    QString text(const domain::PolicyDifference& row, int column) const override;
    QString title(int column) const override;
};

} // namespace strongroom::items
