// A question about values, with a place and a purpose; then a sentence and the secrets it is about.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/leak/search_form.h"
#include "ui/widgets/sheet.h"

class QStandardItemModel;

namespace strongroom::ui {

class SrTableView;

/// What looking for a string and a report on reuse have in common. Nothing is asked before the
/// first button is pressed; closing it asks nothing more.
class SearchSheet : public Sheet
{
    Q_OBJECT

signals:
    void secretChosen(const domain::SecretId& secret);

protected:
    struct Words
    {
        QString id;    ///< Begins the ids in it: "leak" makes "leak.list".
        QString title; ///< Of the sheet.
        QString about; ///< What happens to whoever asks, and to what is asked.
        QString list;  ///< What the answer lists.
        QStringList columns;
    };

    SearchSheet(const Words& words, PageContext& context, QWidget* parent);

    /// Where fields go that stand above place and purpose.
    QVBoxLayout& fields() { return *m_fields; }
    SrTableView& list() { return *m_list; }
    PageContext& context() { return m_context; }
    std::optional<domain::EnvironmentId> environment() const { return m_form->environment(); }
    domain::Purpose purpose() const;
    void showProgress(const QString& text) { m_form->showProgress(text); }

    /// Begins to wait, with these words; or says what the purpose lacks, and is false.
    bool begin(const QString& progress);
    /// Waits no more; says why there is no answer, if there is none.
    template <typename Answer>
    bool hasAnswer(const Result<Answer>& answer)
    {
        end(answer ? nullptr : &answer.error());
        return static_cast<bool>(answer);
    }
    void addRow(const domain::SecretId& secret, const QStringList& cells);
    /// In place of the question, with the rows that were added.
    void showAnswer(const QString& sentence, const QString& remedy);

private:
    /// The first button was pressed.
    virtual void search() = 0;

    QWidget* buildQuestion(const Words& words);
    QWidget* buildAnswer(const Words& words);
    void end(const Error* why);
    void openChosen();

    PageContext& m_context;
    SearchForm* m_form;
    QVBoxLayout* m_fields;
    QWidget* m_question;
    TextLabel* m_sentence;
    TextLabel* m_remedy;
    SrTableView* m_list;
    QStandardItemModel* m_model;
    QWidget* m_answer;
    std::vector<domain::SecretId> m_secrets{}; ///< Of the rows.
};

} // namespace strongroom::ui
