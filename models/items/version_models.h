// A secret's versions, and the keys of one of them, as rows. There is no role for a value.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/version.h"

#include <QAbstractTableModel>

#include <vector>

namespace strongroom::items {

class VersionListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, State, Author, When, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// Newest first.
    void setVersions(std::vector<domain::Version> versions);
    const std::vector<domain::Version>& versions() const { return m_versions; }
    const domain::Version* versionAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<domain::Version> m_versions;
};

class KeyListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Format, Changed, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setKeys(std::vector<domain::VersionKey> keys);
    const domain::VersionKey* keyAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<domain::VersionKey> m_keys;
};

} // namespace strongroom::items
