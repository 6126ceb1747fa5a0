// Who has a permission, and by what, as rows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_answer.h"

#include <QAbstractTableModel>

#include <vector>

namespace strongroom::items {

class HolderListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, By, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setHolders(std::vector<domain::AccessHolder> holders);
    const domain::AccessHolder* holderAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<domain::AccessHolder> m_holders;
};

/// The roles, permissions and kinds of the authorization model in the reader's language.
QString roleText(const std::string& role);
QString permissionText(const std::string& permission);
QString kindText(const std::string& type);

/// "team On call", "environment Production": what it is, and its name.
QString namedText(const domain::Named& named);

/// What somebody has a permission by; in English where the server tells no more than that.
QString holdsByText(const domain::AccessHolder& holder);

/// One sentence for a step of a way; empty for a step that only people who know the model need.
QString stepText(const domain::AccessStep& step);

} // namespace strongroom::items
