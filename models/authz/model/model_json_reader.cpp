// Reads models from JSON, member by member.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/model/model_json.h"

#include <boost/json.hpp>

#include <algorithm>

namespace strongroom::authz {

namespace json = boost::json;

namespace {

/// A chain of parentheses of maxNesting levels, each an object, an array and an object.
constexpr std::size_t maxDepth = 400;

/// Thrown where a member is of another type; readModelJson() catches it.
struct Unfit
{
    std::string where;
    std::string wanted;
};

const json::object& objectAt(const json::value& value, const std::string& where)
{
    static const json::object none;
    if (value.is_null())
        return none;
    if (!value.is_object())
        throw Unfit{where, "an object"};
    return value.get_object();
}

const json::object& member(const json::object& object, std::string_view name,
                           const std::string& where)
{
    static const json::value none;
    const auto* value = object.if_contains(name);
    return objectAt(value ? *value : none, where + '.' + std::string(name));
}

const json::array& list(const json::object& object, std::string_view name, const std::string& where)
{
    static const json::array none;
    const auto* value = object.if_contains(name);
    if (!value || value->is_null())
        return none;
    if (!value->is_array())
        throw Unfit{where + '.' + std::string(name), "a list"};
    return value->get_array();
}

std::string text(const json::object& object, std::string_view name, const std::string& where)
{
    const auto* value = object.if_contains(name);
    if (!value || value->is_null())
        return {};
    if (!value->is_string())
        throw Unfit{where + '.' + std::string(name), "a text"};
    return std::string(value->get_string());
}

template <class Named>
void sortByName(std::vector<Named>& things)
{
    std::sort(things.begin(), things.end(),
              [](const auto& a, const auto& b) { return a.name < b.name; });
}

Rewrite readRewrite(const json::object& object, const std::string& where);

void readChildren(Rewrite& rewrite, const json::object& object, const std::string& where)
{
    for (const auto& child : list(object, "child", where))
        rewrite.children.push_back(readRewrite(objectAt(child, where + ".child"), where));
}

Rewrite readRewrite(const json::object& object, const std::string& where)
{
    using Kind = Rewrite::Kind;
    Rewrite rewrite;
    const auto given = [&](std::string_view name) {
        const auto* value = object.if_contains(name);
        return value && !value->is_null();
    };
    if (given("this"))
        rewrite.kind = Kind::Direct;
    else if (given("computedUserset")) {
        rewrite.kind = Kind::Computed;
        rewrite.relation = text(member(object, "computedUserset", where), "relation", where);
    } else if (given("tupleToUserset")) {
        rewrite.kind = Kind::FromTupleset;
        const auto& both = member(object, "tupleToUserset", where);
        rewrite.relation = text(member(both, "computedUserset", where), "relation", where);
        rewrite.tupleset = text(member(both, "tupleset", where), "relation", where);
    } else if (given("union")) {
        rewrite.kind = Kind::Union;
        readChildren(rewrite, member(object, "union", where), where);
    } else if (given("intersection")) {
        rewrite.kind = Kind::Intersection;
        readChildren(rewrite, member(object, "intersection", where), where);
    } else if (given("difference")) {
        rewrite.kind = Kind::Exclusion;
        const auto& both = member(object, "difference", where);
        rewrite.children.push_back(readRewrite(member(both, "base", where), where));
        rewrite.children.push_back(readRewrite(member(both, "subtract", where), where));
    }
    return rewrite;
}

std::vector<TypeRestriction> readTypes(const json::object& metadata, const std::string& where)
{
    std::vector<TypeRestriction> types;
    for (const auto& value : list(metadata, "directly_related_user_types", where)) {
        const auto& object = objectAt(value, where);
        TypeRestriction type;
        type.type = text(object, "type", where);
        type.relation = text(object, "relation", where);
        const auto* relation = object.if_contains("relation");
        if (relation && relation->is_string() && type.relation.empty())
            throw Unfit{where, "a relation that has a name"};
        const auto* wildcard = object.if_contains("wildcard");
        type.wildcard = wildcard && !wildcard->is_null();
        type.condition = text(object, "condition", where);
        types.push_back(std::move(type));
    }
    return types;
}

template <class Thing>
void readSource(Thing& thing, const json::object& metadata, const std::string& where)
{
    thing.module = text(metadata, "module", where);
    thing.file = text(member(metadata, "source_info", where), "file", where);
}

TypeDefinition readType(const json::object& object)
{
    TypeDefinition type;
    type.name = text(object, "type", "type_definitions");
    const auto& metadata = member(object, "metadata", type.name);
    readSource(type, metadata, type.name);
    const auto& related = member(metadata, "relations", type.name);
    for (const auto& [name, value] : member(object, "relations", type.name)) {
        const auto where = type.name + '#' + std::string(name);
        Relation relation{std::string(name)};
        relation.rewrite = readRewrite(objectAt(value, where), where);
        const auto& about = member(related, name, where);
        relation.types = readTypes(about, where);
        readSource(relation, about, where);
        type.relations.push_back(std::move(relation));
    }
    sortByName(type.relations);
    return type;
}

ParameterKind readKind(const json::object& object, const std::string& where)
{
    constexpr std::string_view prefix = "TYPE_NAME_";
    auto name = text(object, "type_name", where);
    ParameterKind kind{};
    if (!name.starts_with(prefix))
        throw Unfit{where + ".type_name", "a type like TYPE_NAME_STRING"};
    name.erase(0, prefix.size());
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (!parameterKindOf(name, kind))
        throw Unfit{where + ".type_name", "a type like TYPE_NAME_STRING"};
    return kind;
}

ConditionDefinition readCondition(std::string_view key, const json::object& object)
{
    ConditionDefinition condition;
    condition.name = text(object, "name", "conditions");
    const auto where = "conditions." + std::string(key);
    if (condition.name != key)
        throw Unfit{where + ".name", "the same name as its key"};
    condition.expression = text(object, "expression", where);
    readSource(condition, member(object, "metadata", where), where);
    for (const auto& [name, value] : member(object, "parameters", where)) {
        const auto place = where + '.' + std::string(name);
        Parameter parameter{std::string(name), readKind(objectAt(value, place), place)};
        if (parameter.kind == ParameterKind::List || parameter.kind == ParameterKind::Map) {
            const auto& generic = list(objectAt(value, place), "generic_types", place);
            if (generic.size() != 1)
                throw Unfit{place + ".generic_types", "one type"};
            parameter.element = readKind(objectAt(generic.front(), place), place);
        }
        condition.parameters.push_back(std::move(parameter));
    }
    sortByName(condition.parameters);
    return condition;
}

} // namespace

Result<Model> readModelJson(std::string_view input)
{
    boost::system::error_code wrong;
    json::parse_options options;
    options.max_depth = maxDepth;
    const auto value = json::parse({input.data(), input.size()}, wrong, {}, options);
    if (wrong)
        return Error{ErrorKind::InvalidInput, "the model is no JSON: " + wrong.message() + '.'};
    try {
        const auto& object = objectAt(value, "the model");
        Model model;
        model.id = text(object, "id", "model");
        model.schemaVersion = text(object, "schema_version", "model");
        for (const auto& type : list(object, "type_definitions", "model"))
            model.types.push_back(readType(objectAt(type, "type_definitions")));
        for (const auto& [key, condition] : member(object, "conditions", "model"))
            model.conditions.push_back(
                readCondition(key, objectAt(condition, "conditions." + std::string(key))));
        sortByName(model.conditions);
        return model;
    } catch (const Unfit& unfit) {
        return Error{ErrorKind::InvalidInput, unfit.where + " has to be " + unfit.wanted + '.'};
    }
}

} // namespace strongroom::authz
