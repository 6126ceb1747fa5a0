// Secrets of a move as rows: what comes along, and how far they are.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/secret_move.h"
#include "models/domain/used_by.h"
#include "models/items/row_model.h"

namespace strongroom::items {

class MovingSecretModel : public RowModel<domain::MovingSecret>
{
    Q_OBJECT

public:
    enum Column { Name, State, Versions, Note, ColumnCount };

    explicit MovingSecretModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}

    /// Who used which of them, by their ids; rows that come later have it as well.
    void setUses(std::map<std::string, domain::UsedBy> uses);

protected:
    QString text(const domain::MovingSecret& row, int column) const override;
    QString title(int column) const override;
    Condition condition(const domain::MovingSecret& row) const override;

private:
    std::map<std::string, domain::UsedBy> m_uses{};
};

} // namespace strongroom::items
