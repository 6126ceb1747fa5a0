// Resolves a model's names.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/evaluation/schema.h"

#include "models/authz/validation/validate.h"

#include <algorithm>

namespace strongroom::authz {

/// Fills a schema; a model that passed the validation has all the names that are asked for.
class SchemaBuilder
{
public:
    SchemaBuilder(const Model& model, Schema& schema) : m_schema(schema)
    {
        for (const auto& type : model.types) {
            auto& known = m_schema.m_types[type.name];
            for (const auto& relation : type.relations) {
                known.emplace(relation.name, m_schema.m_relations.size());
                m_schema.m_relations.push_back(described(type, relation));
            }
        }
        const auto count = m_schema.m_relations.size();
        m_schema.m_edges.resize(count);
        m_schema.m_assigns.resize(count);
        RelationId id = 0;
        for (const auto& type : model.types)
            for (const auto& relation : type.relations) {
                m_owner = id++;
                m_schema.m_relations[m_owner].root = addNode(relation.rewrite);
            }
        for (m_owner = 0; m_owner < count; ++m_owner)
            addWays(m_schema.m_relations[m_owner].root, true);
    }

private:
    static SchemaRelation described(const TypeDefinition& type, const Relation& relation)
    {
        SchemaRelation made{type.name, relation.name, relation.types};
        for (const auto& restriction : relation.types) {
            made.takesUsersets = made.takesUsersets || !restriction.relation.empty();
            made.takesWildcards = made.takesWildcards || restriction.wildcard;
        }
        return made;
    }

    RelationId named(std::string_view name) const
    {
        return *m_schema.find(m_schema.m_relations[m_owner].type, name);
    }

    NodeId addNode(const Rewrite& rewrite)
    {
        const auto id = m_schema.m_nodes.size();
        m_schema.m_nodes.push_back({rewrite.kind, m_owner});
        SchemaNode node{rewrite.kind, m_owner};
        if (rewrite.kind == Rewrite::Kind::Computed)
            node.relation = named(rewrite.relation);
        else if (rewrite.kind == Rewrite::Kind::FromTupleset) {
            node.relation = named(rewrite.tupleset);
            for (const auto& restriction : m_schema.m_relations[node.relation].types)
                if (const auto target = m_schema.find(restriction.type, rewrite.relation))
                    node.targets.emplace(m_schema.m_types.find(restriction.type)->first, *target);
        }
        for (const auto& child : rewrite.children)
            node.children.push_back(addNode(child));
        m_schema.m_nodes[id] = std::move(node);
        return id;
    }

    /// The ways that lead to the owner, from the relations they start at.
    void addWays(NodeId id, bool certain)
    {
        using Kind = Rewrite::Kind;
        const auto& node = m_schema.m_nodes[id];
        switch (node.kind) {
        case Kind::Unset: return;
        case Kind::Direct: {
            auto& assigns = m_schema.m_assigns[m_owner];
            assigns = certain || assigns.value_or(false);
            for (const auto& restriction : m_schema.m_relations[m_owner].types)
                if (!restriction.relation.empty())
                    m_schema.m_edges[*m_schema.find(restriction.type, restriction.relation)]
                        .push_back({SchemaEdge::Kind::Userset, m_owner, 0, certain});
            return;
        }
        case Kind::Computed:
            m_schema.m_edges[node.relation].push_back(
                {SchemaEdge::Kind::Computed, m_owner, 0, certain});
            return;
        case Kind::FromTupleset:
            for (const auto& [type, target] : node.targets)
                m_schema.m_edges[target].push_back(
                    {SchemaEdge::Kind::Tupleset, m_owner, node.relation, certain});
            return;
        case Kind::Union:
            for (const auto child : node.children)
                addWays(child, certain);
            return;
        // Whoever has all of it has the first of it.
        case Kind::Intersection:
        case Kind::Exclusion: addWays(node.children.front(), false);
        }
    }

    Schema& m_schema;
    RelationId m_owner = 0;
};

Result<Schema> Schema::create(const Model& model, const std::string& file)
{
    auto findings = validate(model);
    if (!canEvaluate(findings)) {
        std::erase_if(findings,
                      [](const auto& finding) { return finding.severity == Severity::Careless; });
        for (auto& finding : findings)
            finding.severity = Severity::Refused;
        return refusal(findings, file);
    }
    Schema schema;
    SchemaBuilder(model, schema);
    for (const auto& definition : model.conditions) {
        auto condition = Condition::compile(definition);
        if (!condition)
            return condition.error();
        schema.m_conditions.emplace(definition.name, std::move(*condition));
    }
    return schema;
}

std::optional<RelationId> Schema::find(std::string_view type, std::string_view relation) const
{
    const auto known = m_types.find(type);
    if (known == m_types.end())
        return std::nullopt;
    const auto found = known->second.find(relation);
    return found == known->second.end() ? std::nullopt : std::optional(found->second);
}

bool Schema::hasType(std::string_view type) const
{
    return m_types.contains(type);
}

bool Schema::allows(const SchemaRelation& relation, const Subject& user,
                    std::string_view condition) const
{
    return std::any_of(relation.types.begin(), relation.types.end(), [&](const auto& one) {
        return one.type == user.type && one.relation == user.relation
               && one.wildcard == user.isWildcard() && one.condition == condition;
    });
}

Result<Done> Schema::allows(const Tuple& tuple) const
{
    if (auto object = checkObjectText(tuple.object); !object)
        return object;
    if (auto user = checkUserText(tuple.user); !user)
        return user;
    if (tuple.user == tuple.object + '#' + tuple.relation)
        return Error{ErrorKind::InvalidInput, describe(tuple) + ": this holds of itself."};
    const auto id = find(subjectOf(tuple.object).type, tuple.relation);
    if (!id)
        return Error{ErrorKind::InvalidInput,
                     describe(tuple) + ": the model has no such relation."};
    if (!m_assigns[*id] && m_relations[*id].types.empty())
        return Error{ErrorKind::InvalidInput,
                     describe(tuple) + ": nobody is put into this relation directly."};
    if (!allows(m_relations[*id], subjectOf(tuple.user), tuple.condition))
        return Error{ErrorKind::InvalidInput,
                     describe(tuple) + (tuple.condition.empty() ? "" : " with " + tuple.condition)
                         + ": the relation does not take such a user."};
    if (tuple.condition == inlineCondition)
        if (const auto inlined = Condition::compileInline(tuple.context); !inlined)
            return inlined.error();
    return Done{};
}

Result<bool> Schema::holds(const Tuple& tuple, const boost::json::object& context) const
{
    if (tuple.condition.empty())
        return true;
    if (tuple.condition == inlineCondition) {
        const auto condition = Condition::compileInline(tuple.context);
        return condition ? condition->holds(tuple.context, context) : condition.error();
    }
    const auto found = m_conditions.find(tuple.condition);
    return found == m_conditions.end() ? Result<bool>(false)
                                       : found->second.holds(tuple.context, context);
}

} // namespace strongroom::authz
