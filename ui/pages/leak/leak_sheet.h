// Is this leaked string ours? Answered by the runner, to this window alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/actions/find_value.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QCheckBox;
class QStandardItemModel;

namespace strongroom::ui {

class SearchForm;
class SecretEdit;
class SrTableView;
class TextLabel;

/// Nothing is asked before Search is pressed; closing it asks nothing more.
class LeakSheet : public Sheet
{
    Q_OBJECT

public:
    LeakSheet(PageContext& context, client::SearchesApi& searches, QWidget* parent);

signals:
    void secretChosen(const domain::SecretId& secret);

private:
    QWidget* buildForm();
    QWidget* buildAnswer();
    void search();
    void tell(const FoundValues& found);
    void openChosen();

    PageContext& m_context;
    client::SearchesApi& m_searches;
    SecretEdit* m_string;
    QCheckBox* m_variants;
    SearchForm* m_form;
    QWidget* m_question;
    QWidget* m_answer = nullptr;
    TextLabel* m_sentence;
    TextLabel* m_remedy;
    SrTableView* m_list;
    QStandardItemModel* m_model;
    std::vector<client::FoundValue> m_found{};
};

} // namespace strongroom::ui
