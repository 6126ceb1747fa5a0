// Rows by number out of the index.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/secret_list_model.h"

#include "models/items/moments.h"
#include "models/items/shown_name.h"

#include <algorithm>

namespace strongroom::items {

SecretListModel::SecretListModel(QObject* parent) : QAbstractTableModel(parent)
{
    connect(&m_slices, &Slices::finished, this, &SecretListModel::show);
    begin(m_own);
}

void SecretListModel::setSecrets(const std::vector<domain::Secret>& secrets)
{
    m_own.clear();
    m_own.put(secrets);
    begin(m_own);
    find();
    m_slices.finish(); // The rows of before are none of this index's.
}

void SecretListModel::showIndex(const index::SecretIndex& index)
{
    begin(index);
    if (rowCount() > 0) { // They are none of this index's.
        beginResetModel();
        m_shown.clear();
        endResetModel();
    }
    find();
}

void SecretListModel::begin(const index::SecretIndex& index)
{
    m_slices.stop();
    m_index = &index;
    m_search.emplace(index);
    m_generation.reset();
}

void SecretListModel::refresh()
{
    // A search that is under way finds what was there when it began; that is shown first, or a list
    // that is loaded would show nothing until all has come.
    m_again = isFinding() && m_search->generation() != m_index->generation();
    if (!isFinding() && m_generation == m_index->generation())
        emit found();
    else if (!isFinding())
        find();
    if (m_numbering != m_index->numbering())
        m_slices.finish();
}

void SecretListModel::find()
{
    m_again = false;
    m_search->begin(m_filter.toStdString(), m_scope);
    if (m_slices.run([this] { return m_search->advance(); }))
        show();
}

void SecretListModel::show()
{
    const bool marked = markedCount() > 0;
    beginResetModel();
    m_composed.reset();
    m_shown = m_search->takeRows();
    m_numbering = m_index->numbering();
    m_generation = m_search->generation();
    m_total = static_cast<int>(m_search->total());
    m_marks.follow(*m_index, [this](index::Row row) { return m_search->has(row); });
    endResetModel();
    if (marked)
        emit marksChanged();
    emit found();
    if (m_again && !isFinding())
        find();
}

void SecretListModel::setEnvironments(const std::vector<domain::Environment>& environments)
{
    m_environments = environments;
    m_own.setEnvironments(environments);
    if (rowCount() > 0)
        emit dataChanged(index(0, Scope), index(rowCount() - 1, Scope));
}

void SecretListModel::setFilter(const QString& text)
{
    m_filter = text;
    clearMarks();
    find();
}

void SecretListModel::setScope(const index::Scope& scope)
{
    m_scope = scope;
    clearMarks();
    find();
}

void SecretListModel::mark(int first, int last, bool marked)
{
    for (int row = std::max(0, first); row <= std::min(last, rowCount() - 1); ++row)
        m_marks.set(m_shown[static_cast<std::size_t>(row)], marked, *m_index);
    tellMarks();
}

void SecretListModel::markAll()
{
    m_marks.all();
    tellMarks();
}

void SecretListModel::clearMarks()
{
    if (markedCount() == 0)
        return m_marks.clear();
    m_marks.clear();
    tellMarks();
}

void SecretListModel::tellMarks()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    emit marksChanged();
}

bool SecretListModel::isMarked(int row) const
{
    return row >= 0 && row < rowCount() && m_marks.has(m_shown[static_cast<std::size_t>(row)]);
}

std::optional<domain::BackendId> SecretListModel::backendOfMarked() const
{
    std::optional<domain::BackendId> backend;
    for (const auto row : m_shown) {
        if (!m_marks.has(row))
            continue;
        auto one = m_index->secretAt(row).backend;
        if (backend && *backend != one)
            return std::nullopt;
        backend = std::move(one);
    }
    return backend;
}

std::vector<domain::BulkTarget> SecretListModel::marked() const
{
    std::vector<domain::BulkTarget> targets;
    for (const auto row : m_shown)
        if (m_marks.has(row)) {
            const auto secret = m_index->secretAt(row);
            targets.push_back({secret.id, secret.revision});
        }
    return targets;
}

std::optional<domain::Secret> SecretListModel::secretAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return composed(row);
}

const domain::Secret& SecretListModel::composed(int row) const
{
    if (!m_composed || m_composed->first != row)
        m_composed.emplace(row, m_index->secretAt(m_shown[static_cast<std::size_t>(row)]));
    return m_composed->second;
}

int SecretListModel::rowOf(const domain::SecretId& id) const
{
    const auto row = m_index->rowOf(id);
    const auto shown = row ? std::ranges::find(m_shown, *row) : m_shown.end();
    return shown == m_shown.end() ? -1 : static_cast<int>(shown - m_shown.begin());
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
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::CheckStateRole)
        return index.column() == Name && markedCount() > 0
                   ? QVariant(isMarked(index.row()) ? Qt::Checked : Qt::Unchecked)
                   : QVariant();
    const auto* secret = &composed(index.row());
    if (role == EnvironmentKindRole)
        return static_cast<int>(kindOf(*secret));
    if (role == Qt::AccessibleTextRole && index.column() == Name)
        return tr("%1, %2, version %3, %n key(s)", nullptr, static_cast<int>(secret->keyCount))
            .arg(nameInText(secret->name), scopeOf(*secret))
            .arg(secret->currentVersion);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: return shownName(secret->name);
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
