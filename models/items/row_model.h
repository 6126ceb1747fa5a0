// A table of rows that come all at once, or page by page: what the lists of administration are.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <iterator>
#include <vector>

namespace strongroom::items {

/// How a row stands, for a glyph beside its words; in the order of the glyphs.
enum class Condition { Good, Attention, Broken, Information, Inactive, Pending };
/// The Condition as an int.
inline constexpr int conditionRole = Qt::UserRole + 1;

/// Not for values of secrets: item text is readable by assistive technology.
template <class Row>
class RowModel : public QAbstractTableModel
{
public:
    explicit RowModel(int columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_columns(columns)
    {}

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    void append(std::vector<Row> rows)
    {
        if (rows.empty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()),
                      std::make_move_iterator(rows.end()));
        endInsertRows();
    }
    /// None beyond the end.
    const Row* rowAt(int row) const
    {
        return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
    }
    /// Of the row with that id; -1 if it is not there.
    template <class Identified = Row>
    int rowOf(const decltype(Identified::id)& id) const
    {
        const auto found = std::ranges::find(m_rows, id, &Row::id);
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }
    const std::vector<Row>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const auto* row = rowAt(index.row());
        if (row == nullptr)
            return {};
        if (role == Qt::DisplayRole)
            return text(*row, index.column());
        return role == conditionRole ? QVariant(static_cast<int>(condition(*row))) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? title(section)
                                                                        : QVariant();
    }

protected:
    virtual QString text(const Row& row, int column) const = 0;
    virtual QString title(int column) const = 0;
    virtual Condition condition(const Row&) const { return Condition::Good; }

private:
    const int m_columns;
    std::vector<Row> m_rows{};
};

} // namespace strongroom::items
