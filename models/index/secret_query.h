// What a person types to find secrets: words, and tokens such as env:production.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::index {

/// Every term must hold, and none that is negated.
struct QueryTerm
{
    /// A word occurs anywhere; what the others name begins with the text.
    enum class Kind { Word, Environment, Owner, Label, Backend, Key };

    Kind kind = Kind::Word;
    std::string text{}; ///< Folded; never empty.
    bool negated = false;

    friend bool operator==(const QueryTerm&, const QueryTerm&) = default;
};

/// `stripe env:prod owner:"Ada Lovelace" -label:legacy`. Never fails: what is no known token is a
/// word, and a token that has no text yet asks for nothing.
std::vector<QueryTerm> parseQuery(std::string_view query);

} // namespace strongroom::index
