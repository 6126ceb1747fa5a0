// Secrets as rows of a table. Metadata only: there is no role for a value.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/bulk.h"
#include "models/domain/organization.h"
#include "models/index/search.h"
#include "models/index/secret_index.h"
#include "models/items/row_marks.h"
#include "models/items/slices.h"

#include <QAbstractTableModel>

#include <optional>
#include <utility>
#include <vector>

namespace strongroom::items {

/// Passive: numbers of rows of an index, each composed when it is looked at. Filtering resets it,
/// which is faster than telling a view of each row that goes. Among very many it takes some turns
/// of the event loop; until then the rows of before stand there, and a new filter gives up the
/// search for the last one.
class SecretListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Scope, Keys, Version, Changed, ColumnCount };
    enum Role { EnvironmentKindRole = Qt::UserRole + 1 };

    explicit SecretListModel(QObject* parent = nullptr);

    /// Shows an index of its own, with these.
    void setSecrets(const std::vector<domain::Secret>& secrets);
    /// Shows one that is kept elsewhere, and borrowed: refresh() whenever it has changed, before
    /// anybody looks. That always comes to found().
    void showIndex(const index::SecretIndex& index);
    void refresh();
    void setEnvironments(const std::vector<domain::Environment>& environments);
    void setFilter(const QString& text);
    void setScope(const index::Scope& scope);

    /// None if there is no such row.
    std::optional<domain::Secret> secretAt(int row) const;
    int rowOf(const domain::SecretId& id) const;
    /// Marks for a deed on many: rows have Qt::CheckStateRole while there are any. They go with the
    /// filter and the scope, and stay with their secrets otherwise.
    void mark(int first, int last, bool marked);
    void markAll();
    void clearMarks();
    bool isMarked(int row) const;
    int markedCount() const { return static_cast<int>(m_marks.count(m_shown.size())); }
    /// In the order of the rows, each as it is shown.
    std::vector<domain::BulkTarget> marked() const;
    /// The backend that all marked stand in; none if there are several.
    std::optional<domain::BackendId> backendOfMarked() const;

    /// Whether rows are looked for that do not stand there yet.
    bool isFinding() const { return m_slices.running(); }
    /// How many the scope has, whatever the filter.
    int total() const { return m_total; }
    /// The name of a secret's scope, for people.
    QString scopeOf(const domain::Secret& secret) const;
    domain::EnvironmentKind kindOf(const domain::Secret& secret) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void marksChanged();
    /// What is asked for stands there: at once, or some turns of the event loop later.
    void found();

private:
    void tellMarks();
    const domain::Environment* environmentOf(const domain::Secret& secret) const;

    void begin(const index::SecretIndex& index);
    void find();
    void show();
    const domain::Secret& composed(int row) const;

    index::SecretIndex m_own;
    const index::SecretIndex* m_index = &m_own;
    index::Scope m_scope;
    std::optional<index::Search> m_search;
    Slices m_slices;
    std::vector<index::Row> m_shown;
    bool m_again = false;          ///< The index has changed while it is looked through.
    std::uint64_t m_numbering = 0; ///< Of the rows that are shown.
    std::optional<std::uint64_t> m_generation; ///< Of the index, in which they were all there are.
    RowMarks m_marks;
    int m_total = 0;
    mutable std::optional<std::pair<int, domain::Secret>> m_composed; ///< The row last looked at.
    std::vector<domain::Environment> m_environments;
    QString m_filter;
};

} // namespace strongroom::items
