// What stands in a model twice.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/validation/rules.h"

#include <set>

namespace strongroom::authz::validation {

namespace {

std::string symbol(const Rewrite& rewrite)
{
    switch (rewrite.kind) {
    case Rewrite::Kind::Computed: return rewrite.relation;
    case Rewrite::Kind::FromTupleset: return rewrite.relation + " from " + rewrite.tupleset;
    default: return {};
    }
}

void checkPartials(const Relation& relation, const Rewrite& rewrite, Findings& findings)
{
    std::map<std::string, const Rewrite*> first;
    std::set<std::string> told;
    for (const auto& child : rewrite.children) {
        const auto name = symbol(child);
        if (name.empty())
            checkPartials(relation, child, findings);
        else if (const auto [known, isNew] = first.emplace(name, &child);
                 !isNew && told.insert(name).second)
            report(findings, relation, "duplicated-error",
                   "the partial relation definition `" + name + "` is a duplicate in the relation `"
                       + relation.name + "`.",
                   known->second->place, Severity::Careless);
    }
}

std::string symbol(const TypeRestriction& type)
{
    auto name = type.type;
    if (type.wildcard)
        name += ":*";
    if (!type.relation.empty())
        name += '#' + type.relation;
    if (!type.condition.empty())
        name += " with " + type.condition;
    return name;
}

void checkTypes(const Relation& relation, Findings& findings)
{
    std::map<std::string, const TypeRestriction*> first;
    std::set<std::string> told;
    for (const auto& type : relation.types) {
        const auto name = symbol(type);
        if (const auto [known, isNew] = first.emplace(name, &type);
            !isNew && told.insert(name).second)
            report(findings, relation, "duplicated-error",
                   "the type restriction `" + name + "` is a duplicate in the relation `"
                       + relation.name + "`.",
                   known->second->place, Severity::Careless);
    }
}

} // namespace

void checkRepetitions(const Model& model, Findings& findings)
{
    std::map<std::string_view, const TypeDefinition*> first;
    std::set<std::string_view> told;
    for (const auto& type : model.types) {
        if (const auto [known, isNew] = first.emplace(type.name, &type);
            !isNew && told.insert(type.name).second)
            report(findings, type, "duplicated-error",
                   "the type `" + type.name + "` is a duplicate.", known->second->place);
        for (const auto& relation : type.relations) {
            checkTypes(relation, findings);
            checkPartials(relation, relation.rewrite, findings);
        }
    }
}

} // namespace strongroom::authz::validation
