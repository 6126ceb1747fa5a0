// A list with its filter, its states and the deeds on its rows: most views of administration.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/feedback/state_overlay.h"

#include <QKeySequence>
#include <QSortFilterProxyModel>

#include <functional>

class QPushButton;

namespace strongroom::ui {

class FilterField;
class FlowRow;
class SrTableView;
class TextLabel;

class ListPane : public QWidget
{
    Q_OBJECT

public:
    /// `id` begins the ids in it: "people" makes "people.list", "people.filter" and "people.state".
    /// `model` is borrowed; rows are its own, whatever the filter leaves of them.
    ListPane(const QString& id, const QString& name, QAbstractItemModel& model,
             QWidget* parent = nullptr);

    SrTableView& list() { return *m_list; }
    StateOverlay& overlay() { return *m_overlay; }
    /// Which column carries the glyph of a Status, an int of `role`.
    void setStatusColumn(int column, int role);

    /// A deed that needs no row: a button beside the filter.
    QPushButton* addDeed(const QString& id, const QString& text, const std::function<void()>& deed);
    /// A deed on the chosen row: a button below the list, and `keys` on the list.
    QPushButton* addRowDeed(const QString& id, const QString& text,
                            const std::function<void(int row)>& deed,
                            const QKeySequence& keys = {});
    /// Refuses a deed with the reason as its tip; an empty one allows it.
    static void refuse(QPushButton& button, const QString& reason);
    /// The reason of a deed on a row while there is none.
    static QString nothingChosen();

    /// Ready; or `empty`, or that nothing matches the filter.
    void showRows(const EmptyText& empty);
    int chosenRow() const; ///< -1 if none is.
    void choose(int row);

signals:
    void chosen(int row); ///< -1: none any more.
    void retryRequested();
    void emptyActionRequested(); ///< The button of the empty list.

private:
    void tellCount();
    void onChosen();

    QSortFilterProxyModel m_shown;
    FilterField* m_filter;
    TextLabel* m_count;
    SrTableView* m_list;
    StateOverlay* m_overlay = nullptr;
    FlowRow* m_top;
    FlowRow* m_deeds;
    QList<QPushButton*> m_rowDeeds;
    EmptyText m_empty{};
};

} // namespace strongroom::ui
