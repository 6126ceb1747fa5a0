// Walks a relation's definition as the evaluator does, but keeps the tuples that it went by. Each
// branch is first asked of the evaluator, so that only ways that hold are followed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/explanation/explainer.h"

#include <algorithm>
#include <set>

namespace strongroom::authz {
namespace {

class Explainer
{
public:
    Explainer(const Schema& schema, const TupleReader& reader, const Circumstances& circumstances,
              Bounds bounds)
        : m_schema(schema), m_evaluator(schema, reader, bounds), m_circumstances(circumstances),
          m_front(frontOf(circumstances)), m_reader(m_front, reader), m_meter(bounds),
          m_bounds(bounds)
    {}

    Result<Explanation> explain(const Query& query)
    {
        m_user = query.user;
        Explanation explanation;
        const auto allowed = m_evaluator.check(query, m_circumstances);
        if (!allowed)
            return allowed.error();
        explanation.allowed = *allowed;
        if (*allowed) {
            auto ways = waysTo(query.relation, query.object, 0);
            if (!ways)
                return ways.error();
            explanation.ways = std::move(*ways);
            std::ranges::stable_sort(explanation.ways, {}, &Way::size);
            return explanation;
        }
        if (auto found = findOpenings(query.relation, query.object, 0); !found)
            return found.error();
        explanation.openings = std::move(m_openings);
        explanation.obstacle = std::move(m_obstacle);
        if (!explanation.obstacle.empty())
            explanation.openings.clear();
        return explanation;
    }

private:
    using Ways = std::vector<Way>;

    static MemoryTuples frontOf(const Circumstances& circumstances)
    {
        MemoryTuples front;
        for (const auto& tuple : circumstances.tuples)
            front.add(tuple);
        return front;
    }

    std::optional<RelationId> find(const std::string& relation, const std::string& object) const
    {
        return m_schema.find(subjectOf(object).type, relation);
    }

    Result<bool> holds(const std::string& user, const std::string& relation,
                       const std::string& object)
    {
        if (auto counted = m_meter.visit(); !counted)
            return counted.error();
        return m_evaluator.check({user, relation, object}, m_circumstances);
    }

    /// The tuples of a relation that the model has a place for and whose condition holds.
    Result<std::vector<Tuple>> tuplesOf(const std::string& relation, const std::string& object)
    {
        std::vector<Tuple> tuples;
        Result<Done> failed = Done{};
        const auto id = find(relation, object);
        auto read = m_reader.ofObject(object, relation, [&](const Tuple& tuple) {
            if (auto counted = m_meter.visit(); !counted) {
                failed = counted.error();
                return false;
            }
            if (!id
                || !m_schema.allows(m_schema.relation(*id), subjectOf(tuple.user), tuple.condition))
                return true;
            const auto counts = m_schema.holds(tuple, m_circumstances.context);
            if (counts && *counts)
                tuples.push_back(tuple);
            return true;
        });
        if (!read)
            return read.error();
        if (!failed)
            return failed.error();
        return tuples;
    }

    static Ways after(const WayStep& first, Ways ways)
    {
        for (auto& way : ways)
            way.insert(way.begin(), first);
        return ways;
    }

    static void add(Ways& to, Ways more)
    {
        for (auto& way : more)
            if (to.size() < mostWays && std::ranges::find(to, way) == to.end())
                to.push_back(std::move(way));
    }

    Result<Ways> waysTo(const std::string& relation, const std::string& object, int depth)
    {
        const auto id = find(relation, object);
        const auto here = object + '#' + relation;
        // What leads back to itself is no way; what is deeper was refused by the evaluator.
        if (!id || depth > m_bounds.depth || !m_open.insert(here).second)
            return Ways();
        auto ways = waysBy(m_schema.node(m_schema.relation(*id).root), relation, object, depth);
        m_open.erase(here);
        return ways;
    }

    Result<Ways> waysBy(const SchemaNode& node, const std::string& relation,
                        const std::string& object, int depth)
    {
        switch (node.kind) {
        case Rewrite::Kind::Direct: return direct(relation, object, depth);
        case Rewrite::Kind::Computed: return computed(node, relation, object, depth);
        case Rewrite::Kind::FromTupleset: return fromTupleset(node, relation, object, depth);
        case Rewrite::Kind::Union: return oneOf(node, relation, object, depth);
        case Rewrite::Kind::Intersection: return allOf(node, relation, object, depth);
        case Rewrite::Kind::Exclusion: return butNot(node, relation, object, depth);
        case Rewrite::Kind::Unset: break;
        }
        return Ways();
    }

