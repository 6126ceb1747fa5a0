// Leave that was given to use values: what is left of it, and its end.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/review/grant_list_model.h"
#include "ui/pages/page_context.h"
#include "ui/pages/shell/page.h"

#include <QDateTime>
#include <QTimer>

class QPushButton;

namespace strongroom::ui {

class FactList;
class SrTableView;
class StateOverlay;
class TextLabel;

class GrantsPage : public Page
{
    Q_OBJECT

public:
    explicit GrantsPage(PageContext& context, QWidget* parent = nullptr);

    void reload() override;
    void follow(const domain::Change& change) override;

private:
    QWidget* buildDetail();
    void take(std::vector<domain::Grant> grants);
    void choose(int row);
    void alter(bool revokes);
    const domain::Grant* chosen() const;

    PageContext& m_context;
    items::GrantListModel m_model;
    SrTableView* m_list;
    StateOverlay* m_overlay;
    QWidget* m_detail = nullptr; ///< Shown while there is something to tell.
    FactList* m_facts;
    TextLabel* m_why;
    QPushButton* m_revoke = nullptr;
    QPushButton* m_extend = nullptr;
    QDateTime m_loadedAt;
    QTimer m_minute{this};
    int m_question = 0; ///< Answers to former ones are not shown.
};

} // namespace strongroom::ui
