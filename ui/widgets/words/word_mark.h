// A word with a question mark, which says what the word means.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/words/glossary_text.h"

#include <QToolButton>

namespace strongroom::ui {

/// Small and out of the way, but a stop of the Tab key: pressing it shows the two sentences beside
/// it until Esc, a click elsewhere or another Tab. Screen readers hear them as its description.
class WordMark : public QToolButton
{
    Q_OBJECT

public:
    explicit WordMark(Word word, QWidget* parent = nullptr);

private:
    void explain();

    const Word m_word;
};

/// The marks of several words in a row, which goes on below where there is no room.
QWidget* wordRow(const std::vector<Word>& words);

} // namespace strongroom::ui
