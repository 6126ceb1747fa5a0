// Who has access to a secret, and why; or what somebody lacks.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/holder_list_model.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QPushButton;

namespace strongroom::ui {

class AnswerView;
class PermissionBox;
class SrTableView;
class StateOverlay;

/// Whoever may not ask about others is told about themselves.
class AccessSheet : public Sheet
{
    Q_OBJECT

public:
    AccessSheet(PageContext& context, const domain::Secret& secret, QWidget* parent);

private:
    QWidget* buildQuestion();
    QWidget* buildHolders();
    void loadMembers();
    void ask();
    void explain(const domain::AccessObject& subject);
    void exportList();

    PageContext& m_context;
    const domain::AccessObject m_object;
    PermissionBox* m_permission;
    QComboBox* m_member;
    items::HolderListModel m_holders;
    SrTableView* m_list;
    StateOverlay* m_overlay = nullptr;
    QPushButton* m_export = nullptr;
    AnswerView* m_answer;
    int m_question = 0; ///< Answers to former ones are not shown.
};

} // namespace strongroom::ui
