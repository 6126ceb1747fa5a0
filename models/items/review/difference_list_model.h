// What another policy would have decided otherwise, as rows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/policy_version.h"

#include <QAbstractTableModel>

#include <vector>

namespace strongroom::items {

class DifferenceListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, Action, Resource, Purpose, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setDifferences(std::vector<domain::PolicyDifference> differences);
    const domain::PolicyDifference* differenceAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<domain::PolicyDifference> m_rows;
};

} // namespace strongroom::items
