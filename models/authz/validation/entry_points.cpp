// Relations that nobody can ever have, and relations that lead back to themselves.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/validation/rules.h"
#include "models/authz/validation/strong_components.h"

#include <algorithm>
#include <set>

namespace strongroom::authz::validation {

namespace {

using Kind = Rewrite::Kind;
using RelationId = std::pair<std::string_view, std::string_view>;

/// The relations that somebody can have: those with an entry point, then those that follow from
/// them.
class EntryPoints
{
public:
    EntryPoints(const Model& model, const Names& names) : m_names(names)
    {
        for (const auto& type : model.types)
            for (const auto& relation : type.relations) {
                noteUses(type, relation, relation.rewrite);
                m_open.push_back({&type, &relation});
            }
        while (!m_open.empty()) {
            const auto [type, relation] = m_open.back();
            m_open.pop_back();
            if (has(type->name, relation->name) || !holds(*type, *relation, relation->rewrite))
                continue;
            m_entered.insert({type->name, relation->name});
            const auto& users = m_users[{type->name, relation->name}];
            m_open.insert(m_open.end(), users.begin(), users.end());
        }
    }

    bool has(std::string_view type, std::string_view relation) const
    {
        return m_entered.contains({type, relation});
    }

private:
    using Definition = std::pair<const TypeDefinition*, const Relation*>;

    /// Whose turn it is again once one of the relations that it uses is entered.
    void noteUses(const TypeDefinition& type, const Relation& relation, const Rewrite& rewrite)
    {
        const auto note = [&](std::string_view usedType, std::string_view used) {
            m_users[{usedType, used}].push_back({&type, &relation});
        };
        if (rewrite.kind == Kind::Direct)
            for (const auto& restriction : relation.types)
                note(restriction.type, restriction.relation);
        else if (rewrite.kind == Kind::Computed)
            note(type.name, rewrite.relation);
        else if (rewrite.kind == Kind::FromTupleset) {
            if (const auto* tupleset = m_names.relation(type.name, rewrite.tupleset))
                for (const auto& restriction : tupleset->types)
                    note(restriction.type, rewrite.relation);
        }
        for (const auto& child : rewrite.children)
            noteUses(type, relation, child);
    }

    bool holds(const TypeDefinition& type, const Relation& relation, const Rewrite& rewrite) const
    {
        const auto child = [&](const Rewrite& one) { return holds(type, relation, one); };
        const auto& children = rewrite.children;
        switch (rewrite.kind) {
        case Kind::Unset: return false;
        case Kind::Direct:
            return std::any_of(relation.types.begin(), relation.types.end(), [&](const auto& t) {
                return t.relation.empty() || has(t.type, t.relation);
            });
        case Kind::Computed: return has(type.name, rewrite.relation);
        case Kind::FromTupleset: {
            const auto* tupleset = m_names.relation(type.name, rewrite.tupleset);
            return tupleset
                   && std::any_of(tupleset->types.begin(), tupleset->types.end(),
                                  [&](const auto& t) { return has(t.type, rewrite.relation); });
        }
        case Kind::Union: return std::any_of(children.begin(), children.end(), child);
        case Kind::Intersection:
        case Kind::Exclusion: return std::all_of(children.begin(), children.end(), child);
        }
        return false;
    }

    const Names& m_names;
    std::set<RelationId> m_entered{};
    std::map<RelationId, std::vector<Definition>> m_users{};
    std::vector<Definition> m_open{};
};

/// The relations of one type as a graph of what they are computed from.
class ComputedGraph
{
public:
    explicit ComputedGraph(const TypeDefinition& type) : m_graph(type.relations.size())
    {
        std::map<std::string_view, std::size_t> numbers;
        for (std::size_t i = 0; i < type.relations.size(); ++i)
            numbers.emplace(type.relations[i].name, i);
        for (std::size_t i = 0; i < type.relations.size(); ++i)
            addEdges(i, type.relations[i].rewrite, false, numbers);
        m_component = strongComponents(m_graph);
        for (std::size_t i = 0; i < m_graph.size(); ++i)
            for (const auto to : m_graph[i])
                if (m_component[i] == m_component[to])
                    m_cyclic.insert(m_component[i]);
        for (const auto& [from, to] : m_away)
            if (m_component[from] == m_component[to])
                m_takingAway.insert(m_component[from]);
    }

    /// Whether relation number `i` leads back to itself.
    bool leadsBack(std::size_t i) const { return m_cyclic.contains(m_component[i]); }

    /// And whether it is taken away on some such way.
    bool isTakenFromItself(std::size_t i) const { return m_takingAway.contains(m_component[i]); }

private:
    void addEdges(std::size_t from, const Rewrite& rewrite, bool takenAway,
                  const std::map<std::string_view, std::size_t>& numbers)
    {
        if (const auto to = numbers.find(rewrite.relation);
            rewrite.kind == Kind::Computed && to != numbers.end()) {
            m_graph[from].push_back(to->second);
            if (takenAway)
                m_away.emplace_back(from, to->second);
        }
        for (std::size_t i = 0; i < rewrite.children.size(); ++i)
            addEdges(from, rewrite.children[i],
                     takenAway || (rewrite.kind == Kind::Exclusion && i == 1), numbers);
    }

    Graph m_graph;
    std::vector<std::pair<std::size_t, std::size_t>> m_away{};
    std::vector<std::size_t> m_component{};
    std::set<std::size_t> m_cyclic{};
    std::set<std::size_t> m_takingAway{};
};

void reportImpossible(const TypeDefinition& type, const Relation& relation, bool loops,
                      Findings& findings)
{
    report(findings, relation, "relation-no-entry-point",
           "`" + relation.name + "` is an impossible relation for `" + type.name + "` ("
               + (loops ? "potential loop" : "no entrypoint") + ").",
           relation.place);
}

} // namespace

void checkEntryPoints(const Model& model, const Names& names, Findings& findings)
{
    const EntryPoints entries(model, names);
    for (const auto& type : model.types) {
        const ComputedGraph graph(type);
        for (std::size_t i = 0; i < type.relations.size(); ++i) {
            const auto& relation = type.relations[i];
            const bool loops = graph.leadsBack(i);
            // Of a relation that is taken from itself nobody can say who has it.
            if (!entries.has(type.name, relation.name) || graph.isTakenFromItself(i))
                reportImpossible(type, relation, loops, findings);
            else if (loops)
                report(findings, relation, "cycle",
                       "`" + relation.name + "` of `" + type.name
                           + "` is computed from itself: an OpenFGA server refuses such a model.",
                       relation.place, Severity::Warned);
        }
    }
}

} // namespace strongroom::authz::validation
