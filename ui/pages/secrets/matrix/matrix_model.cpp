// Words and a glyph for each cell; what is staged goes before what stands.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/matrix/matrix_model.h"

#include "models/items/isolated_text.h"
#include "models/items/shown_name.h"

#include <algorithm>

namespace strongroom::ui {

using diff::CellStanding;
using items::Condition;

namespace {

/// What the filter looks in: the name whole, whoever looks on.
bool holds(const diff::MatrixRow& row, const QString& text)
{
    const auto name = row.key.empty() ? row.slug : row.slug + " › " + row.key;
    return QString::fromStdString(name).contains(text, Qt::CaseInsensitive);
}

QString nameOf(const diff::MatrixRow& row)
{
    return row.key.empty()
               ? items::shownName(row.slug)
               : QString("%1 › %2").arg(items::nameInText(row.slug), items::isolated(row.key));
}

} // namespace

MatrixModel::MatrixModel(const std::vector<MatrixColumn>& columns, const CellDrafts& drafts,
                         QObject* parent)
    : QAbstractTableModel(parent), m_columns(columns), m_drafts(drafts)
{}

void MatrixModel::setRows(std::vector<diff::MatrixRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    filter();
    endResetModel();
}

void MatrixModel::setFilter(const QString& text, MatrixFilter only)
{
    beginResetModel();
    m_text = text.trimmed();
    m_filter = only;
    filter();
    endResetModel();
}

void MatrixModel::filter()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto& row = m_rows[i];
        if ((m_filter == MatrixFilter::Differing && !row.has(CellStanding::Differs))
            || (m_filter == MatrixFilter::Missing && !row.has(CellStanding::Missing)))
            continue;
        if (m_text.isEmpty() || holds(row, m_text))
            m_shown.push_back(i);
    }
}

void MatrixModel::draftsChanged()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const diff::MatrixRow* MatrixModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[m_shown[static_cast<std::size_t>(row)]] : nullptr;
}

int MatrixModel::rowOf(const std::string& slug, const std::string& key) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rowAt(row)->slug == slug && rowAt(row)->key == key)
            return row;
    return -1;
}

std::optional<CellAt> MatrixModel::cellAt(const QModelIndex& index) const
{
    const auto* row = rowAt(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    if (row == nullptr || index.column() < 1 || column > m_columns.size()
        || column > row->cells.size())
        return std::nullopt;
    return CellAt{m_columns[column - 1].environment.id, row->slug, row->key};
}

QString MatrixModel::draftText(const CellAt& at, const CellDraft& draft) const
{
    QString text;
    switch (draft.deed) {
    case CellDeed::Set: text = tr("new value"); break;
    case CellDeed::Remove: text = tr("to be removed"); break;
    case CellDeed::TakeOver: {
        const auto* from = findColumn(m_columns, draft.from);
        text = tr("from %1").arg(from == nullptr ? QString()
                                                 : items::isolated(from->environment.name));
        break;
    }
    }
    if (isOvertaken(at, draft, m_columns))
        return tr("%1; changed by others meanwhile").arg(text);
    return draft.refusal.isEmpty() ? tr("%1; staged").arg(text) : tr("%1; not saved").arg(text);
}

QString MatrixModel::cellText(const QModelIndex& index) const
{
    const auto at = cellAt(index);
    if (!at)
        return {};
    if (const auto draft = m_drafts.find(*at); draft != m_drafts.end())
        return draftText(*at, draft->second);
    const auto& cell = rowAt(index.row())->cells[static_cast<std::size_t>(index.column() - 1)];
    const auto version = tr("v%1").arg(cell.changedIn);
    switch (cell.standing) {
    case CellStanding::Missing: return tr("missing");
    case CellStanding::Hidden: return tr("not to be seen");
    case CellStanding::Unknown: return version;
    case CellStanding::Same: return tr("%1, the same").arg(version);
    case CellStanding::Differs: return tr("%1, differs").arg(version);
    }
    return {};
}

Condition MatrixModel::condition(const QModelIndex& index) const
{
    const auto at = cellAt(index);
    if (!at)
        return Condition::Inactive;
    if (const auto draft = m_drafts.find(*at); draft != m_drafts.end())
        return draft->second.refusal.isEmpty() && !isOvertaken(*at, draft->second, m_columns)
                   ? Condition::Pending
                   : Condition::Attention;
    switch (rowAt(index.row())->cells[static_cast<std::size_t>(index.column() - 1)].standing) {
    case CellStanding::Missing: return Condition::Broken;
    case CellStanding::Differs: return Condition::Information;
    case CellStanding::Same: return Condition::Good;
    case CellStanding::Unknown:
    case CellStanding::Hidden: break;
    }
    return Condition::Inactive;
}

/// "RETRY of stripe, Production, missing".
QString MatrixModel::sentence(const QModelIndex& index) const
{
    const auto* row = rowAt(index.row());
    if (index.column() == 0)
        return nameOf(*row);
    const auto& environment = m_columns[static_cast<std::size_t>(index.column() - 1)].environment;
    return tr("%1, %2, %3")
        .arg(row->key.empty()
                 ? nameOf(*row)
                 : tr("%1 of %2").arg(items::isolated(row->key), items::nameInText(row->slug)),
             items::isolated(environment.name), cellText(index));
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_columns.size());
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    const auto* row = rowAt(index.row());
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole: return index.column() == 0 ? nameOf(*row) : cellText(index);
    case Qt::AccessibleTextRole: return sentence(index);
    case items::conditionRole:
        return index.column() == 0 ? QVariant() : QVariant(static_cast<int>(condition(index)));
    case Qt::ToolTipRole: {
        const auto at = cellAt(index);
        const auto draft = at ? m_drafts.find(*at) : m_drafts.end();
        return draft == m_drafts.end() || draft->second.refusal.isEmpty()
                   ? QVariant()
                   : QVariant(draft->second.refusal);
    }
    default: return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Secret and key");
    const auto column = static_cast<std::size_t>(section - 1);
    return column < m_columns.size()
               ? QVariant(QString::fromStdString(m_columns[column].environment.name))
               : QVariant();
}

} // namespace strongroom::ui
