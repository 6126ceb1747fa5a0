// The functions of CEL and what they take.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/cel/types/checker.h"

#include <algorithm>
#include <array>

namespace strongroom::authz::cel {

namespace {

using Kind = Type::Kind;
using Kinds = std::vector<Kind>;

/// One way to call a function: lists and maps stand for those of anything.
struct Overload
{
    std::string_view name;
    bool member;
    Kinds arguments;
    Kind result;
};

void add(std::vector<Overload>& to, std::string_view name, Kind result,
         std::initializer_list<Kind> from)
{
    for (const auto kind : from)
        to.push_back({name, false, {kind}, result});
}

void addMembers(std::vector<Overload>& to)
{
    for (const auto kind : {Kind::String, Kind::Bytes, Kind::List, Kind::Map}) {
        to.push_back({"size", false, {kind}, Kind::Int});
        to.push_back({"size", true, {kind}, Kind::Int});
    }
    for (const auto* name : {"startsWith", "endsWith", "contains", "matches"})
        to.push_back({name, true, {Kind::String, Kind::String}, Kind::Bool});
    to.push_back({"matches", false, {Kind::String, Kind::String}, Kind::Bool});
    to.push_back({"in_cidr", true, {Kind::IpAddress, Kind::String}, Kind::Bool});
    for (const auto* name :
         {"getFullYear", "getMonth", "getDate", "getDayOfMonth", "getDayOfWeek", "getDayOfYear",
          "getHours", "getMinutes", "getSeconds", "getMilliseconds"}) {
        to.push_back({name, true, {Kind::Timestamp}, Kind::Int});
        to.push_back({name, true, {Kind::Timestamp, Kind::String}, Kind::Int});
    }
    for (const auto* name : {"getHours", "getMinutes", "getSeconds", "getMilliseconds"})
        to.push_back({name, true, {Kind::Duration}, Kind::Int});
}

void addOperators(std::vector<Overload>& to)
{
    const auto same = [&](std::string_view name, std::initializer_list<Kind> kinds) {
        for (const auto kind : kinds)
            to.push_back({name, false, {kind, kind}, kind});
    };
    same("+", {Kind::Int, Kind::Uint, Kind::Double, Kind::String, Kind::Bytes, Kind::Duration});
    same("-", {Kind::Int, Kind::Uint, Kind::Double, Kind::Duration});
    same("*", {Kind::Int, Kind::Uint, Kind::Double});
    same("/", {Kind::Int, Kind::Uint, Kind::Double});
    same("%", {Kind::Int, Kind::Uint});
    same("&&", {Kind::Bool});
    same("||", {Kind::Bool});
    to.push_back({"+", false, {Kind::Timestamp, Kind::Duration}, Kind::Timestamp});
    to.push_back({"+", false, {Kind::Duration, Kind::Timestamp}, Kind::Timestamp});
    to.push_back({"-", false, {Kind::Timestamp, Kind::Duration}, Kind::Timestamp});
    to.push_back({"-", false, {Kind::Timestamp, Kind::Timestamp}, Kind::Duration});
    add(to, "-_", Kind::Int, {Kind::Int});
    add(to, "-_", Kind::Double, {Kind::Double});
    add(to, "!", Kind::Bool, {Kind::Bool});
    for (const auto* name : {"<", "<=", ">", ">="})
        for (const auto kind : {Kind::Bool, Kind::Int, Kind::Uint, Kind::Double, Kind::String,
                                Kind::Bytes, Kind::Timestamp, Kind::Duration})
            to.push_back({name, false, {kind, kind}, Kind::Bool});
}

std::vector<Overload> makeOverloads()
{
    std::vector<Overload> all;
    add(all, "int", Kind::Int,
        {Kind::Int, Kind::Uint, Kind::Double, Kind::String, Kind::Timestamp, Kind::Duration});
    add(all, "uint", Kind::Uint, {Kind::Int, Kind::Uint, Kind::Double, Kind::String});
    add(all, "double", Kind::Double, {Kind::Int, Kind::Uint, Kind::Double, Kind::String});
    add(all, "bool", Kind::Bool, {Kind::Bool, Kind::String});
    add(all, "bytes", Kind::Bytes, {Kind::Bytes, Kind::String});
    add(all, "string", Kind::String,
        {Kind::Bool, Kind::Int, Kind::Uint, Kind::Double, Kind::String, Kind::Bytes,
         Kind::Timestamp, Kind::Duration});
    add(all, "duration", Kind::Duration, {Kind::String, Kind::Duration});
    add(all, "timestamp", Kind::Timestamp, {Kind::String, Kind::Timestamp, Kind::Int});
    add(all, "ipaddress", Kind::IpAddress, {Kind::String});
    add(all, "type", Kind::TypeName, {Kind::Dynamic});
    add(all, "dyn", Kind::Dynamic, {Kind::Dynamic});
    addMembers(all);
    addOperators(all);
    return all;
}

const std::vector<Overload>& overloads()
{
    static const auto all = makeOverloads();
    return all;
}

/// Elements of lists do not matter to the functions of the table.
bool takes(const Overload& overload, const std::vector<Type>& arguments)
{
    return std::equal(overload.arguments.begin(), overload.arguments.end(), arguments.begin(),
                      arguments.end(), [](Kind wanted, const Type& given) {
                          return wanted == Kind::Dynamic || given.kind == Kind::Dynamic
                                 || wanted == given.kind;
                      });
}

std::optional<Type> element(const Type& container, const Type& key)
{
    const Type index{Kind::Int};
    if (container.kind == Kind::Dynamic)
        return Type{};
    if (container.kind == Kind::List && agree(index, key))
        return container.arguments.empty() ? Type{} : container.arguments[0];
    if (container.kind == Kind::Map && agree(container.arguments[0], key))
        return container.arguments[1];
    return std::nullopt;
}

std::optional<Type> generic(std::string_view function, const std::vector<Type>& arguments)
{
    const Type boolean{Kind::Bool};
    if (function == "?:" && arguments.size() == 3 && agree(arguments[0], boolean)
        && agree(arguments[1], arguments[2]))
        return arguments[1].kind == Kind::Null ? arguments[2] : arguments[1];
    if (arguments.size() != 2)
        return std::nullopt;
    const auto& [left, right] = std::tie(arguments[0], arguments[1]);
    if ((function == "==" || function == "!=") && agree(left, right))
        return boolean;
    if (function == "_[_]")
        return element(left, right);
    if (function == "+" && left.kind == Kind::List && agree(left, right))
        return left;
    const bool contains = right.kind == Kind::Dynamic
                          || ((right.kind == Kind::List || right.kind == Kind::Map)
                              && agree(left, right.arguments[0]));
    if (function == "in" && contains)
        return boolean;
    return std::nullopt;
}

} // namespace

std::optional<Type> resultOf(std::string_view function, bool member,
                             const std::vector<Type>& arguments)
{
    if (!member)
        if (auto type = generic(function, arguments))
            return type;
    std::optional<Type> result;
    for (const auto& overload : overloads()) {
        if (overload.name != function || overload.member != member || !takes(overload, arguments))
            continue;
        // Dynamic arguments may fit several ways that give different types.
        if (result && result->kind != overload.result)
            return Type{};
        result = Type{overload.result};
    }
    return result;
}

bool isFunction(std::string_view name)
{
    return std::any_of(overloads().begin(), overloads().end(),
                       [&](const auto& overload) { return overload.name == name; });
}

} // namespace strongroom::authz::cel
