// Things of the authorization model by their names: secrets that somebody reaches.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_answer.h"
#include "models/items/row_model.h"

namespace strongroom::items {

class NamedListModel : public RowModel<domain::Named>
{
    Q_OBJECT

public:
    explicit NamedListModel(QObject* parent = nullptr) : RowModel(1, parent) {}

protected:
    QString text(const domain::Named& row, int) const override
    {
        return QString::fromStdString(row.name.empty() ? row.object.id : row.name);
    }
    QString title(int) const override { return tr("Secret"); }
};

} // namespace strongroom::items
