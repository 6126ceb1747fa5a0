// Tuples in hash tables, one for each way of asking.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/tuples/memory_tuples.h"

namespace strongroom::authz {

namespace {

/// No part of a tuple holds a line feed.
std::string key(std::string_view a, std::string_view b, std::string_view c = {})
{
    std::string joined;
    joined.reserve(a.size() + b.size() + c.size() + 2);
    joined.append(a).append(1, '\n').append(b).append(1, '\n').append(c);
    return joined;
}

template <class Index>
void visitAll(const Index& index, const std::string& at, const TupleReader::Visit& visit)
{
    const auto found = index.find(at);
    if (found == index.end())
        return;
    for (const auto* tuple : found->second)
        if (!visit(*tuple))
            return;
}

/// Passes over what stands in front as well, and remembers whether the visitor has seen enough.
struct Behind
{
    const MemoryTuples& front;
    const TupleReader::Visit& visit;
    bool enough = false;

    TupleReader::Visit first()
    {
        return [this](const Tuple& tuple) { return !(enough = !visit(tuple)); };
    }
    TupleReader::Visit second()
    {
        return [this](const Tuple& tuple) {
            return front.has(tuple.object, tuple.relation, tuple.user) || visit(tuple);
        };
    }
};

} // namespace

bool MemoryTuples::add(Tuple tuple)
{
    auto all = key(tuple.object, tuple.relation, tuple.user);
    if (m_byAll.contains(all))
        return false;
    const auto& kept = m_tuples.emplace_back(std::move(tuple));
    m_byAll.emplace(std::move(all), &kept);
    m_byObject[key(kept.object, kept.relation)].push_back(&kept);
    m_byUser[key(kept.user, subjectOf(kept.object).type, kept.relation)].push_back(&kept);
    return true;
}

bool MemoryTuples::has(std::string_view object, std::string_view relation,
                       std::string_view user) const
{
    return m_byAll.contains(key(object, relation, user));
}

Result<Done> MemoryTuples::find(std::string_view object, std::string_view relation,
                                std::string_view user, const Visit& visit) const
{
    const auto found = m_byAll.find(key(object, relation, user));
    if (found != m_byAll.end())
        visit(*found->second);
    return Done{};
}

Result<Done> MemoryTuples::ofObject(std::string_view object, std::string_view relation,
                                    const Visit& visit) const
{
    visitAll(m_byObject, key(object, relation), visit);
    return Done{};
}

Result<Done> MemoryTuples::ofUser(std::string_view user, std::string_view type,
                                  std::string_view relation, const Visit& visit) const
{
    visitAll(m_byUser, key(user, type, relation), visit);
    return Done{};
}

Result<Done> LayeredTuples::find(std::string_view object, std::string_view relation,
                                 std::string_view user, const Visit& visit) const
{
    return m_front.has(object, relation, user) ? m_front.find(object, relation, user, visit)
                                               : m_behind.find(object, relation, user, visit);
}

Result<Done> LayeredTuples::ofObject(std::string_view object, std::string_view relation,
                                     const Visit& visit) const
{
    Behind behind{m_front, visit};
    const auto done = m_front.ofObject(object, relation, behind.first());
    return !done || behind.enough ? done : m_behind.ofObject(object, relation, behind.second());
}

Result<Done> LayeredTuples::ofUser(std::string_view user, std::string_view type,
                                   std::string_view relation, const Visit& visit) const
{
    Behind behind{m_front, visit};
    const auto done = m_front.ofUser(user, type, relation, behind.first());
    return !done || behind.enough ? done : m_behind.ofUser(user, type, relation, behind.second());
}

} // namespace strongroom::authz
