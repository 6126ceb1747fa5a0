// The matrix of keys and environments as a table: never a value, only how each stands.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/row_model.h"
#include "ui/pages/secrets/matrix/cell_draft.h"

namespace strongroom::ui {

enum class MatrixFilter { All, Differing, Missing };

class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `columns` and `drafts` are borrowed.
    MatrixModel(const std::vector<MatrixColumn>& columns, const CellDrafts& drafts,
                QObject* parent = nullptr);

    /// Columns or what is in them is different.
    void setRows(std::vector<diff::MatrixRow> rows);
    void setFilter(const QString& text, MatrixFilter only);
    /// Drafts have come or gone.
    void draftsChanged();

    const diff::MatrixRow* rowAt(int row) const;
    int rowOf(const std::string& slug, const std::string& key) const; ///< -1 if it is not shown.
    int total() const { return static_cast<int>(m_rows.size()); }
    /// None for the column of names.
    std::optional<CellAt> cellAt(const QModelIndex& index) const;
    /// "missing", "v9, differs", "new value".
    QString cellText(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();
    QString draftText(const CellAt& at, const CellDraft& draft) const;
    items::Condition condition(const QModelIndex& index) const;
    QString sentence(const QModelIndex& index) const;

    const std::vector<MatrixColumn>& m_columns;
    const CellDrafts& m_drafts;
    std::vector<diff::MatrixRow> m_rows;
    std::vector<std::size_t> m_shown; ///< Which of them the filter leaves.
    QString m_text;
    MatrixFilter m_filter = MatrixFilter::All;
};

} // namespace strongroom::ui
