// Emergencies as rows: the open ones first, then those that nobody has reviewed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/break_glass.h"
#include "models/items/row_model.h"

#include <vector>

namespace strongroom::items {

class GlassListModel : public RowModel<domain::BreakGlass>
{
    Q_OBJECT

public:
    enum Column { State, Secret, Who, Ticket, Opened, Reveals, ColumnCount };

    explicit GlassListModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}
    /// As of `now`.
    void setGlasses(std::vector<domain::BreakGlass> glasses, Timestamp now);
    void tick(Timestamp now);
    /// How many are over and wait for a review by somebody other than who opened them.
    int toReviewBy(const std::string& reader) const;

protected:
    QString text(const domain::BreakGlass& row, int column) const override;
    QString title(int column) const override;

private:
    Timestamp m_now{};
};

} // namespace strongroom::items
