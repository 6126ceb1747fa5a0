// Tuples in hash tables, one for each way of asking.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/tuples/memory_tuples.h"

namespace strongroom::authz {

namespace {

template <class Index>
void visitAll(const Index& index, const std::optional<SymbolKey>& at,
              const TupleReader::Visit& visit)
{
    if (!at)
        return;
    const auto found = index.find(*at);
    if (found == index.end())
        return;
    for (const auto* tuple : found->second)
        if (!visit(*tuple))
            return;
}

} // namespace

bool MemoryTuples::add(Tuple tuple)
{
    const auto object = m_symbols.add(tuple.object);
    const auto relation = m_symbols.add(tuple.relation);
    const auto user = m_symbols.add(tuple.user);
    const auto [kept, isNew] = m_byAll.try_emplace({object, relation, user}, nullptr);
    if (!isNew)
        return false;
    const auto type = m_symbols.add(subjectOf(tuple.object).type);
    kept->second = &m_tuples.emplace_back(std::move(tuple));
    m_byObject[{object, relation, 0}].push_back(kept->second);
    m_byUser[{user, type, relation}].push_back(kept->second);
    return true;
}

bool MemoryTuples::has(std::string_view object, std::string_view relation,
                       std::string_view user) const
{
    const auto key = m_symbols.key(object, relation, user);
    return key && m_byAll.contains(*key);
}

Result<Done> MemoryTuples::find(std::string_view object, std::string_view relation,
                                std::string_view user, const Visit& visit) const
{
    const auto key = m_symbols.key(object, relation, user);
    if (!key)
        return Done{};
    if (const auto found = m_byAll.find(*key); found != m_byAll.end())
        visit(*found->second);
    return Done{};
}

Result<Done> MemoryTuples::ofObject(std::string_view object, std::string_view relation,
                                    const Visit& visit) const
{
    visitAll(m_byObject, m_symbols.key(object, relation), visit);
    return Done{};
}

Result<Done> MemoryTuples::ofUser(std::string_view user, std::string_view type,
                                  std::string_view relation, const Visit& visit) const
{
    visitAll(m_byUser, m_symbols.key(user, type, relation), visit);
    return Done{};
}

Result<Done> LayeredTuples::find(std::string_view object, std::string_view relation,
                                 std::string_view user, const Visit& visit) const
{
    return m_front.has(object, relation, user) ? m_front.find(object, relation, user, visit)
                                               : m_behind.find(object, relation, user, visit);
}

template <class Read>
Result<Done> LayeredTuples::both(const Visit& visit, const Read& read) const
{
    bool enough = false;
    const auto first = [&](const Tuple& tuple) { return !(enough = !visit(tuple)); };
    const auto second = [&](const Tuple& tuple) {
        return m_front.has(tuple.object, tuple.relation, tuple.user) || visit(tuple);
    };
    const auto done = read(m_front, Visit(first));
    return !done || enough ? done : read(m_behind, Visit(second));
}

Result<Done> LayeredTuples::ofObject(std::string_view object, std::string_view relation,
                                     const Visit& visit) const
{
    return both(visit, [&](const TupleReader& reader, const Visit& each) {
        return reader.ofObject(object, relation, each);
    });
}

Result<Done> LayeredTuples::ofUser(std::string_view user, std::string_view type,
                                   std::string_view relation, const Visit& visit) const
{
    return both(visit, [&](const TupleReader& reader, const Visit& each) {
        return reader.ofUser(user, type, relation, each);
    });
}

} // namespace strongroom::authz
