// Where a person is signed in, as rows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/sign_in_session.h"

#include <QAbstractTableModel>

#include <vector>

namespace strongroom::items {

class SessionListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Program, Where, How, Since, Used, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setSessions(std::vector<domain::SignInSession> sessions);
    const domain::SignInSession* sessionAt(int row) const;
    /// The one that asks; nullptr if it is not among them.
    const domain::SignInSession* current() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<domain::SignInSession> m_sessions;
};

/// "password and one-time code": how somebody signed in (RFC 8176), in the reader's language.
QString methodsText(const std::vector<std::string>& amr);

} // namespace strongroom::items
