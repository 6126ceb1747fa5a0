// The canonical form of a model in the DSL.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/dsl/writer.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace strongroom::authz {

namespace {

/// Where a part of a model of modules came from, behind what it is about.
template <class Thing>
std::string sourceComment(const Thing& thing, const std::string& lead = {})
{
    if (thing.module.empty() && thing.file.empty())
        return {};
    return " #" + lead + " module: " + thing.module + ", file: " + thing.file;
}

std::string written(const std::vector<TypeRestriction>& types)
{
    std::string list;
    for (const auto& type : types) {
        if (!list.empty())
            list += ", ";
        list += type.type;
        if (type.wildcard)
            list += ":*";
        if (!type.relation.empty())
            list += '#' + type.relation;
        if (!type.condition.empty())
            list += " with " + type.condition;
    }
    return '[' + list + ']';
}

using Kind = Rewrite::Kind;

/// The children with the direct assignment first, where its place does not matter.
std::vector<const Rewrite*> ordered(const Rewrite& rewrite)
{
    std::vector<const Rewrite*> children;
    for (const auto& child : rewrite.children)
        children.push_back(&child);
    if (rewrite.kind != Kind::Exclusion)
        if (const auto direct = std::find_if(children.begin(), children.end(),
                                             [](auto* c) { return c->kind == Kind::Direct; });
            direct != children.end())
            std::rotate(children.begin(), direct, direct + 1);
    return children;
}

bool assignsFirst(const Rewrite& rewrite)
{
    if (rewrite.kind == Kind::Direct)
        return true;
    const auto children = ordered(rewrite);
    return !children.empty() && assignsFirst(*children.front());
}

class RelationWriter
{
public:
    explicit RelationWriter(const Relation& relation) : m_relation(relation) {}

    std::optional<std::string> run()
    {
        auto text = write(m_relation.rewrite, true);
        const bool sayable = m_direct == 0 || (m_direct == 1 && assignsFirst(m_relation.rewrite));
        return sayable && !m_unsayable ? std::optional(std::move(text)) : std::nullopt;
    }

private:
    std::string write(const Rewrite& rewrite, bool outermost)
    {
        switch (rewrite.kind) {
        case Kind::Unset: m_unsayable = true; return {};
        case Kind::Direct: ++m_direct; return written(m_relation.types);
        case Kind::Computed: return rewrite.relation;
        case Kind::FromTupleset: return rewrite.relation + " from " + rewrite.tupleset;
        case Kind::Union: return joined(rewrite, " or ", outermost);
        case Kind::Intersection: return joined(rewrite, " and ", outermost);
        case Kind::Exclusion: return joined(rewrite, " but not ", outermost);
        }
        return {};
    }

    std::string joined(const Rewrite& rewrite, const char* operation, bool outermost)
    {
        std::string text;
        for (const auto* child : ordered(rewrite)) {
            if (!text.empty())
                text += operation;
            text += write(*child, false);
        }
        return outermost ? text : '(' + text + ')';
    }

    const Relation& m_relation;
    int m_direct = 0;
    bool m_unsayable = false;
};

/// Things of modules stand together; without modules the name decides.
template <class Thing>
auto moduleOrder(const Thing& thing)
{
    return std::tie(thing.module, thing.module.empty() ? thing.module : thing.file, thing.name);
}

template <class Thing>
std::vector<const Thing*> sorted(const std::vector<Thing>& things)
{
    std::vector<const Thing*> order;
    for (const auto& thing : things)
        order.push_back(&thing);
    std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
        return moduleOrder(*a) < moduleOrder(*b);
    });
    return order;
}

Result<std::string> writeType(const TypeDefinition& type)
{
    auto text = "type " + type.name + sourceComment(type);
    if (!type.relations.empty())
        text += "\n  relations";
    for (const auto* relation : sorted(type.relations)) {
        const auto definition = RelationWriter(*relation).run();
        if (!definition)
            return Error{ErrorKind::InvalidInput,
                         "the '" + relation->name + "' relation definition under the '" + type.name
                             + "' type is not supported by the OpenFGA DSL syntax yet."};
        text += "\n    define " + relation->name + ": " + *definition
                + sourceComment(*relation, " extended by:");
    }
    return text;
}

std::string writeCondition(const ConditionDefinition& condition)
{
    auto parameters = condition.parameters;
    std::sort(parameters.begin(), parameters.end(),
              [](const auto& a, const auto& b) { return a.name < b.name; });
    std::string list;
    for (const auto& parameter : parameters) {
        if (!list.empty())
            list += ", ";
        list += parameter.name + ": " + std::string(nameOf(parameter.kind));
        if (parameter.kind == ParameterKind::List || parameter.kind == ParameterKind::Map)
            list += '<' + std::string(nameOf(parameter.element)) + '>';
    }
    return "condition " + condition.name + '(' + list + ") {\n  " + condition.expression + "\n}"
           + sourceComment(condition) + '\n';
}

} // namespace

Result<std::string> writeDsl(const Model& model)
{
    std::string text = "model\n  schema " + model.schemaVersion + '\n';
    const bool modular = std::any_of(model.types.begin(), model.types.end(),
                                     [](const auto& type) { return !type.module.empty(); });
    std::vector<const TypeDefinition*> types;
    if (modular)
        types = sorted(model.types);
    else
        for (const auto& type : model.types)
            types.push_back(&type);
    for (const auto* type : types) {
        auto written = writeType(*type);
        if (!written)
            return written.error();
        text += '\n' + *written + '\n';
    }
    for (const auto* condition : sorted(model.conditions))
        text += '\n' + writeCondition(*condition);
    return text;
}

} // namespace strongroom::authz
