// Rows of what two people did, with a choice where both touched the same.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QScrollArea>
#include <QStringList>

class QComboBox;
class QGridLayout;

namespace strongroom::ui {

/// Chosen by the list beside a row, or by Alt+2 (theirs) and Alt+3 (mine) in the sheet it is in.
class ConflictGrid : public QScrollArea
{
    Q_OBJECT

public:
    enum Side { Mine, Theirs };

    /// `stretched` is the column that takes the room that is left.
    ConflictGrid(const QString& name, int stretched, QWidget* sheet);

    void setHeadings(const QStringList& texts);
    /// A row that needs no choice, and what comes of it.
    void addRow(const QStringList& cells, const QString& result);
    /// A row that waits for somebody, by the id that `taken` tells.
    void addChoice(const QString& id, const QStringList& cells, const QString& accessibleName);
    /// After the last row: the choices come before `next` for the Tab key, and the first has the
    /// focus.
    void complete(QWidget* next, QWidget* last);
    int choices() const { return static_cast<int>(m_choices.size()); }
    int open() const;
    /// The ids for which `side` was chosen.
    QStringList taken(Side side) const;

signals:
    void chosen();

private:
    int addCells(const QStringList& cells);
    void take(Side side);

    QGridLayout* m_grid;
    QWidget* m_next = nullptr;
    QList<std::pair<QString, QComboBox*>> m_choices;
};

} // namespace strongroom::ui
