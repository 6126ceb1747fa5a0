// CEL's text in tokens.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/authz/cel/syntax/expression.h"

#include <string_view>

namespace strongroom::authz::cel {

struct Token
{
    enum class Kind { End, Name, Constant, Sign };
    Kind kind = Kind::End;
    std::string_view text{};
    Literal literal{};
    int offset = 0;
};

/// "1:7: …": where in an expression something is wrong.
Error syntaxError(std::string_view expression, int offset, const std::string& message);

/// The last is End. Fails with InvalidInput for what is no token, and for literals that are out of
/// range.
Result<std::vector<Token>> tokenize(std::string_view expression);

} // namespace strongroom::authz::cel
