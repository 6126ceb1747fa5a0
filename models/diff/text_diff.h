// What differs between two texts: lines, and the words within changed lines.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::diff {

enum class RowKind { Same, Changed, Added, Removed };

/// A stretch of a line, in bytes of its UTF-8; never splits a character.
struct Mark
{
    std::size_t begin = 0;
    std::size_t size = 0;

    friend bool operator==(const Mark&, const Mark&) = default;
};

/// One line beside its counterpart; numbers count from 1, and 0 means that this side has none.
struct Row
{
    RowKind kind = RowKind::Same;
    int oldNumber = 0;
    int newNumber = 0;
    std::string oldText{};
    std::string newText{};
    std::vector<Mark> oldMarks{};
    std::vector<Mark> newMarks{};
};

struct TextDiff
{
    std::vector<Row> rows{};
    int changes = 0; ///< Runs of rows that are not the same.
};

/// Aligned rows for both texts. Fails with InvalidInput for what is not UTF-8.
Result<TextDiff> compare(std::string_view oldText, std::string_view newText);

/// As `diff -u` writes it, with `context` lines around each change; empty if the texts are the
/// same. The two names stand in its first lines.
Result<std::string> unified(std::string_view oldText, std::string_view newText,
                            std::string_view oldName, std::string_view newName, int context = 3);

/// The words that differ between two lines; nothing if under 30 % of them is common.
void markWords(Row& row);

} // namespace strongroom::diff
