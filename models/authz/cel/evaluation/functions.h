// The functions that expressions call.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/cel/values/value.h"

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::authz::cel {

/// Thrown where an evaluation cannot go on; evaluate() catches it. Not if the budget is used up.
struct Failure
{
    std::string message;
};

/// The steps that are left; each call takes its own.
class Budget
{
public:
    explicit Budget(std::int64_t steps) : m_left(steps) {}

    struct Spent
    {
    };

    void take(std::size_t steps)
    {
        if (steps > static_cast<std::size_t>(m_left))
            throw Spent{};
        m_left -= static_cast<std::int64_t>(steps);
    }

    void takeText(std::size_t bytes) { take(bytes / 10); }

private:
    std::int64_t m_left;
};

using Arguments = std::vector<Value>;

/// Operators but for "&&", "||" and "?:", which do not evaluate all that they have.
Value operate(std::string_view sign, const Arguments& arguments, Budget& budget);

/// "size", "int", "startsWith" …; a member's operand is the first argument.
Value callFunction(std::string_view name, const Arguments& arguments, Budget& budget);

/// "int", "string", "timestamp" … of one argument.
Value convert(std::string_view type, const Value& value);

/// What stands under `key` in a map or at that place of a list. Fails if nothing does.
Value elementOf(const Value& container, const Value& key, Budget& budget);

/// Whether a list or the keys of a map hold it.
bool contains(const Value& container, const Value& wanted, Budget& budget);

} // namespace strongroom::authz::cel
