// Leave to use values as rows, with what is left of it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/grant.h"
#include "models/items/row_model.h"

#include <vector>

namespace strongroom::items {

class GrantListModel : public RowModel<domain::Grant>
{
    Q_OBJECT

public:
    enum Column { Secret, Who, Purpose, Left, Uses, From, ColumnCount };

    explicit GrantListModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}
    /// Newest first, as of `now`.
    void setGrants(std::vector<domain::Grant> grants, Timestamp now);
    /// What is left grows less.
    void tick(Timestamp now);

protected:
    QString text(const domain::Grant& row, int column) const override;
    QString title(int column) const override;

private:
    Timestamp m_now{};
};

} // namespace strongroom::items
