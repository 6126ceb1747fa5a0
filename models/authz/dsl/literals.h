// Literals of CEL as far as the DSL must know where they end.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

namespace strongroom::authz::dsl {

/// Each answers how many bytes of the beginning are such a literal; 0 if none.
std::size_t version(std::string_view text);
std::size_t comment(std::string_view text);
std::size_t numberLiteral(std::string_view text);
std::size_t stringLiteral(std::string_view text);

} // namespace strongroom::authz::dsl
