// Tuples in memory: those of a request, of a test, of a store that fits.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/tuples/symbols.h"
#include "models/authz/tuples/tuple_reader.h"

#include <deque>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace strongroom::authz {

class MemoryTuples : public TupleReader
{
public:
    MemoryTuples() = default;
    /// Its indices point into it: that survives a move, and would not a copy.
    MemoryTuples(MemoryTuples&&) = default;
    MemoryTuples& operator=(MemoryTuples&&) = default;

    /// False, and nothing changes, if the same user stands in the same relation to the object
    /// already.
    bool add(Tuple tuple);

    std::size_t size() const { return m_tuples.size(); }
    bool has(std::string_view object, std::string_view relation, std::string_view user) const;

    /// All of them, in the order in which they were added.
    template <class Each>
    void each(Each each) const
    {
        for (const auto& tuple : m_tuples)
            each(tuple);
    }

    Result<Done> find(std::string_view object, std::string_view relation, std::string_view user,
                      const Visit& visit) const override;
    Result<Done> ofObject(std::string_view object, std::string_view relation,
                          const Visit& visit) const override;
    Result<Done> ofUser(std::string_view user, std::string_view type, std::string_view relation,
                        const Visit& visit) const override;

private:
    using Tuples = std::vector<const Tuple*>;

    std::deque<Tuple> m_tuples{};
    Symbols m_symbols{};
    std::unordered_map<SymbolKey, const Tuple*, SymbolHash> m_byAll{};
    std::unordered_map<SymbolKey, Tuples, SymbolHash> m_byObject{};
    std::unordered_map<SymbolKey, Tuples, SymbolHash> m_byUser{};
};

/// A request's own tuples in front of the store's; of two for the same the request's stands.
class LayeredTuples : public TupleReader
{
public:
    /// Both outlive this.
    LayeredTuples(const MemoryTuples& front, const TupleReader& behind)
        : m_front(front), m_behind(behind)
    {}

    Result<Done> find(std::string_view object, std::string_view relation, std::string_view user,
                      const Visit& visit) const override;
    Result<Done> ofObject(std::string_view object, std::string_view relation,
                          const Visit& visit) const override;
    Result<Done> ofUser(std::string_view user, std::string_view type, std::string_view relation,
                        const Visit& visit) const override;

private:
    /// What stands in front, then what stands behind and not in front as well.
    template <class Read>
    Result<Done> both(const Visit& visit, const Read& read) const;

    const MemoryTuples& m_front;
    const TupleReader& m_behind;
};

} // namespace strongroom::authz
