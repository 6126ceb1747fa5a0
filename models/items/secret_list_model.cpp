// Rows by number out of the index.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/secret_list_model.h"

#include "models/items/moments.h"

#include <algorithm>

namespace strongroom::items {

void SecretListModel::setSecrets(std::vector<domain::Secret> secrets)
{
    beginResetModel();
    m_index.setRows(std::move(secrets));
    m_shown = m_index.find(m_filter.toStdString());
    endResetModel();
}

void SecretListModel::setEnvironments(const std::vector<domain::Environment>& environments)
{
    m_environments = environments;
    if (rowCount() > 0)
        emit dataChanged(index(0, Scope), index(rowCount() - 1, Scope));
}

void SecretListModel::setFilter(const QString& text)
{
    beginResetModel();
    m_filter = text;
    m_shown = m_index.find(text.toStdString());
    endResetModel();
}

const domain::Secret* SecretListModel::secretAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_index.rows()[m_shown[static_cast<std::size_t>(row)]];
}

int SecretListModel::rowOf(const domain::SecretId& id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (secretAt(row)->id == id)
            return row;
    return -1;
}

const domain::Environment* SecretListModel::environmentOf(const domain::Secret& secret) const
{
    if (!secret.environment)
        return nullptr;
    const auto found =
        std::ranges::find(m_environments, *secret.environment, &domain::Environment::id);
    return found == m_environments.end() ? nullptr : &*found;
}

QString SecretListModel::scopeOf(const domain::Secret& secret) const
{
    if (!secret.environment)
        return tr("Organization");
    const auto* environment = environmentOf(secret);
    return environment == nullptr ? tr("Environment") : QString::fromStdString(environment->name);
}

domain::EnvironmentKind SecretListModel::kindOf(const domain::Secret& secret) const
{
    const auto* environment = environmentOf(secret);
    return environment == nullptr ? domain::EnvironmentKind::Other : environment->kind;
}

int SecretListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SecretListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SecretListModel::data(const QModelIndex& index, int role) const
{
    const auto* secret = secretAt(index.row());
    if (secret == nullptr)
        return {};
    if (role == EnvironmentKindRole)
        return static_cast<int>(kindOf(*secret));
    if (role == Qt::AccessibleTextRole && index.column() == Name)
        return tr("%1, %2, version %3, %n key(s)", nullptr, static_cast<int>(secret->keyCount))
            .arg(QString::fromStdString(secret->name), scopeOf(*secret))
            .arg(secret->currentVersion);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: return QString::fromStdString(secret->name);
    case Scope: return scopeOf(*secret);
    case Keys: return secret->keyCount;
    case Version:
        return secret->currentVersion == 0 ? QString("–")
                                           : "v" + QString::number(secret->currentVersion);
    case Changed:
        return shortTime(secret->updatedAt) + " · " + QString::fromStdString(secret->updatedBy);
    default: return {};
    }
}

QVariant SecretListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Scope: return tr("Scope");
    case Keys: return tr("Keys");
    case Version: return tr("Version");
    case Changed: return tr("Changed");
    default: return {};
    }
}

} // namespace strongroom::items