    Result<Ways> direct(const std::string& relation, const std::string& object, int depth)
    {
        const auto tuples = tuplesOf(relation, object);
        if (!tuples)
            return tuples.error();
        Ways ways;
        for (const auto& tuple : *tuples) {
            const auto user = subjectOf(tuple.user);
            const bool everybody = user.isWildcard() && user.type == subjectOf(m_user).type;
            if (tuple.user == m_user || everybody)
                add(ways, {{{WayStep::Kind::Assigned, tuple.user, relation, object}}});
            if (!user.isUserset())
                continue;
            const auto group = std::string(user.type) + ':' + std::string(user.id);
            const auto inside = holds(m_user, std::string(user.relation), group);
            if (!inside)
                return inside.error();
            if (!*inside)
                continue;
            auto why = waysTo(std::string(user.relation), group, depth + 1);
            if (!why)
                return why;
            add(ways,
                after({WayStep::Kind::Through, tuple.user, relation, object}, std::move(*why)));
        }
        return ways;
    }

    Result<Ways> computed(const SchemaNode& node, const std::string& relation,
                          const std::string& object, int depth)
    {
        const auto& from = m_schema.relation(node.relation).name;
        const auto has = holds(m_user, from, object);
        if (!has)
            return has.error();
        if (!*has)
            return Ways();
        auto ways = waysTo(from, object, depth);
        if (!ways)
            return ways;
        return after({WayStep::Kind::Follows, from, relation, object}, std::move(*ways));
    }

    Result<Ways> fromTupleset(const SchemaNode& node, const std::string& relation,
                              const std::string& object, int depth)
    {
        const auto tupleset = m_schema.relation(node.relation).name;
        const auto parents = tuplesOf(tupleset, object);
        if (!parents)
            return parents.error();
        Ways ways;
        for (const auto& parent : *parents) {
            const auto target = node.targets.find(subjectOf(parent.user).type);
            if (target == node.targets.end())
                continue;
            const auto& theirs = m_schema.relation(target->second).name;
            const auto has = holds(m_user, theirs, parent.user);
            if (!has)
                return has.error();
            if (!*has)
                continue;
            auto why = waysTo(theirs, parent.user, depth + 1);
            if (!why)
                return why;
            add(ways, after({WayStep::Kind::Follows, theirs, relation, object},
                            after({WayStep::Kind::Stands, parent.user, tupleset, object},
                                  std::move(*why))));
        }
        return ways;
    }

    Result<Ways> oneOf(const SchemaNode& node, const std::string& relation,
                       const std::string& object, int depth)
    {
        Ways ways;
        for (const auto child : node.children) {
            auto more = waysBy(m_schema.node(child), relation, object, depth);
            if (!more)
                return more;
            add(ways, std::move(*more));
        }
        return ways;
    }

    /// Each way of the first with the shortest of the others: all of them hold.
    Result<Ways> allOf(const SchemaNode& node, const std::string& relation,
                       const std::string& object, int depth)
    {
        Ways ways;
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            auto more = waysBy(m_schema.node(node.children[i]), relation, object, depth);
            if (!more || more->empty())
                return more;
            if (i == 0) {
                ways = std::move(*more);
                continue;
            }
            const auto shortest = *std::ranges::min_element(*more, {}, &Way::size);
            for (auto& way : ways)
                way.insert(way.end(), shortest.begin(), shortest.end());
        }
        return ways;
    }

    Result<Ways> butNot(const SchemaNode& node, const std::string& relation,
                        const std::string& object, int depth)
    {
        auto ways = waysBy(m_schema.node(node.children[0]), relation, object, depth);
        const auto& taken = m_schema.node(node.children[1]);
        if (!ways || taken.kind != Rewrite::Kind::Computed)
            return ways;
        for (auto& way : *ways)
            way.push_back(
                {WayStep::Kind::Not, m_user, m_schema.relation(taken.relation).name, object});
        return ways;
    }

