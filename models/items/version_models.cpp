// Versions and keys; a value's cell says that it is hidden, whatever the value.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/version_models.h"

#include "models/items/moments.h"

namespace strongroom::items {

void VersionListModel::setVersions(std::vector<domain::Version> versions)
{
    beginResetModel();
    m_versions = std::move(versions);
    endResetModel();
}

const domain::Version* VersionListModel::versionAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_versions[static_cast<std::size_t>(row)] : nullptr;
}

int VersionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

int VersionListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

namespace {

QString stateOf(const domain::Version& version)
{
    switch (version.state) {
    case domain::VersionState::Created:
        return version.current ? VersionListModel::tr("● current") : VersionListModel::tr("○ kept");
    case domain::VersionState::Deleted: return VersionListModel::tr("⊘ deleted");
    case domain::VersionState::Destroyed: return VersionListModel::tr("✕ destroyed");
    }
    return {};
}

QString noteOf(const domain::Version& version)
{
    const auto note = QString::fromStdString(version.note);
    if (!version.rollbackOf)
        return note;
    const auto rollback = VersionListModel::tr("rollback to v%1").arg(*version.rollbackOf);
    return note.isEmpty() ? rollback : rollback + " · " + note;
}

} // namespace

QVariant VersionListModel::data(const QModelIndex& index, int role) const
{
    const auto* version = versionAt(index.row());
    if (version == nullptr || role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number: return "v" + QString::number(version->number);
    case State: return stateOf(*version);
    case Author: return QString::fromStdString(version->createdBy);
    case When: return shortTime(version->createdAt);
    case Note: return noteOf(*version);
    default: return {};
    }
}

QVariant VersionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Version"), tr("State"), tr("By"), tr("When"), tr("Note")};
    return section < ColumnCount ? titles[section] : QVariant();
}

void KeyListModel::setKeys(std::vector<domain::VersionKey> keys)
{
    beginResetModel();
    m_keys = std::move(keys);
    endResetModel();
}

const domain::VersionKey* KeyListModel::keyAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_keys[static_cast<std::size_t>(row)] : nullptr;
}

int KeyListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int KeyListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeyListModel::data(const QModelIndex& index, int role) const
{
    const auto* key = keyAt(index.row());
    if (key == nullptr)
        return {};
    if (role == Qt::AccessibleTextRole && index.column() == Value)
        return tr("hidden value");
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: return QString::fromStdString(key->name);
    case Value: return tr("hidden");
    case Format: return QString::fromUtf8(nameOf(key->format).data());
    case Changed: return tr("changed in v%1").arg(key->changedIn);
    default: return {};
    }
}

QVariant KeyListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Key"), tr("Value"), tr("Type"), tr("Last change")};
    return section < ColumnCount ? titles[section] : QVariant();
}

} // namespace strongroom::items
