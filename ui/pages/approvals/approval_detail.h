// One request: who asks for what, why, on which terms, and what others said to it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/approval.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QPushButton;

namespace strongroom::ui {

class DiffView;
class FactList;
class TextLabel;

class ApprovalDetail : public QWidget
{
    Q_OBJECT

public:
    explicit ApprovalDetail(PageContext& context, QWidget* parent = nullptr);

    /// `reader` is whoever looks at it.
    void show(const domain::Approval& approval, const std::string& reader);
    void clear();
    const domain::Approval& approval() const { return m_approval; }

signals:
    void approveAsked();
    void denyAsked();
    void withdrawAsked();

private:
    QWidget* buildDeeds();
    void tellFacts();
    void tellVotes();
    void allowDeeds(const std::string& reader);
    /// Of a proposed policy: what it changes in the one in force.
    void compare();

    PageContext& m_context;
    domain::Approval m_approval{};
    TextLabel* m_title;
    FactList* m_facts;
    TextLabel* m_why; ///< Why nothing can be decided here.
    QPushButton* m_approve = nullptr;
    QPushButton* m_deny = nullptr;
    QPushButton* m_withdraw = nullptr;
    DiffView* m_diff;
};

} // namespace strongroom::ui
