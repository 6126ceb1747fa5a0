// The names of an expression that somebody has to give.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/cel/syntax/expression.h"

#include <set>
#include <string>

namespace strongroom::authz {

/// Without those that comprehensions bring with them.
std::set<std::string> namesIn(const cel::Expression& expression);

} // namespace strongroom::authz
