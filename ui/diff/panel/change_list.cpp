// A sign a kind of change, in words for those who hear it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/diff/panel/change_list.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace strongroom::ui {
namespace {

using diff::PathChangeKind;
using diff::RowKind;

QString signOf(PathChangeKind kind)
{
    switch (kind) {
    case PathChangeKind::Added: return QStringLiteral("+");
    case PathChangeKind::Removed: return QStringLiteral("−");
    case PathChangeKind::Changed: return QStringLiteral("~");
    case PathChangeKind::Moved: return QStringLiteral("↷");
    }
    return {};
}

QString spoken(const ListedChange& change)
{
    switch (change.kind) {
    case PathChangeKind::Added: return ChangeListModel::tr("Added: %1").arg(change.text);
    case PathChangeKind::Removed: return ChangeListModel::tr("Removed: %1").arg(change.text);
    case PathChangeKind::Changed: return ChangeListModel::tr("Changed: %1").arg(change.text);
    case PathChangeKind::Moved: return ChangeListModel::tr("Moved: %1").arg(change.text);
    }
    return change.text;
}

/// A run of rows that are not the same, as one change.
struct Run
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::vector<Run> runsOf(const diff::TextDiff& diff)
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i < diff.rows.size(); ++i) {
        if (diff.rows[i].kind == RowKind::Same)
            continue;
        if (runs.empty() || runs.back().end != i)
            runs.push_back({i, i});
        runs.back().end = i + 1;
    }
    return runs;
}

PathChangeKind kindOf(const diff::TextDiff& diff, const Run& run)
{
    const auto begin = diff.rows.begin() + static_cast<std::ptrdiff_t>(run.begin);
    const auto end = diff.rows.begin() + static_cast<std::ptrdiff_t>(run.end);
    const auto all = [&](auto holds) { return std::all_of(begin, end, holds); };
    if (all([](const diff::Row& row) { return row.move != diff::noMove; }))
        return PathChangeKind::Moved;
    if (all([](const diff::Row& row) { return row.kind == RowKind::Added; }))
        return PathChangeKind::Added;
    if (all([](const diff::Row& row) { return row.kind == RowKind::Removed; }))
        return PathChangeKind::Removed;
    return PathChangeKind::Changed;
}

/// The lines of the newer text, or of the older where the newer has none.
QString linesOf(const diff::TextDiff& diff, const Run& run)
{
    int first = 0;
    int last = 0;
    for (const bool older : {false, true}) {
        for (auto i = run.begin; i < run.end && (last == 0 || !older); ++i) {
            const int number = older ? diff.rows[i].oldNumber : diff.rows[i].newNumber;
            if (number == 0)
                continue;
            first = first == 0 ? number : first;
            last = number;
        }
        if (last != 0)
            break;
    }
    return first == last ? ChangeListModel::tr("Line %1").arg(first)
                         : ChangeListModel::tr("Lines %1 to %2").arg(first).arg(last);
}

QString textOf(const diff::PathChange& change)
{
    const auto path = change.path.empty() ? ChangeListModel::tr("the whole document")
                                          : QString::fromStdString(change.path);
    return change.from.empty()
               ? path
               : ChangeListModel::tr("%1, from %2").arg(path, QString::fromStdString(change.from));
}

} // namespace

std::vector<ListedChange> listedChanges(const diff::DocumentDiff& document)
{
    std::vector<ListedChange> changes;
    std::set<std::size_t> rows;
    for (const auto& change : document.paths) {
        const auto row = document.rowOf(change);
        changes.push_back({change.kind, textOf(change), row.value_or(0)});
        if (row)
            rows.insert(*row);
    }
    for (const auto& run : runsOf(document.text)) {
        const auto named = rows.lower_bound(run.begin);
        if (named == rows.end() || *named >= run.end)
            changes.push_back({kindOf(document.text, run), linesOf(document.text, run), run.begin});
    }
    std::ranges::stable_sort(changes, {}, &ListedChange::row);
    return changes;
}

void ChangeListModel::setChanges(std::vector<ListedChange> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

int ChangeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

QVariant ChangeListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& change = m_changes[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return QString(signOf(change.kind) + ' ' + change.text);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return spoken(change);
    default: return {};
    }
}

ChangeList::ChangeList(QWidget* parent) : SrListView(tr("List of changes"), parent)
{
    setObjectName("diff.changes");
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideMiddle);
    setModel(&m_changes);
    connect(this, &SrListView::currentRowChanged, this, [this](const QModelIndex& index) {
        if (!m_follows && index.isValid())
            emit rowWanted(m_changes.changes()[static_cast<std::size_t>(index.row())].row);
    });
}

void ChangeList::setChanges(std::vector<ListedChange> changes)
{
    m_follows = true;
    m_changes.setChanges(std::move(changes));
    m_follows = false;
}

void ChangeList::follow(std::size_t row)
{
    const auto& changes = m_changes.changes();
    if (changes.empty())
        return;
    const auto current = currentIndex().row();
    // Several changes may begin in one row: the one that was chosen stays.
    if (current >= 0 && changes[static_cast<std::size_t>(current)].row == row)
        return;
    auto found = std::ranges::lower_bound(changes, row, {}, &ListedChange::row);
    if (found == changes.end())
        --found;
    m_follows = true;
    setCurrentIndex(m_changes.index(static_cast<int>(found - changes.begin())));
    m_follows = false;
}

} // namespace strongroom::ui
