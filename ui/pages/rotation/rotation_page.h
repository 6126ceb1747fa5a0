// Rotation: what is due, and the rotation of the chosen secret.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/rotation/rotation_models.h"
#include "ui/pages/page_context.h"
#include "ui/pages/shell/page.h"

#include <QDateTime>

class QPushButton;

namespace strongroom::ui {

class ListPane;
class RunbookView;

class RotationPage : public Page
{
    Q_OBJECT

public:
    explicit RotationPage(PageContext& context, QWidget* parent = nullptr);

    void begin() override { reload(); }
    void reload() override;
    void follow(const domain::Change& change) override;

private:
    void buildList();
    /// Of secrets without a policy, too.
    void loadRunning(domain::Page<domain::RotationStanding> due);
    void take(std::vector<domain::RotationStanding> standings);
    void more();
    void choose(int row);
    void changePolicy();
    void openDefaults();
    void fail(const Error& error);

    PageContext& m_context;
    items::DueListModel m_model;
    ListPane* m_list;
    RunbookView* m_runbook;
    QPushButton* m_more = nullptr;
    QPushButton* m_policy = nullptr;
    QPushButton* m_defaults = nullptr;
    QDateTime m_loadedAt;
    std::optional<std::string> m_next{}; ///< Cursor of the next page.
    int m_question = 0;                  ///< Answers to former ones are not shown.
};

} // namespace strongroom::ui
