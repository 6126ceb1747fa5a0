// Why somebody may, or may not: in sentences, and as a picture.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_answer.h"
#include "ui/pages/page_context.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QListWidget;
class QPushButton;

namespace strongroom::ui {

class TextLabel;
class WayPicture;

class AnswerView : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerView(PageContext& context, QWidget* parent = nullptr);

    /// Asks, and shows the answer, unless something else is asked before it comes. A question
    /// without a subject is about oneself.
    void ask(const domain::AccessQuestion& question);
    void clear();

private:
    void tell(const domain::AccessExplanation& told);
    void tellWhatIsMissing();
    void showWay(int index);
    QWidget* buildSimulation();
    /// The role or place that the chosen step rests on; none for what follows by itself.
    std::optional<domain::Binding> chosenBinding() const;
    void offerSimulation();
    void simulate();
    void tellLosses(const domain::AccessPreview& preview);

    PageContext& m_context;
    TextLabel* m_about;
    QComboBox* m_ways;
    QListWidget* m_steps;
    QPushButton* m_simulate;
    TextLabel* m_effect;
    WayPicture* m_picture;
    domain::AccessExplanation m_told{};
    std::vector<domain::AccessStep> m_shown{}; ///< A line each.
    int m_question = 0;                        ///< Answers to former ones are not shown.
};

} // namespace strongroom::ui