    Result<Done> findOpenings(const std::string& relation, const std::string& object, int depth)
    {
        const auto id = find(relation, object);
        const auto here = object + '#' + relation;
        if (!id || depth > m_bounds.depth || !m_open.insert(here).second)
            return Done{};
        auto found =
            openingsBy(m_schema.node(m_schema.relation(*id).root), relation, object, depth);
        m_open.erase(here);
        return found;
    }

    Result<Done> openingsBy(const SchemaNode& node, const std::string& relation,
                            const std::string& object, int depth)
    {
        switch (node.kind) {
        case Rewrite::Kind::Direct: {
            const auto& own = m_schema.relation(*find(relation, object));
            const bool takes = std::ranges::any_of(own.types, [this](const auto& type) {
                return type.type == subjectOf(m_user).type && type.relation.empty();
            });
            if (takes
                && std::ranges::find(m_openings, Opening{relation, object}) == m_openings.end())
                m_openings.push_back({relation, object});
            return Done{};
        }
        case Rewrite::Kind::Computed:
            return findOpenings(m_schema.relation(node.relation).name, object, depth);
        case Rewrite::Kind::FromTupleset: return openingsAbove(node, object, depth);
        case Rewrite::Kind::Union:
            for (const auto child : node.children)
                if (auto found = openingsBy(m_schema.node(child), relation, object, depth); !found)
                    return found;
            return Done{};
        case Rewrite::Kind::Intersection: return openingsOfAll(node, relation, object, depth);
        case Rewrite::Kind::Exclusion: return openingsOfAll(node, relation, object, depth);
        case Rewrite::Kind::Unset: break;
        }
        return Done{};
    }

    Result<Done> openingsAbove(const SchemaNode& node, const std::string& object, int depth)
    {
        const auto parents = tuplesOf(m_schema.relation(node.relation).name, object);
        if (!parents)
            return parents.error();
        for (const auto& parent : *parents) {
            const auto target = node.targets.find(subjectOf(parent.user).type);
            if (target == node.targets.end())
                continue;
            if (auto found =
                    findOpenings(m_schema.relation(target->second).name, parent.user, depth + 1);
                !found)
                return found;
        }
        return Done{};
    }

    /// Only the first part can be opened by an assignment; where another fails, that is what stands
    /// in the way.
    Result<Done> openingsOfAll(const SchemaNode& node, const std::string& relation,
                               const std::string& object, int depth)
    {
        for (std::size_t i = 1; i < node.children.size(); ++i) {
            const auto& guard = m_schema.node(node.children[i]);
            const auto name = m_schema.relation(guard.relation).name;
            auto at = std::vector<std::string>{object};
            auto asked = name;
            if (guard.kind == Rewrite::Kind::FromTupleset) {
                const auto parents = tuplesOf(name, object);
                if (!parents)
                    return parents.error();
                at.clear();
                for (const auto& parent : *parents) {
                    const auto target = guard.targets.find(subjectOf(parent.user).type);
                    if (target == guard.targets.end())
                        continue;
                    asked = m_schema.relation(target->second).name;
                    at.push_back(parent.user);
                }
            } else if (guard.kind != Rewrite::Kind::Computed) {
                continue;
            }
            for (const auto& where : at) {
                const auto has = holds(m_user, asked, where);
                if (!has)
                    return has.error();
                if (*has == (node.kind == Rewrite::Kind::Exclusion) && m_obstacle.empty())
                    m_obstacle = where + '#' + asked;
            }
        }
        return openingsBy(m_schema.node(node.children[0]), relation, object, depth);
    }

    const Schema& m_schema;
    const Evaluator m_evaluator;
    const Circumstances& m_circumstances;
    const MemoryTuples m_front;
    const LayeredTuples m_reader;
    Meter m_meter;
    const Bounds m_bounds;
    std::string m_user{};
    std::set<std::string> m_open{};
    std::vector<Opening> m_openings{};
    std::string m_obstacle{};
};

} // namespace

Result<Explanation> explain(const Schema& schema, const TupleReader& reader, const Query& query,
                            const Circumstances& circumstances, Bounds bounds)
{
    return Explainer(schema, reader, circumstances, bounds).explain(query);
}

} // namespace strongroom::authz
