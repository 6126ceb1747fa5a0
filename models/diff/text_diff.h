// What differs between two texts: lines, and blocks of them that only changed their place.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::diff {

/// Bytes of one side; what is larger is refused before anything is done with it.
inline constexpr std::size_t largestText = std::size_t(64) << 20;

enum class RowKind { Same, Changed, Added, Removed };

inline constexpr int noMove = -1;

/// One line beside its counterpart; numbers count from 1, and 0 means that this side has none.
struct Row
{
    RowKind kind = RowKind::Same;
    int oldNumber = 0;
    int newNumber = 0;
    std::string_view oldText{}; ///< Into TextDiff::texts.
    std::string_view newText{};
    int move = noMove; ///< Index into TextDiff::moves.
};

/// Rows that were taken away at one place and stand, as they were, at another.
struct Move
{
    std::size_t removed = 0; ///< The first of the rows where they stood.
    std::size_t added = 0;   ///< The first of the rows where they stand.
    std::size_t size = 0;

    friend bool operator==(const Move&, const Move&) = default;
};

struct Texts
{
    std::string older{};
    std::string newer{};
};

struct TextDiff
{
    std::vector<Row> rows{};
    std::vector<Move> moves{};
    int changes = 0; ///< Runs of rows that are not the same.
    /// Shared by all copies of the diff, whose rows point into it; never changed.
    std::shared_ptr<const Texts> texts{};

    /// Whether the last line of a side, if it has any, ends without a line break.
    bool endsOpen(bool oldSide) const;
};

enum class Whitespace {
    Counts,
    AtLineEnd, ///< Not at the end of a line.
    Amount,    ///< How much of it does not matter.
    Ignored    ///< None of it matters.
};

/// Aligned rows for both texts. Fails with InvalidInput for what is not UTF-8, with TooLarge for
/// what is over largestText.
Result<TextDiff> compare(std::string oldText, std::string newText,
                         Whitespace whitespace = Whitespace::Counts);

/// As `diff -u` writes it, with `context` lines around each change; empty if the texts are the
/// same. The two names stand in its first lines.
Result<std::string> unified(std::string_view oldText, std::string_view newText,
                            std::string_view oldName, std::string_view newName, int context = 3,
                            Whitespace whitespace = Whitespace::Counts);

} // namespace strongroom::diff
