// Reads a CEL expression.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/authz/cel/syntax/expression.h"

#include <string_view>

namespace strongroom::authz::cel {

/// Deeper expressions are refused, as cel-go does, so that none exhausts the stack.
inline constexpr int maxNesting = 250;

/// Longer ones are refused.
inline constexpr std::size_t maxExpressionBytes = 64 * 1024;

/// CEL but for messages ("Type{field: …}"), leading dots and optional syntax. The macros has, all,
/// exists, exists_one, map and filter are told apart from calls here. Fails with InvalidInput:
/// "line:column: why".
Result<Child> parse(std::string_view expression);

} // namespace strongroom::authz::cel
