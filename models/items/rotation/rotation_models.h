// What is due as rows, and the steps of a rotation as rows.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/rotation.h"
#include "models/items/row_model.h"

namespace strongroom::items {

class DueListModel : public RowModel<domain::RotationStanding>
{
    Q_OBJECT

public:
    enum Column { Secret, State, Due, Every, By, ColumnCount };

    explicit DueListModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}
    /// How long until then is told as of now.
    void setNow(Timestamp now) { m_now = now; }
    /// -1 if it is not there.
    int rowOfSecret(const domain::SecretId& secret) const;
    int overdue() const; ///< How many are.

protected:
    QString text(const domain::RotationStanding& row, int column) const override;
    QString title(int column) const override;
    Condition condition(const domain::RotationStanding& row) const override;

private:
    Timestamp m_now{};
};

struct StepRow
{
    domain::RotationStep step = domain::RotationStep::Generate;
    std::optional<domain::StepDone> done{};
    bool next = false;
    std::uint32_t version = 0; ///< Of Set, once it is done.
};

/// One for each step, in their order.
std::vector<StepRow> stepRowsOf(const domain::Rotation& rotation);

class StepListModel : public RowModel<StepRow>
{
    Q_OBJECT

public:
    enum Column { Step, State, By, When, Evidence, ColumnCount };

    explicit StepListModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}

protected:
    QString text(const StepRow& row, int column) const override;
    QString title(int column) const override;
    Condition condition(const StepRow& row) const override;
};

} // namespace strongroom::items
