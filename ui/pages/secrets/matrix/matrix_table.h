// The table of the matrix: one walks from cell to cell, and changes the one that one stands on.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/lists/sr_views.h"

namespace strongroom::ui {

class MatrixTable : public SrTableView
{
    Q_OBJECT

public:
    explicit MatrixTable(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;

signals:
    void editRequested();   ///< F2, Enter, a double click.
    void removeRequested(); ///< Delete.
    void cellChanged();     ///< Another one is the current one.

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    /// The ring goes round the cell.
    void paintEvent(QPaintEvent* event) override;
};

} // namespace strongroom::ui
