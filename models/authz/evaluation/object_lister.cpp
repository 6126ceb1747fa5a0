// The walk from a user to objects.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/evaluation/object_lister.h"

namespace strongroom::authz {

ObjectLister::ObjectLister(const Schema& schema, const TupleReader& reader,
                           const boost::json::object& context, const std::string& user)
    : m_schema(schema), m_reader(reader), m_context(context), m_user(user)
{}

Result<std::vector<std::string>> ObjectLister::list(RelationId wanted, const Bounds& bounds)
{
    m_meter.emplace(bounds.ofList());
    findRelevant(wanted);
    if (auto started = start(); !started)
        return started.error();
    bool tooDeep = false;
    for (std::size_t next = 0; next < m_open.size(); ++next) {
        const auto place = m_open[next];
        if (m_meter->tooDeep(place.depth)) {
            tooDeep = true;
            continue;
        }
        if (auto stepped = step(place); !stepped)
            return stepped.error();
    }
    if (tooDeep)
        return Meter::depthError();
    return confirmed(wanted);
}

/// The relations that may lead to the wanted one.
void ObjectLister::findRelevant(RelationId wanted)
{
    const auto count = m_schema.relationCount();
    std::vector<std::vector<RelationId>> into(count);
    for (RelationId from = 0; from < count; ++from)
        for (const auto& edge : m_schema.edgesFrom(from))
            into[edge.to].push_back(from);
    m_relevant.assign(count, false);
    std::vector<RelationId> open{wanted};
    m_relevant[wanted] = true;
    while (!open.empty()) {
        const auto to = open.back();
        open.pop_back();
        for (const auto from : into[to])
            if (!m_relevant[from]) {
                m_relevant[from] = true;
                open.push_back(from);
            }
    }
}

Result<Done> ObjectLister::start()
{
    const auto subject = subjectOf(m_user);
    if (subject.isUserset()) {
        if (const auto relation = m_schema.find(subject.type, subject.relation);
            relation && m_relevant[*relation])
            reach({m_user.substr(0, m_user.rfind('#')), *relation, true, 0});
        return Done{};
    }
    if (auto started = startFrom(m_user); !started || subject.isWildcard())
        return started;
    return startFrom(std::string(subject.type) + ":*");
}

/// Everything that the user is assigned directly.
Result<Done> ObjectLister::startFrom(const std::string& user)
{
    for (RelationId id = 0; id < m_schema.relationCount(); ++id) {
        const auto assigns = m_schema.assigns(id);
        if (!m_relevant[id] || !assigns)
            continue;
        if (auto followed = follow(user, id, {{}, id, *assigns, 0}); !followed)
            return followed;
    }
    return Done{};
}

void ObjectLister::reach(Place place)
{
    const auto [known, isNew] =
        m_seen.emplace(std::pair(place.relation, place.object), place.certain);
    // What was only likely may become certain by another way; then what follows from it does, too.
    if (!isNew && (known->second || !place.certain))
        return;
    known->second = place.certain;
    m_open.push_back(std::move(place));
}

Result<Done> ObjectLister::step(const Place& place)
{
    if (auto counted = m_meter->visit(); !counted)
        return counted;
    for (const auto& edge : m_schema.edgesFrom(place.relation))
        if (m_relevant[edge.to])
            if (auto walked = along(place, edge); !walked)
                return walked;
    return Done{};
}

Result<Done> ObjectLister::along(const Place& place, const SchemaEdge& edge)
{
    switch (edge.kind) {
    case SchemaEdge::Kind::Computed:
        reach({place.object, edge.to, place.certain && edge.certain, place.depth});
        return Done{};
    case SchemaEdge::Kind::Userset:
        return follow(place.object + '#' + m_schema.relation(place.relation).name, edge.to,
                      {{}, edge.to, place.certain && edge.certain, place.depth + 1});
    case SchemaEdge::Kind::Tupleset:
        return follow(place.object, edge.tupleset,
                      {{}, edge.to, place.certain && edge.certain, place.depth + 1});
    }
    return Done{};
}

Result<Done> ObjectLister::follow(const std::string& user, RelationId through, const Place& next)
{
    const auto& relation = m_schema.relation(through);
    const auto subject = subjectOf(user);
    std::optional<Error> failure;
    const auto read = m_reader.ofUser(user, relation.type, relation.name, [&](const Tuple& tuple) {
        if (auto counted = m_meter->visit(); !counted) {
            failure = counted.error();
            return false;
        }
        if (!m_schema.allows(relation, subject, tuple.condition))
            return true;
        const auto holds = m_schema.holds(tuple, m_context);
        if (!holds)
            failure = holds.error();
        else if (*holds)
            reach({tuple.object, next.relation, next.certain, next.depth});
        return !failure;
    });
    if (!read)
        return read;
    return failure ? Result<Done>(*failure) : Done{};
}

Result<std::vector<std::string>> ObjectLister::confirmed(RelationId wanted)
{
    std::vector<std::string> objects;
    Checker checker(m_schema, m_reader, m_context, m_user);
    // The set is in the order of relations, then of objects.
    for (auto one = m_seen.lower_bound({wanted, {}});
         one != m_seen.end() && one->first.first == wanted; ++one) {
        if (one->second) {
            objects.push_back(one->first.second);
            continue;
        }
        const auto allowed = checker.check(one->first.second, wanted, *m_meter);
        if (!allowed)
            return allowed.error();
        if (*allowed)
            objects.push_back(one->first.second);
    }
    return objects;
}

} // namespace strongroom::authz
