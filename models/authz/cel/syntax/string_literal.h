// What a CEL string or bytes literal stands for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/cel/syntax/expression.h"

#include <string_view>

namespace strongroom::authz::cel {

/// The value of a literal that dsl::stringLiteral() measured. False if it is no UTF-8.
bool readString(std::string_view literal, Literal& value);

/// Strict UTF-8: no surrogates, nothing overlong.
bool isUtf8(std::string_view text);

/// Code points; of valid UTF-8.
std::int64_t countCodePoints(std::string_view text);

} // namespace strongroom::authz::cel
