// The changes of a diff one under the other, by path or by line.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/diff/document_diff.h"
#include "ui/widgets/lists/sr_views.h"

#include <QAbstractListModel>

namespace strongroom::ui {

struct ListedChange
{
    diff::PathChangeKind kind = diff::PathChangeKind::Changed;
    QString text{};
    std::size_t row = 0; ///< Where it begins.
};

/// In the order of the rows: each change by its path, and what no path names by its lines.
std::vector<ListedChange> listedChanges(const diff::DocumentDiff& document);

class ChangeListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setChanges(std::vector<ListedChange> changes);
    const std::vector<ListedChange>& changes() const { return m_changes; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<ListedChange> m_changes;
};

class ChangeList : public SrListView
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget* parent = nullptr);

    void setChanges(std::vector<ListedChange> changes);
    /// Stands on the change that the row is part of; says nothing.
    void follow(std::size_t row);

signals:
    void rowWanted(std::size_t row);

private:
    ChangeListModel m_changes;
    bool m_follows = false; ///< The current item changes because the view moved on.
};

} // namespace strongroom::ui
