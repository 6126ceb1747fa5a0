// Emergencies as rows: the open ones first, then those that nobody has reviewed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/break_glass.h"

#include <QAbstractTableModel>

#include <vector>

namespace strongroom::items {

class GlassListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Secret, Who, Ticket, Opened, Reveals, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// As of `now`.
    void setGlasses(std::vector<domain::BreakGlass> glasses, Timestamp now);
    void tick(Timestamp now);
    const domain::BreakGlass* glassAt(int row) const;
    /// -1 if it is not there.
    int rowOf(const domain::BreakGlassId& id) const;
    /// How many are over and wait for a review by somebody other than who opened them.
    int toReviewBy(const std::string& reader) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Timestamp m_now{};
    std::vector<domain::BreakGlass> m_rows;
};

} // namespace strongroom::items
