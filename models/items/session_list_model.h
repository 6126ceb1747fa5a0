// Where a person is signed in, as rows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/sign_in_session.h"
#include "models/items/row_model.h"

#include <vector>

namespace strongroom::items {

class SessionListModel : public RowModel<domain::SignInSession>
{
    Q_OBJECT

public:
    enum Column { Program, Where, How, Since, Used, ColumnCount };

    explicit SessionListModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}
    /// The one that asks; nullptr if it is not among them.
    const domain::SignInSession* current() const;

    /// The words also as a tip: a column may be too narrow for them.
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    QString text(const domain::SignInSession& row, int column) const override;
    QString title(int column) const override;
};

/// "password and one-time code": how somebody signed in (RFC 8176), in the reader's language.
QString methodsText(const std::vector<std::string>& amr);

} // namespace strongroom::items
