// Lists, tables and trees that a keyboard and a screen reader can always stand on.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QListView>
#include <QTableView>
#include <QTreeView>

#include <vector>

namespace strongroom::ui {

/// What the three have in common: a name, rows of the theme's height, one selected row at a time,
/// and a current row whenever there is any (screen readers stumble over a view without one).
class SrTableView : public QTableView
{
    Q_OBJECT

public:
    explicit SrTableView(const QString& name, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// The column that takes what the others, as wide as their contents, leave over.
    void setStretchColumn(int column);
    /// Columns that go, the last of them first, before the table has to be scrolled sideways.
    void setSpareColumns(std::vector<int> columns);

signals:
    /// Another row, or none (an invalid index). Not for a mere change of column.
    void currentRowChanged(const QModelIndex& index);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    /// The focus is on the row: the ring goes round all of it.
    void paintEvent(QPaintEvent* event) override;

private:
    void fitColumns();

    std::vector<int> m_spareColumns;
};

class SrTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit SrTreeView(const QString& name, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;

signals:
    void currentRowChanged(const QModelIndex& index);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
};

class SrListView : public QListView
{
    Q_OBJECT

public:
    explicit SrListView(const QString& name, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;

signals:
    void currentRowChanged(const QModelIndex& index);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace strongroom::ui
