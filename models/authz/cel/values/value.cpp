// Equality and order among values.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/cel/values/value.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace strongroom::authz::cel {

namespace {

constexpr int unordered = 2;

template <class T>
int order(const T& a, const T& b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

bool isNumber(const Value& value)
{
    return value.as<std::int64_t>() || value.as<std::uint64_t>() || value.as<double>();
}

int compareToReal(const Value& whole, double real)
{
    if (std::isnan(real))
        return unordered;
    // Beyond 2^53 a double cannot tell neighbours apart: whole numbers are compared as such.
    if (const auto* number = whole.as<std::int64_t>()) {
        if (real >= 9223372036854775808.0)
            return -1;
        if (real < -9223372036854775808.0)
            return 1;
        const auto floor = std::floor(real);
        const int whole_ = order(*number, static_cast<std::int64_t>(floor));
        return whole_ != 0 ? whole_ : order(floor, real);
    }
    const auto number = *whole.as<std::uint64_t>();
    if (real >= 18446744073709551616.0)
        return -1;
    if (real < 0)
        return 1;
    const auto floor = std::floor(real);
    const int whole_ = order(number, static_cast<std::uint64_t>(floor));
    return whole_ != 0 ? whole_ : order(floor, real);
}

int compareNumbers(const Value& a, const Value& b)
{
    const auto* realA = a.as<double>();
    const auto* realB = b.as<double>();
    if (realA && realB)
        return std::isnan(*realA) || std::isnan(*realB) ? unordered : order(*realA, *realB);
    if (realB)
        return compareToReal(a, *realB);
    if (realA) {
        const int reversed = compareToReal(b, *realA);
        return reversed == unordered ? unordered : -reversed;
    }
    const auto* wholeA = a.as<std::int64_t>();
    const auto* wholeB = b.as<std::int64_t>();
    if (wholeA && wholeB)
        return order(*wholeA, *wholeB);
    if (wholeA)
        return *wholeA < 0 ? -1
                           : order(static_cast<std::uint64_t>(*wholeA), *b.as<std::uint64_t>());
    if (wholeB)
        return *wholeB < 0 ? 1 : order(*a.as<std::uint64_t>(), static_cast<std::uint64_t>(*wholeB));
    return order(*a.as<std::uint64_t>(), *b.as<std::uint64_t>());
}

bool equalEntries(const Entries& a, const Entries& b)
{
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&](const auto& one) {
               return std::any_of(b.begin(), b.end(), [&](const auto& other) {
                   return equal(one.first, other.first) && equal(one.second, other.second);
               });
           });
}

} // namespace

Value valueOf(const Literal& literal)
{
    return std::visit([](const auto& value) { return Value{value}; }, literal);
}

Value valueOf(Elements list)
{
    return {std::make_shared<const Elements>(std::move(list))};
}

Value valueOf(Entries entries)
{
    return {std::make_shared<const Entries>(std::move(entries))};
}

std::string typeNameOf(const Value& value)
{
    static constexpr std::array names = {
        "null_type", "bool",      "int",       "uint", "double", "string", "bytes",
        "duration",  "timestamp", "IPAddress", "list", "map",    "type",
    };
    return names[value.shape.index()];
}

bool equal(const Value& a, const Value& b)
{
    if (isNumber(a) && isNumber(b))
        return compareNumbers(a, b) == 0;
    if (a.shape.index() != b.shape.index())
        return false;
    if (const auto* list = a.as<std::shared_ptr<const Elements>>())
        return std::equal((*list)->begin(), (*list)->end(),
                          (*b.as<std::shared_ptr<const Elements>>())->begin(),
                          (*b.as<std::shared_ptr<const Elements>>())->end(), equal);
    if (const auto* map = a.as<std::shared_ptr<const Entries>>())
        return equalEntries(**map, **b.as<std::shared_ptr<const Entries>>());
    if (const auto* address = a.as<IpAddress>())
        return *address == *b.as<IpAddress>();
    if (const auto* name = a.as<TypeName>())
        return name->name == b.as<TypeName>()->name;
    return a.as<Null>() || compare(a, b) == 0;
}

int compare(const Value& a, const Value& b)
{
    if (isNumber(a) && isNumber(b))
        return compareNumbers(a, b);
    if (a.shape.index() != b.shape.index())
        return unordered;
    if (const auto* truth = a.as<bool>())
        return order(*truth, *b.as<bool>());
    if (const auto* text = a.as<std::string>())
        return order(*text, *b.as<std::string>());
    if (const auto* bytes = a.as<Bytes>())
        return order(bytes->data, b.as<Bytes>()->data);
    if (const auto* duration = a.as<Duration>())
        return order(*duration, *b.as<Duration>());
    if (const auto* time = a.as<Timestamp>())
        return order(*time, *b.as<Timestamp>());
    return unordered;
}

} // namespace strongroom::authz::cel
