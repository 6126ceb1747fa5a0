// The console's technical words, in two sentences each: the same as docs/GLOSSARY.md has them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <vector>

namespace strongroom::ui {

enum class Word {
    Dek,
    Kek,
    Cmek,
    Runner,
    Custodian,
    Grant,
    Purpose,
    Checkpoint,
    InclusionProof,
    BlastRadius
};

struct WordText
{
    QString id{}; ///< For the names of widgets: "dek".
    QString word{};
    QString meaning{}; ///< Two sentences.
};

/// In the language that the program speaks now.
WordText textOf(Word word);
const std::vector<Word>& allWords();

} // namespace strongroom::ui
