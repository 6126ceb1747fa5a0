// Sets of users, and the walk that fills them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/evaluation/user_lister.h"

#include <algorithm>

namespace strongroom::authz {

using Kind = Rewrite::Kind;

bool UserSet::has(const std::string& user) const
{
    return users.contains(user) || (everybody && !except.contains(user));
}

void UserSet::unite(const UserSet& other)
{
    std::set<std::string> left;
    // Whom neither of them leaves in is left out of both.
    for (const auto& user : except)
        if (!other.has(user))
            left.insert(user);
    for (const auto& user : other.except)
        if (!has(user))
            left.insert(user);
    everybody = everybody || other.everybody;
    except = everybody ? std::move(left) : std::set<std::string>();
    users.insert(other.users.begin(), other.users.end());
    cut = cut || other.cut;
}

void UserSet::intersect(const UserSet& other)
{
    std::set<std::string> both;
    for (const auto& user : users)
        if (other.has(user))
            both.insert(user);
    for (const auto& user : other.users)
        if (has(user))
            both.insert(user);
    everybody = everybody && other.everybody;
    except.insert(other.except.begin(), other.except.end());
    if (!everybody)
        except.clear();
    users = std::move(both);
    cut = cut || other.cut;
}

void UserSet::subtract(const UserSet& other)
{
    std::set<std::string> rest;
    for (const auto& user : users)
        if (!other.has(user))
            rest.insert(user);
    // Those whom the other side's everybody leaves out stay, if they were here.
    for (const auto& user : other.except)
        if (has(user) && !other.has(user))
            rest.insert(user);
    everybody = everybody && !other.everybody;
    except.insert(other.users.begin(), other.users.end());
    if (!everybody)
        except.clear();
    users = std::move(rest);
    cut = cut || other.cut;
}

UserLister::UserLister(const Schema& schema, const TupleReader& reader,
                       const boost::json::object& context, const UserFilter& filter)
    : m_schema(schema), m_reader(reader), m_context(context), m_filter(filter)
{}

Result<std::vector<std::string>> UserLister::list(const std::string& object, RelationId relation,
                                                  const Bounds& bounds)
{
    m_meter.emplace(bounds.ofList());
    const auto set = walkFrom({object, m_schema.relation(relation).root, 0});
    if (!set)
        return set.error();
    std::vector<std::string> users(set->users.begin(), set->users.end());
    if (set->everybody)
        users.insert(users.begin(), m_filter.type + ":*");
    return set->cut ? confirmed(object, relation, users) : users;
}

Result<std::vector<std::string>> UserLister::confirmed(const std::string& object,
                                                       RelationId relation,
                                                       const std::vector<std::string>& users)
{
    std::vector<std::string> confirmed;
    for (const auto& user : users) {
        const auto allowed =
            Checker(m_schema, m_reader, m_context, user).check(object, relation, *m_meter);
        if (!allowed)
            return allowed.error();
        if (*allowed)
            confirmed.push_back(user);
    }
    return confirmed;
}

void UserLister::Walk::reach(Place place)
{
    if (seen.emplace(place.node, place.object).second)
        open.push_back(std::move(place));
}

Result<UserSet> UserLister::walkFrom(Place start)
{
    Walk walk;
    walk.reach(std::move(start));
    for (std::size_t next = 0; next < walk.open.size(); ++next) {
        const auto place = walk.open[next];
        if (m_meter->tooDeep(place.depth))
            return Meter::depthError();
        if (auto counted = m_meter->visit(); !counted)
            return counted.error();
        if (auto visited = visit(place, walk); !visited)
            return visited.error();
    }
    return std::move(walk.found);
}

Result<Done> UserLister::visit(const Place& place, Walk& walk)
{
    const auto& node = m_schema.node(place.node);
    const auto& relation = m_schema.relation(node.owner);
    // A userset has its own relation.
    if (relation.root == place.node && relation.name == m_filter.relation
        && relation.type == m_filter.type)
        walk.found.users.insert(place.object + '#' + relation.name);
    switch (node.kind) {
    case Kind::Unset: return Done{};
    case Kind::Direct: return direct(place, walk);
    case Kind::Computed:
        walk.reach({place.object, m_schema.relation(node.relation).root, place.depth});
        return Done{};
    case Kind::FromTupleset: return tupleset(place, node, walk);
    case Kind::Union:
        for (const auto child : node.children)
            walk.reach({place.object, child, place.depth});
        return Done{};
    case Kind::Intersection:
    case Kind::Exclusion: return combined(place, node, walk);
    }
    return Done{};
}

void UserLister::take(const Tuple& tuple, const Subject& user, const Place& place, Walk& walk) const
{
    if (user.isUserset()) {
        if (const auto target = m_schema.find(user.type, user.relation))
            walk.reach({tuple.user.substr(0, tuple.user.rfind('#')),
                        m_schema.relation(*target).root, place.depth + 1});
        return;
    }
    if (user.type != m_filter.type || !m_filter.relation.empty())
        return;
    if (user.isWildcard()) {
        UserSet all;
        all.everybody = true;
        walk.found.unite(all);
    } else {
        walk.found.users.insert(tuple.user);
        walk.found.except.erase(tuple.user);
    }
}

Result<Done> UserLister::direct(const Place& place, Walk& walk)
{
    const auto& relation = m_schema.relation(m_schema.node(place.node).owner);
    std::optional<Error> failure;
    const auto read = m_reader.ofObject(place.object, relation.name, [&](const Tuple& tuple) {
        if (auto counted = m_meter->visit(); !counted) {
            failure = counted.error();
            return false;
        }
        const auto user = subjectOf(tuple.user);
        if (!m_schema.allows(relation, user, tuple.condition))
            return true;
        const auto holds = m_schema.holds(tuple, m_context);
        if (!holds)
            failure = holds.error();
        else if (*holds)
            take(tuple, user, place, walk);
        return !failure;
    });
    if (!read)
        return read;
    return failure ? Result<Done>(*failure) : Done{};
}

Result<Done> UserLister::tupleset(const Place& place, const SchemaNode& node, Walk& walk)
{
    const auto& relation = m_schema.relation(node.relation);
    std::optional<Error> failure;
    const auto read = m_reader.ofObject(place.object, relation.name, [&](const Tuple& tuple) {
        if (auto counted = m_meter->visit(); !counted) {
            failure = counted.error();
            return false;
        }
        const auto user = subjectOf(tuple.user);
        const auto target = node.targets.find(user.type);
        if (target == node.targets.end() || user.isUserset() || user.isWildcard()
            || !m_schema.allows(relation, user, tuple.condition))
            return true;
        const auto holds = m_schema.holds(tuple, m_context);
        if (!holds)
            failure = holds.error();
        else if (*holds)
            walk.reach({tuple.user, m_schema.relation(target->second).root, place.depth + 1});
        return !failure;
    });
    if (!read)
        return read;
    return failure ? Result<Done>(*failure) : Done{};
}

Result<Done> UserLister::combined(const Place& place, const SchemaNode& node, Walk& walk)
{
    const std::pair key(place.node, place.object);
    if (!m_path.insert(key).second) {
        walk.found.cut = true;
        return Done{};
    }
    std::optional<UserSet> whole;
    for (const auto child : node.children) {
        const auto side = walkFrom({place.object, child, place.depth});
        if (!side) {
            m_path.clear();
            return side.error();
        }
        if (!whole)
            whole = *side;
        else if (node.kind == Kind::Intersection)
            whole->intersect(*side);
        // Of a relation that is taken from itself a set cannot be worked out: each of those who may
        // have it is checked in the end.
        else if (side->cut)
            whole->cut = true;
        else
            whole->subtract(*side);
    }
    m_path.erase(key);
    walk.found.unite(*whole);
    return Done{};
}

} // namespace strongroom::authz
