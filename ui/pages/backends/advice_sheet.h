// "Which backend?": asks a few questions, and says which one suits, and why the others less.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/backends/backend_advice.h"
#include "ui/widgets/sheet.h"

class QCheckBox;
class QComboBox;

namespace strongroom::ui {

class TextLabel;

class AdviceSheet : public Sheet
{
    Q_OBJECT

public:
    AdviceSheet(std::vector<domain::BackendKind> kinds, QWidget* parent);

signals:
    /// The person goes on with this one.
    void chosen(const std::string& kind);

private:
    Situation situation() const;
    void advise();

    const std::vector<domain::BackendKind> m_kinds;
    QComboBox* m_home;
    QComboBox* m_largest;
    QCheckBox* m_destroys;
    QCheckBox* m_development;
    TextLabel* m_best;
    TextLabel* m_why;
    TextLabel* m_others;
    std::string m_kind;
};

} // namespace strongroom::ui
