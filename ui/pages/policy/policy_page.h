// What the organization demands of each use of a value: in force, before, and to be.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/pages/shell/page.h"

#include <QDateTime>

class QTabWidget;

namespace strongroom::ui {

class PolicyEditor;
class PolicyHistory;
class PolicyProposalPane;
class StateOverlay;
class TextLabel;

class PolicyPage : public Page
{
    Q_OBJECT

public:
    explicit PolicyPage(PageContext& context, QWidget* parent = nullptr);

    void reload() override;
    void follow(const domain::Change& change) override;

private:
    QWidget* buildInForce();
    void loadHistory();
    void tell(const domain::PolicyVersion& policy);

    PageContext& m_context;
    QTabWidget* m_tabs;
    StateOverlay* m_overlay = nullptr;
    TextLabel* m_title;
    TextLabel* m_about;
    PolicyEditor* m_text;
    PolicyHistory* m_history;
    PolicyProposalPane* m_proposal;
    QDateTime m_loadedAt;
    int m_question = 0; ///< Answers to former ones are not shown.
};

} // namespace strongroom::ui
