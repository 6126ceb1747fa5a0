// Bindings as rows: roles on something, or places in a team.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_answer.h"
#include "models/items/row_model.h"

namespace strongroom::items {

class BindingListModel : public RowModel<domain::NamedBinding>
{
    Q_OBJECT

public:
    enum Column { Who, Kind, Role, On, ColumnCount };

    /// `withObject`: false if all are on one object, which is named elsewhere.
    explicit BindingListModel(bool withObject = true, QObject* parent = nullptr)
        : RowModel(withObject ? ColumnCount : On, parent)
    {}

protected:
    QString text(const domain::NamedBinding& row, int column) const override;
    QString title(int column) const override;
};

} // namespace strongroom::items
