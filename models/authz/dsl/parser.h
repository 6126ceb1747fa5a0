// Reads the DSL of authorization models.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/model/finding.h"

#include <string_view>

namespace strongroom::authz {

/// Parentheses deeper than this are refused: no model needs them, and none may exhaust the stack.
inline constexpr int maxNesting = 100;

/// More than this is no model, but a flood.
inline constexpr std::size_t maxModelBytes = 1 << 20;

struct ParsedModel
{
    Model model{};
    Findings
        findings{}; ///< Empty: the text is well-formed. What it says may be wrong all the same.
};

/// A model, or one module of it, whose syntax OpenFGA's grammar takes. Of a syntax error only the
/// first is told: what follows it is guesswork.
ParsedModel parseDsl(std::string_view dsl);

} // namespace strongroom::authz
