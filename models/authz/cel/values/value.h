// What a CEL expression computes with.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/cel/syntax/expression.h"
#include "models/authz/cel/values/ip_address.h"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace strongroom::authz::cel {

struct Duration
{
    std::int64_t nanoseconds = 0;
    auto operator<=>(const Duration&) const = default;
};

struct Timestamp
{
    std::int64_t seconds = 0; ///< Since 1970, UTC; of the years 1 to 9999.
    std::int32_t nanoseconds = 0;
    auto operator<=>(const Timestamp&) const = default;
};

struct TypeName
{
    std::string name{};
};

struct Value;
using Elements = std::vector<Value>;
using Entries = std::vector<std::pair<Value, Value>>;

/// Lists and maps are shared: a comprehension's variable, its list and the parameter are the same
/// one, and none of them changes it.
struct Value
{
    using Shape = std::variant<Null, bool, std::int64_t, std::uint64_t, double, std::string, Bytes,
                               Duration, Timestamp, IpAddress, std::shared_ptr<const Elements>,
                               std::shared_ptr<const Entries>, TypeName>;
    Shape shape{};

    template <class T>
    const T* as() const
    {
        return std::get_if<T>(&shape);
    }
};

Value valueOf(const Literal& literal);
Value valueOf(Elements list);
Value valueOf(Entries entries);

/// The name of the value's type, as type() compares it.
std::string typeNameOf(const Value& value);

/// Numbers of different types are equal if they stand for the same number; anything else of
/// different types is not.
bool equal(const Value& a, const Value& b);

/// -1, 0 or 1; 2 where there is no order between them.
int compare(const Value& a, const Value& b);

} // namespace strongroom::authz::cel
