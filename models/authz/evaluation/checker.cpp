// The walk of a check.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/evaluation/checker.h"

#include <algorithm>

namespace strongroom::authz {

using Kind = Rewrite::Kind;

Checker::Checker(const Schema& schema, const TupleReader& reader,
                 const boost::json::object& context, std::string user)
    : m_schema(schema), m_reader(reader), m_context(context), m_user(std::move(user)),
      m_subject(subjectOf(m_user))
{
    if (m_subject.isUserset()) {
        m_usersetRelation = m_schema.find(m_subject.type, m_subject.relation);
        m_usersetObject = m_user.substr(0, m_user.rfind('#'));
    } else if (!m_subject.isWildcard())
        m_wildcard = std::string(m_subject.type) + ":*";
}

Result<bool> Checker::check(const std::string& object, RelationId relation, Meter& meter)
{
    const auto answer =
        walkFrom({m_objects.add(object), m_schema.relation(relation).root, 0}, meter);
    if (!answer) {
        m_path.clear();
        return answer.error();
    }
    return answer->allowed;
}

void Checker::reach(Walk& walk, const Place& place) const
{
    if (walk.seen.insert(place.key()).second)
        walk.open.push_back(place);
}

void Checker::reach(Walk& walk, std::string_view object, RelationId relation, int depth)
{
    reach(walk, {m_objects.add(object), m_schema.relation(relation).root, depth});
}

Result<Checker::Answer> Checker::walkFrom(const Place& start, Meter& meter)
{
    if (const auto known = m_known.find(start.key()); known != m_known.end())
        return Answer{known->second, false};
    Walk walk;
    reach(walk, start);
    bool tooDeep = false;
    while (walk.next < walk.open.size() && !walk.found) {
        const auto place = walk.open[walk.next++];
        if (meter.tooDeep(place.depth)) {
            tooDeep = true;
            break;
        }
        if (auto counted = meter.visit(); !counted)
            return counted.error();
        if (auto visited = visit(place, walk, meter); !visited)
            return visited.error();
    }
    if (walk.found) {
        m_known.emplace(start.key(), true);
        return Answer{true, false};
    }
    if (tooDeep)
        return Meter::depthError();
    if (walk.failure)
        return *walk.failure;
    if (!walk.cut)
        remember(walk);
    return Answer{false, walk.cut};
}

/// A walk that came to its end without finding anything found nothing from any of its places.
void Checker::remember(const Walk& walk)
{
    for (const auto& place : walk.open)
        m_known.emplace(place.key(), false);
}

Result<Done> Checker::visit(const Place& place, Walk& walk, Meter& meter)
{
    if (const auto known = m_known.find(place.key()); known != m_known.end()) {
        walk.found = walk.found || known->second;
        return Done{};
    }
    const auto& node = m_schema.node(place.node);
    // A userset has its own relation, whatever the definition says.
    if (m_usersetRelation == node.owner && m_objects.text(place.object) == m_usersetObject
        && m_schema.relation(node.owner).root == place.node) {
        walk.found = true;
        return Done{};
    }
    switch (node.kind) {
    case Kind::Unset: return Done{};
    case Kind::Direct: return direct(place, walk, meter);
    case Kind::Computed:
        reach(walk, {place.object, m_schema.relation(node.relation).root, place.depth});
        return Done{};
    case Kind::FromTupleset: return tupleset(place, node, walk, meter);
    case Kind::Union:
        for (const auto child : node.children)
            reach(walk, {place.object, child, place.depth});
        return Done{};
    case Kind::Intersection:
    case Kind::Exclusion: return combined(place, walk, meter);
    }
    return Done{};
}

/// Whether the tuple's condition holds; one that cannot be evaluated is remembered, since another
/// way may decide.
bool Checker::counts(const Tuple& tuple, Walk& walk) const
{
    const auto holds = m_schema.holds(tuple, m_context);
    if (holds)
        return *holds;
    if (!walk.failure)
        walk.failure = holds.error();
    return false;
}

Result<bool> Checker::assigned(const Place& place, const SchemaRelation& relation,
                               const std::string& user, Walk& walk)
{
    bool found = false;
    const auto subject = subjectOf(user);
    const auto read =
        m_reader.find(m_objects.text(place.object), relation.name, user, [&](const Tuple& tuple) {
            found = m_schema.allows(relation, subject, tuple.condition) && counts(tuple, walk);
            return !found;
        });
    if (!read)
        return read.error();
    return found;
}

Result<Done> Checker::direct(const Place& place, Walk& walk, Meter& meter)
{
    const auto& relation = m_schema.relation(m_schema.node(place.node).owner);
    for (const auto* user : {&m_user, &m_wildcard}) {
        if (user->empty())
            continue;
        const auto found = assigned(place, relation, *user, walk);
        if (!found)
            return found.error();
        if (*found) {
            walk.found = true;
            return Done{};
        }
    }
    return relation.takesUsersets ? usersets(place, relation, walk, meter) : Result<Done>(Done{});
}

Result<Done> Checker::usersets(const Place& place, const SchemaRelation& relation, Walk& walk,
                               Meter& meter)
{
    Result<Done> counted = Done{};
    auto read =
        m_reader.ofObject(m_objects.text(place.object), relation.name, [&](const Tuple& tuple) {
            const auto user = subjectOf(tuple.user);
            if (!user.isUserset())
                return true;
            if (counted = meter.visit(); !counted)
                return false;
            const auto target = m_schema.find(user.type, user.relation);
            if (!target || !m_schema.allows(relation, user, tuple.condition)
                || !counts(tuple, walk))
                return true;
            reach(walk, std::string_view(tuple.user).substr(0, tuple.user.rfind('#')), *target,
                  place.depth + 1);
            return true;
        });
    return counted ? read : counted;
}

Result<Done> Checker::tupleset(const Place& place, const SchemaNode& node, Walk& walk, Meter& meter)
{
    const auto& relation = m_schema.relation(node.relation);
    Result<Done> counted = Done{};
    auto read =
        m_reader.ofObject(m_objects.text(place.object), relation.name, [&](const Tuple& tuple) {
            if (counted = meter.visit(); !counted)
                return false;
            const auto user = subjectOf(tuple.user);
            const auto target = node.targets.find(user.type);
            if (target == node.targets.end() || user.isUserset() || user.isWildcard()
                || !m_schema.allows(relation, user, tuple.condition) || !counts(tuple, walk))
                return true;
            reach(walk, tuple.user, target->second, place.depth + 1);
            return true;
        });
    return counted ? read : counted;
}

Result<Done> Checker::combined(const Place& place, Walk& walk, Meter& meter)
{
    if (!m_path.insert(place.key()).second) {
        walk.cut = true;
        return Done{};
    }
    const auto answer = sides(place, m_schema.node(place.node), meter);
    m_path.erase(place.key());
    if (!answer) {
        // Bounds and stores end the whole question; a condition leaves it to other ways.
        if (answer.error().kind != ErrorKind::InvalidInput)
            return answer.error();
        if (!walk.failure)
            walk.failure = answer.error();
        return Done{};
    }
    if (!answer->cut)
        m_known.emplace(place.key(), answer->allowed);
    walk.found = walk.found || answer->allowed;
    walk.cut = walk.cut || answer->cut;
    return Done{};
}

Result<Checker::Answer> Checker::sides(const Place& place, const SchemaNode& node, Meter& meter)
{
    std::optional<Error> failure;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        const bool subtracts = node.kind == Kind::Exclusion && i == 1;
        const auto side = walkFrom({place.object, node.children[i], place.depth}, meter);
        if (!side) {
            if (side.error().kind != ErrorKind::InvalidInput)
                return side.error();
            failure = side.error();
            continue;
        }
        // A side that denies decides, even beside one that failed; so does one that leads back
        // here.
        if (side->allowed == subtracts)
            return Answer{false, side->cut};
        if (side->cut)
            return Answer{false, true};
    }
    if (failure)
        return *failure;
    return Answer{true, false};
}

} // namespace strongroom::authz
