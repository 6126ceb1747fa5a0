// What somebody can reveal, see or write: a list of secrets, and why for each.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/access/named_list_model.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

#include <optional>

class QComboBox;
class QPushButton;

namespace strongroom::ui {

class AnswerView;
class ListPane;
class PermissionBox;
class TextLabel;

/// Comes page by page; exported is all of it, loaded to its end first.
class ReachSheet : public Sheet
{
    Q_OBJECT

public:
    ReachSheet(PageContext& context, domain::Named subject, QWidget* parent);

private:
    QWidget* buildQuestion();
    QWidget* buildList();
    void ask();
    void loadMore();
    void take(Result<domain::Page<domain::Named>> page);
    void tellHowFar();
    void exportAll();
    void writeFile();

    PageContext& m_context;
    const domain::Named m_subject;
    PermissionBox* m_permission;
    items::NamedListModel m_secrets;
    ListPane* m_list;
    TextLabel* m_far;
    QPushButton* m_more = nullptr;
    QPushButton* m_export = nullptr;
    AnswerView* m_answer;
    std::optional<std::string> m_next{};
    bool m_exporting = false;
    int m_question = 0; ///< Answers to former ones are not shown.
};

} // namespace strongroom::ui
