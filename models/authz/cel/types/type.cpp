// Types: their names, and when two agree.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/cel/types/type.h"

#include <array>

namespace strongroom::authz::cel {

namespace {

Type::Kind kindOf(ParameterKind kind)
{
    switch (kind) {
    case ParameterKind::Any: return Type::Kind::Dynamic;
    case ParameterKind::Bool: return Type::Kind::Bool;
    case ParameterKind::String: return Type::Kind::String;
    case ParameterKind::Int: return Type::Kind::Int;
    case ParameterKind::Uint: return Type::Kind::Uint;
    case ParameterKind::Double: return Type::Kind::Double;
    case ParameterKind::Duration: return Type::Kind::Duration;
    case ParameterKind::Timestamp: return Type::Kind::Timestamp;
    case ParameterKind::Map: return Type::Kind::Map;
    case ParameterKind::List: return Type::Kind::List;
    case ParameterKind::IpAddress: return Type::Kind::IpAddress;
    }
    return Type::Kind::Dynamic;
}

bool isNullable(Type::Kind kind)
{
    return kind == Type::Kind::Duration || kind == Type::Kind::Timestamp
           || kind == Type::Kind::IpAddress;
}

} // namespace

Type typeOf(const Parameter& parameter)
{
    Type type{kindOf(parameter.kind)};
    if (type.kind == Type::Kind::List)
        type.arguments = {Type{kindOf(parameter.element)}};
    if (type.kind == Type::Kind::Map)
        type.arguments = {Type{Type::Kind::String}, Type{kindOf(parameter.element)}};
    return type;
}

std::string describe(const Type& type)
{
    static constexpr std::array names = {
        "dyn",   "null",     "bool",      "int",       "uint", "double", "string",
        "bytes", "duration", "timestamp", "ipaddress", "list", "map",    "type",
    };
    std::string text = names[static_cast<std::size_t>(type.kind)];
    if (type.arguments.empty())
        return text;
    text += '(';
    for (const auto& argument : type.arguments)
        text += (text.back() == '(' ? "" : ", ") + describe(argument);
    return text + ')';
}

bool agree(const Type& a, const Type& b)
{
    if (a.kind == Type::Kind::Dynamic || b.kind == Type::Kind::Dynamic)
        return true;
    if (a.kind == Type::Kind::Null || b.kind == Type::Kind::Null)
        return a.kind == b.kind || isNullable(a.kind) || isNullable(b.kind);
    if (a.kind != b.kind)
        return false;
    for (std::size_t i = 0; i < a.arguments.size() && i < b.arguments.size(); ++i)
        if (!agree(a.arguments[i], b.arguments[i]))
            return false;
    return true;
}

} // namespace strongroom::authz::cel
