// How well a text answers what is typed: the one order of everything that is looked up.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::index {

/// The best first.
enum class NameTier : std::uint8_t {
    Exact,
    Begins,
    PartBegins,      ///< A part between - / _ . and blanks begins with it.
    PartForEachWord, ///< Each word begins a part.
    Holds,           ///< Each word occurs.
    KeyBegins,       ///< Not in the name; but the name of a key begins with it.
    KeyHolds,        ///< Each word occurs in the name or in the names of keys.
    Beside,          ///< Some only in what else is known: description, labels, owner.
};

/// The words with one blank between.
std::string phraseOf(const std::vector<std::string>& words);

/// `text` and the words are folded, and each of them occurs in it or beside it; `phrase` is theirs.
/// Holds also for what only stands beside it; and, sooner, for what is worse than `atMost`.
NameTier tierOf(std::string_view text, std::string_view phrase,
                const std::vector<std::string>& words, NameTier atMost = NameTier::Beside);

} // namespace strongroom::index
