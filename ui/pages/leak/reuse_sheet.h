// Which secrets hold the same value: marked by the runner, grouped here.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/actions/report_reuse.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QStandardItemModel;

namespace strongroom::ui {

class SearchForm;
class SrTableView;
class TextLabel;

/// Nothing is asked before Report is pressed; closing it asks nothing more.
class ReuseSheet : public Sheet
{
    Q_OBJECT

public:
    ReuseSheet(PageContext& context, client::SearchesApi& searches, QWidget* parent);

signals:
    void secretChosen(const domain::SecretId& secret);

private:
    QWidget* buildForm();
    QWidget* buildAnswer();
    void ask();
    void tell(const ReuseReport& report);
    void openChosen();

    PageContext& m_context;
    client::SearchesApi& m_searches;
    SearchForm* m_form;
    QWidget* m_question;
    QWidget* m_answer = nullptr;
    TextLabel* m_sentence;
    TextLabel* m_remedy;
    SrTableView* m_list;
    QStandardItemModel* m_model;
    std::vector<domain::SecretId> m_rows{};
};

} // namespace strongroom::ui
