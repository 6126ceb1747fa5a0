// An authorization model after OpenFGA, schema 1.1 and 1.2, as it is written.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::authz {

/// Where something stands in its file, counted from 0 as OpenFGA's tools do; -1 where there is no
/// text (a model that came as JSON).
struct Place
{
    int line = -1;
    int column = -1;
    int end = -1; ///< The column after the last character.
};

/// Who may be put into a relation directly: `user`, `user:*`, `team#member`, each `with` a
/// condition.
struct TypeRestriction
{
    std::string type{};
    std::string relation{}; ///< Of a userset; empty else.
    bool wildcard = false;
    std::string condition{};
    Place place{};
    Place conditionPlace{};

    bool operator==(const TypeRestriction& other) const
    {
        return type == other.type && relation == other.relation && wildcard == other.wildcard
               && condition == other.condition;
    }
};

/// How a relation follows from tuples and other relations.
struct Rewrite
{
    enum class Kind {
        Unset,        ///< JSON that gives none; no valid model has it.
        Direct,       ///< "[user]", JSON "this".
        Computed,     ///< "editor"
        FromTupleset, ///< "viewer from parent"
        Union,
        Intersection,
        Exclusion, ///< Two children: the base, and what is taken away.
    };

    Kind kind = Kind::Unset;
    std::string relation{};
    std::string tupleset{};
    std::vector<Rewrite> children{};
    Place place{};
    Place tuplesetPlace{};
};

struct Relation
{
    std::string name{};
    Rewrite rewrite{};
    std::vector<TypeRestriction> types{};
    std::string
        module{}; ///< Of an extension, as its file: a type's own relations are where the type is.
    std::string file{};
    std::string writtenIn{}; ///< The file that `place` counts in, if the model is made of several.
    Place place{};
};

struct TypeDefinition
{
    std::string name{};
    std::vector<Relation> relations{};
    std::string module{};
    std::string file{};
    bool extends = false; ///< "extend type", in a module.
    Place place{};

    const Relation* find(std::string_view relation) const;
};

enum class ParameterKind {
    Any,
    Bool,
    String,
    Int,
    Uint,
    Double,
    Duration,
    Timestamp,
    Map,
    List,
    IpAddress,
};

struct Parameter
{
    std::string name{};
    ParameterKind kind = ParameterKind::Any;
    ParameterKind element = ParameterKind::Any; ///< Of a map or list.
};

struct ConditionDefinition
{
    std::string name{};
    std::vector<Parameter> parameters{};
    std::string expression{}; ///< CEL.
    std::string module{};
    std::string file{};
    Place place{};
};

/// The condition of a tuple that brings its expression along.
inline constexpr std::string_view inlineCondition = "$expression";

struct Model
{
    std::string id{};
    std::string schemaVersion{};
    Place schemaPlace{};
    std::string module{}; ///< Of a file that begins with "module".
    std::vector<TypeDefinition> types{};
    std::vector<ConditionDefinition> conditions{};

    const TypeDefinition* find(std::string_view type) const;
    const Relation* find(std::string_view type, std::string_view relation) const;
    const ConditionDefinition* condition(std::string_view name) const;
};

/// "string", as the DSL says it.
std::string_view nameOf(ParameterKind kind);

/// False for a name that is none; "any" is one.
bool parameterKindOf(std::string_view name, ParameterKind& kind);

} // namespace strongroom::authz
