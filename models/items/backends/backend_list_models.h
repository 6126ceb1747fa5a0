// Backends as rows, and the steps of a connection test.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/backend.h"
#include "models/items/row_model.h"

namespace strongroom::items {

class BackendListModel : public RowModel<domain::StorageBackend>
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Default, Health, Secrets, LastCheck, ColumnCount };

    explicit BackendListModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}

    /// Without checks and usage: whoever may not see all secrets is told names only.
    void setNamesOnly(bool only) { m_namesOnly = only; }
    int rowOfBackend(const domain::BackendId& id) const; ///< -1 if it is not there.

protected:
    QString text(const domain::StorageBackend& row, int column) const override;
    QString title(int column) const override;
    Condition condition(const domain::StorageBackend& row) const override;

private:
    bool m_namesOnly = false;
};

enum class StepState { Passed, Failed, NotReached, Waiting };

struct TestStep
{
    std::string name{};
    StepState state = StepState::Waiting;
    std::string message{};
};

/// With the steps that were not reached after one failed; `kind` says what it is not asked to do.
std::vector<TestStep> stepsOf(const domain::BackendCheck& check,
                              const std::vector<std::string>& cannot);
/// All of a test that is under way.
std::vector<TestStep> stepsToCome(const std::vector<std::string>& cannot);

class TestStepModel : public RowModel<TestStep>
{
    Q_OBJECT

public:
    enum Column { Step, State, ColumnCount };

    explicit TestStepModel(QObject* parent = nullptr) : RowModel(ColumnCount, parent) {}

protected:
    QString text(const TestStep& row, int column) const override;
    QString title(int column) const override;
    Condition condition(const TestStep& row) const override;
};

} // namespace strongroom::items
