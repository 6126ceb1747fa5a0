// Evaluates checked expressions within a budget.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/authz/cel/values/value.h"

#include <map>
#include <string>
#include <string_view>

namespace strongroom::authz::cel {

using Variables = std::map<std::string, Value, std::less<>>;

/// Steps that one evaluation may take: one a node, one a turn of a comprehension, one for each ten
/// bytes of text that is searched or joined. A condition that needs more is refused.
inline constexpr std::int64_t maxSteps = 10'000;

/// Fails with InvalidInput for what the checker cannot foresee (a division by zero, a text that is
/// no number, a missing key), with TooLarge if the budget is used up.
Result<Value> evaluate(const Expression& expression, const Variables& variables);

} // namespace strongroom::authz::cel
