// Secrets as rows of a table. Metadata only: there is no role for a value.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/organization.h"
#include "models/index/secret_index.h"

#include <QAbstractTableModel>

#include <vector>

namespace strongroom::items {

/// Passive: shows what it was given. Filtering resets it, which is faster than telling a view of
/// each row that goes.
class SecretListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Scope, Keys, Version, Changed, ColumnCount };
    enum Role { EnvironmentKindRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setSecrets(std::vector<domain::Secret> secrets);
    void setEnvironments(const std::vector<domain::Environment>& environments);
    void setFilter(const QString& text);

    const domain::Secret* secretAt(int row) const;
    int rowOf(const domain::SecretId& id) const;
    int total() const { return static_cast<int>(m_index.rows().size()); }
    const std::vector<domain::Secret>& all() const { return m_index.rows(); }
    /// The name of a secret's scope, for people.
    QString scopeOf(const domain::Secret& secret) const;
    domain::EnvironmentKind kindOf(const domain::Secret& secret) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const domain::Environment* environmentOf(const domain::Secret& secret) const;

    index::SecretIndex m_index;
    std::vector<std::uint32_t> m_shown;
    std::vector<domain::Environment> m_environments;
    QString m_filter;
};

} // namespace strongroom::items
