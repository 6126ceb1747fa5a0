// Finds, before anything is evaluated, whether an expression makes sense.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/authz/cel/syntax/expression.h"
#include "models/authz/cel/types/type.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::authz::cel {

using Declarations = std::map<std::string, Type, std::less<>>;

/// The type of the expression. Fails with InvalidInput, "line:column: why", for names and functions
/// that nobody declares and for operands of the wrong type. Numbers of different types do not mix,
/// as in cel-go.
Result<Type> check(const Expression& expression, const Declarations& declarations,
                   std::string_view text);

/// What a function gives for arguments of these types; none if it does not take them. A member's
/// operand is the first argument.
std::optional<Type> resultOf(std::string_view function, bool member,
                             const std::vector<Type>& arguments);

/// True for a function of that name, whatever it takes.
bool isFunction(std::string_view name);

} // namespace strongroom::authz::cel
