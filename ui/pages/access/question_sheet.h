// Can X do Y on Z? Whoever and whatever they are, with the reason.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_roster.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QComboBox;

namespace strongroom::ui {

class AccessPicker;
class AnswerView;
class TextLabel;

class QuestionSheet : public Sheet
{
    Q_OBJECT

public:
    /// `subject`: whom to begin with; none leaves it open.
    QuestionSheet(PageContext& context, const domain::AccessRoster& roster,
                  const domain::AccessObject& subject, QWidget* parent);

private:
    QWidget* buildQuestion(const domain::AccessRoster& roster);
    void offerPermissions();
    void ask();

    PageContext& m_context;
    AccessPicker* m_subject;
    QComboBox* m_permission;
    AccessPicker* m_object;
    TextLabel* m_hint;
    AnswerView* m_answer;
};

} // namespace strongroom::ui
