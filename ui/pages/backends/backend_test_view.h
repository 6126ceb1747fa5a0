// A connection test, step by step: what passed, what failed and what was not reached.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/backends/backend_list_models.h"

#include <QWidget>

namespace strongroom::ui {

class SrTableView;
class TextLabel;

class BackendTestView : public QWidget
{
    Q_OBJECT

public:
    /// `id` begins the ids in it: "wizard.test" makes "wizard.test.steps".
    explicit BackendTestView(const QString& id, QWidget* parent = nullptr);

    void clear();
    /// A test of a kind that cannot do that is under way.
    void showUnderWay(const std::vector<std::string>& cannot);
    void showCheck(const domain::BackendCheck& check, const std::vector<std::string>& cannot);
    /// Of anything else that goes through steps: what is known of them, and what it means.
    void showSteps(std::vector<items::TestStep> steps, const QString& message);
    QString message() const;

private:
    void setSteps(std::vector<items::TestStep> steps);

    items::TestStepModel m_model;
    SrTableView* m_steps;
    TextLabel* m_message;
};

/// The step that failed, and what to do, in sentences; empty if all passed.
QString troubleText(const domain::BackendCheck& check);

} // namespace strongroom::ui
