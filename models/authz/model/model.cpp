// Finding one's way in an authorization model.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/model/model.h"

#include <algorithm>
#include <array>

namespace strongroom::authz {

namespace {

constexpr std::array<std::string_view, 11> parameterNames = {
    "any",      "bool",      "string", "int",  "uint",      "double",
    "duration", "timestamp", "map",    "list", "ipaddress",
};

template <class List>
auto named(const List& list, std::string_view name) -> decltype(list.data())
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.name == name; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Relation* TypeDefinition::find(std::string_view relation) const
{
    return named(relations, relation);
}

const TypeDefinition* Model::find(std::string_view type) const
{
    return named(types, type);
}

const Relation* Model::find(std::string_view type, std::string_view relation) const
{
    const auto* definition = find(type);
    return definition ? definition->find(relation) : nullptr;
}

const ConditionDefinition* Model::condition(std::string_view name) const
{
    return named(conditions, name);
}

std::string_view nameOf(ParameterKind kind)
{
    return parameterNames[static_cast<std::size_t>(kind)];
}

bool parameterKindOf(std::string_view name, ParameterKind& kind)
{
    const auto found = std::find(parameterNames.begin(), parameterNames.end(), name);
    if (found == parameterNames.end())
        return false;
    kind = static_cast<ParameterKind>(found - parameterNames.begin());
    return true;
}

} // namespace strongroom::authz
