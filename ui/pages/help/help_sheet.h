// Help: what the words mean and what the keys do, found while one types.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/sheet.h"

#include <vector>

class QTabWidget;

namespace strongroom::ui {

class ActionRegistry;

class HelpSheet : public Sheet
{
    Q_OBJECT

public:
    HelpSheet(const ActionRegistry& actions, QWidget* parent);

private:
    QWidget* buildWords();
    void filterWords(const QString& text);

    struct Line
    {
        QWidget* row;
        QString text; ///< Word and meaning, for the filter.
    };
    std::vector<Line> m_words;
    QWidget* m_none = nullptr; ///< Says that nothing matches.
    QTabWidget* m_tabs;
};

} // namespace strongroom::ui
