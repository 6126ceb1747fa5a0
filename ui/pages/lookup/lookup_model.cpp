// Rows out of a vector.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lookup/lookup_model.h"

#include "models/items/isolated_text.h"
#include "ui/theme/theme.h"

#include <QAction>

namespace strongroom::ui {

void LookupModel::setRows(std::vector<LookupRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const LookupRow* LookupModel::rowAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_rows[static_cast<std::size_t>(row)];
}

int LookupModel::next(int row, int step) const
{
    const int count = rowCount();
    for (int tried = 0; tried < count; ++tried) {
        row = row < 0 && step < 0 ? count - 1 : (row + step + count) % count;
        if (!rowAt(row)->line)
            return row;
    }
    return -1;
}

int LookupModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString LookupModel::spoken(const LookupRow& row) const
{
    if (row.secret)
        return tr("%1, %2, version %3, %n key(s)", nullptr, static_cast<int>(row.secret->keyCount))
            .arg(items::isolated(row.text), row.scope)
            .arg(row.secret->currentVersion);
    if (!row.reason.isEmpty())
        return tr("%1, not now: %2").arg(items::isolated(row.text), row.reason);
    return row.side.isEmpty() ? row.text : row.text + ", " + row.side;
}

QVariant LookupModel::data(const QModelIndex& index, int role) const
{
    const auto* row = rowAt(index.row());
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole: return row->text;
    case Qt::AccessibleTextRole: return spoken(*row);
    case Qt::ToolTipRole: return row->reason;
    case Qt::DecorationRole:
        return row->icon ? QVariant(Theme::current().icon(*row->icon)) : QVariant();
    case SideRole: return row->reason.isEmpty() ? row->side : row->reason;
    case ScopeRole: return row->scope;
    case KindRole: return static_cast<int>(row->kind);
    case LineRole: return row->line;
    default: return {};
    }
}

Qt::ItemFlags LookupModel::flags(const QModelIndex& index) const
{
    const auto* row = rowAt(index.row());
    if (row == nullptr || row->line)
        return Qt::ItemIsEnabled;
    // What cannot be done can be stood on all the same: that is how one hears why.
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace strongroom::ui
