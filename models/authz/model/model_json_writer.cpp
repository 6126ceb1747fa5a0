// Writes models as JSON, byte for byte as OpenFGA's command line does.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/model/model_json.h"

#include <boost/json.hpp>

#include <algorithm>

namespace strongroom::authz {

namespace json = boost::json;

namespace {

json::object source(const std::string& module, const std::string& file)
{
    json::object object;
    if (!module.empty())
        object["module"] = module;
    if (!file.empty())
        object["source_info"] = {{"file", file}};
    return object;
}

json::object written(const Rewrite& rewrite)
{
    using Kind = Rewrite::Kind;
    const auto children = [&] {
        json::array list;
        for (const auto& child : rewrite.children)
            list.push_back(written(child));
        return json::object{{"child", std::move(list)}};
    };
    const json::object computed{{"relation", rewrite.relation}};
    switch (rewrite.kind) {
    case Kind::Unset: return {};
    case Kind::Direct: return {{"this", json::object{}}};
    case Kind::Computed: return {{"computedUserset", computed}};
    case Kind::FromTupleset:
        return {{"tupleToUserset", json::object{{"computedUserset", computed},
                                                {"tupleset", {{"relation", rewrite.tupleset}}}}}};
    case Kind::Union: return {{"union", children()}};
    case Kind::Intersection: return {{"intersection", children()}};
    case Kind::Exclusion:
        return {{"difference", json::object{{"base", written(rewrite.children[0])},
                                            {"subtract", written(rewrite.children[1])}}}};
    }
    return {};
}

json::object written(const TypeRestriction& type)
{
    json::object object;
    if (!type.condition.empty())
        object["condition"] = type.condition;
    if (!type.relation.empty())
        object["relation"] = type.relation;
    object["type"] = type.type;
    if (type.wildcard)
        object["wildcard"] = json::object{};
    return object;
}

/// Objects in the order of their names.
template <class Things>
auto sorted(const Things& things)
{
    std::vector<const typename Things::value_type*> order;
    for (const auto& thing : things)
        order.push_back(&thing);
    std::sort(order.begin(), order.end(),
              [](const auto* a, const auto* b) { return a->name < b->name; });
    return order;
}

json::object written(const TypeDefinition& type)
{
    json::object relations;
    json::object related;
    for (const auto* relation : sorted(type.relations)) {
        json::object about;
        json::array types;
        for (const auto& one : relation->types)
            types.push_back(written(one));
        if (!types.empty())
            about["directly_related_user_types"] = std::move(types);
        for (auto& [name, value] : source(relation->module, relation->file))
            about[name] = value;
        related[relation->name] = std::move(about);
        relations[relation->name] = written(relation->rewrite);
    }
    json::object object;
    json::object metadata;
    auto where = source(type.module, type.file);
    if (const auto* module = where.if_contains("module"))
        metadata["module"] = *module;
    if (!related.empty())
        metadata["relations"] = std::move(related);
    if (const auto* file = where.if_contains("source_info"))
        metadata["source_info"] = *file;
    if (!metadata.empty())
        object["metadata"] = std::move(metadata);
    if (!relations.empty())
        object["relations"] = std::move(relations);
    object["type"] = type.name;
    return object;
}

json::object typeName(ParameterKind kind)
{
    std::string name = "TYPE_NAME_" + std::string(nameOf(kind));
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return {{"type_name", name}};
}

json::object written(const ConditionDefinition& condition)
{
    json::object object{{"expression", condition.expression}};
    if (auto metadata = source(condition.module, condition.file); !metadata.empty())
        object["metadata"] = std::move(metadata);
    object["name"] = condition.name;
    json::object parameters;
    for (const auto* parameter : sorted(condition.parameters)) {
        json::object type;
        if (parameter->kind == ParameterKind::List || parameter->kind == ParameterKind::Map)
            type["generic_types"] = json::array{typeName(parameter->element)};
        type["type_name"] = typeName(parameter->kind)["type_name"];
        parameters[parameter->name] = std::move(type);
    }
    if (!parameters.empty())
        object["parameters"] = std::move(parameters);
    return object;
}

/// What Go's encoder escapes beyond JSON's own rules.
std::string escapedForHtml(const std::string& text)
{
    std::string escaped;
    escaped.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '<': escaped += "\\u003c"; break;
        case '>': escaped += "\\u003e"; break;
        case '&': escaped += "\\u0026"; break;
        default: escaped += c;
        }
    }
    return escaped;
}

} // namespace

std::string writeModelJson(const Model& model)
{
    json::object object;
    if (!model.id.empty())
        object["id"] = model.id;
    object["schema_version"] = model.schemaVersion;
    json::array types;
    for (const auto& type : model.types)
        types.push_back(written(type));
    object["type_definitions"] = types.empty() ? json::value(nullptr) : json::value(types);
    json::object conditions;
    for (const auto* condition : sorted(model.conditions))
        conditions[condition->name] = written(*condition);
    if (!conditions.empty())
        object["conditions"] = std::move(conditions);
    return escapedForHtml(json::serialize(object));
}

} // namespace strongroom::authz
