// Free names, by walking the tree.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/condition/names.h"

#include <algorithm>
#include <vector>

namespace strongroom::authz {

namespace {

void collect(const cel::Expression& expression, std::vector<std::string>& bound,
             std::set<std::string>& names)
{
    using Kind = cel::Expression::Kind;
    if (expression.kind == Kind::Name
        && std::find(bound.begin(), bound.end(), expression.name) == bound.end())
        names.insert(expression.name);
    for (std::size_t i = 0; i < expression.children.size(); ++i) {
        // The range of a comprehension does not know its variable.
        const bool binds = expression.kind == Kind::Comprehension && i > 0;
        if (binds)
            bound.push_back(expression.name);
        collect(*expression.children[i], bound, names);
        if (binds)
            bound.pop_back();
    }
}

} // namespace

std::set<std::string> namesIn(const cel::Expression& expression)
{
    std::vector<std::string> bound;
    std::set<std::string> names;
    collect(expression, bound, names);
    return names;
}

} // namespace strongroom::authz
