// The DSL of authorization models in tokens.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/model/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::authz::dsl {

enum class TokenKind {
    End,
    Space,
    NewLine,
    Name,         ///< A word that is no keyword, with "-".
    ExtendedName, ///< With "/" and "." in it, too.
    Keyword,      ///< "model", "define", "but not": by its text.
    Version,      ///< "1.1"
    ParameterType,
    Container,  ///< "list", "map"
    Expression, ///< What only a condition's expression may hold: literals, operators.
    Sign,       ///< One of # : , [ ] ( ) { } < > *
};

struct Token
{
    TokenKind kind = TokenKind::End;
    std::string_view text{};
    Place place{};
};

struct Tokens
{
    std::string text{};          ///< What the tokens view: the DSL without its comments.
    std::vector<Token> tokens{}; ///< The last is End.
    Findings findings{};
};

/// The parts of a model or module. Comments are taken off as OpenFGA does: lines that begin with
/// "#", and what follows " #", in an expression's strings as well. Findings: bytes that are no part
/// of the language.
Tokens tokenize(std::string_view dsl);

} // namespace strongroom::authz::dsl
