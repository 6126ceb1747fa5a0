// What a change of access gives and takes, as rows: losses first, they hurt.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_answer.h"
#include "models/items/row_model.h"

namespace strongroom::items {

struct EffectRow
{
    bool gain = false;
    domain::AccessEffect effect{};
};

class EffectListModel : public RowModel<EffectRow>
{
    Q_OBJECT

public:
    enum Column { Change, Who, Permission, On, ColumnCount };

    explicit EffectListModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}
    void setPreview(const domain::AccessPreview& preview);

protected:
    QString text(const EffectRow& row, int column) const override;
    QString title(int column) const override;
    Condition condition(const EffectRow& row) const override;
};

/// "2 gain something, 1 loses something": of people and machines, each counted once.
QString effectsSummary(const domain::AccessPreview& preview);

} // namespace strongroom::items
