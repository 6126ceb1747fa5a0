// A model that is ready to be evaluated: names resolved, conditions compiled.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/authz/condition/condition.h"
#include "models/authz/model/model.h"
#include "models/authz/tuples/tuple.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace strongroom::authz {

using RelationId = std::size_t;
using NodeId = std::size_t;

/// One part of a relation's definition.
struct SchemaNode
{
    Rewrite::Kind kind = Rewrite::Kind::Direct;
    RelationId owner = 0;
    RelationId relation = 0; ///< Of Computed: that one; of FromTupleset: the tupleset.
    std::unordered_map<std::string_view, RelationId> targets{}; ///< Of FromTupleset: by type.
    std::vector<NodeId> children{};
};

struct SchemaRelation
{
    std::string type{};
    std::string name{};
    std::vector<TypeRestriction> types{};
    NodeId root = 0;
    bool takesUsersets = false;
    bool takesWildcards = false;
};

/// How having one relation may give another: what list-objects walks along.
struct SchemaEdge
{
    enum class Kind { Computed, Userset, Tupleset };
    Kind kind = Kind::Computed;
    RelationId to = 0;
    RelationId tupleset = 0;
    bool certain = true; ///< False below "and" and "but not": there it has to be checked.
};

class Schema
{
public:
    /// Fails with InvalidInput, a line a finding, for a model that canEvaluate() refuses; `file` is
    /// where its lines count.
    static Result<Schema> create(const Model& model, const std::string& file = {});

    std::optional<RelationId> find(std::string_view type, std::string_view relation) const;
    bool hasType(std::string_view type) const;

    const SchemaRelation& relation(RelationId id) const { return m_relations[id]; }
    const SchemaNode& node(NodeId id) const { return m_nodes[id]; }
    std::size_t relationCount() const { return m_relations.size(); }
    const std::vector<SchemaEdge>& edgesFrom(RelationId id) const { return m_edges[id]; }
    /// Whether being assigned directly gives the relation: none if there is no such way, else
    /// whether it is certain.
    std::optional<bool> assigns(RelationId id) const { return m_assigns[id]; }

    /// The tuple's condition must be the one that goes with its user. Fails with InvalidInput if
    /// the model has no place for the tuple.
    Result<Done> allows(const Tuple& tuple) const;
    bool allows(const SchemaRelation& relation, const Subject& user,
                std::string_view condition) const;

    /// Whether the tuple counts, given the request's context. Fails as Condition::holds() does.
    Result<bool> holds(const Tuple& tuple, const boost::json::object& context) const;

private:
    Schema() = default;
    friend class SchemaBuilder;

    std::vector<SchemaNode> m_nodes{};
    std::vector<SchemaRelation> m_relations{};
    std::vector<std::vector<SchemaEdge>> m_edges{};
    std::vector<std::optional<bool>> m_assigns{};
    /// By type and name; the keys of a std::map stay where they are when the schema is moved.
    std::map<std::string, std::map<std::string, RelationId, std::less<>>, std::less<>> m_types{};
    std::map<std::string, Condition, std::less<>> m_conditions{};
};

} // namespace strongroom::authz
