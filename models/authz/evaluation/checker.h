// One user's checks against one state of the tuples.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/evaluation/bounds.h"
#include "models/authz/evaluation/schema.h"
#include "models/authz/tuples/symbols.h"
#include "models/authz/tuples/tuple_reader.h"

#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace strongroom::authz {

/// Unions, computed relations, usersets and tuplesets are one walk through the graph of (object,
/// relation), each seen once, so that cycles end by themselves. Only "and" and "but not" ask anew,
/// for each of their sides; a side that leads back to the same place is denied there, and what was
/// denied for that reason alone is not remembered.
class Checker
{
public:
    Checker(const Schema& schema, const TupleReader& reader, const boost::json::object& context,
            std::string user);

    Result<bool> check(const std::string& object, RelationId relation, Meter& meter);

private:
    struct Answer
    {
        bool allowed = false;
        bool cut = false; ///< A cycle through "and" or "but not" was met, and denied.
    };

    struct Place
    {
        Symbol object = 0;
        NodeId node = 0;
        int depth = 0;

        std::uint64_t key() const { return std::uint64_t{node} << 32 | object; }
    };

    /// One walk.
    struct Walk
    {
        std::vector<Place> open{}; ///< In the order of depth: the first ones are nearest.
        std::size_t next = 0;
        std::unordered_set<std::uint64_t> seen{}; ///< By key().
        std::optional<Error> failure{};
        bool found = false;
        bool cut = false;
    };

    Result<Answer> walkFrom(const Place& start, Meter& meter);
    Result<Done> visit(const Place& place, Walk& walk, Meter& meter);
    Result<Done> direct(const Place& place, Walk& walk, Meter& meter);
    Result<Done> usersets(const Place& place, const SchemaRelation& relation, Walk& walk,
                          Meter& meter);
    Result<Done> tupleset(const Place& place, const SchemaNode& node, Walk& walk, Meter& meter);
    Result<Done> combined(const Place& place, Walk& walk, Meter& meter);
    Result<Answer> sides(const Place& place, const SchemaNode& node, Meter& meter);
    Result<bool> assigned(const Place& place, const SchemaRelation& relation,
                          const std::string& user, Walk& walk);
    void reach(Walk& walk, const Place& place) const;
    void reach(Walk& walk, std::string_view object, RelationId relation, int depth);
    bool counts(const Tuple& tuple, Walk& walk) const;
    void remember(const Walk& walk);

    const Schema& m_schema;
    const TupleReader& m_reader;
    const boost::json::object& m_context;
    std::string m_user;
    Subject m_subject;
    std::string m_wildcard;
    std::optional<RelationId> m_usersetRelation;
    std::string m_usersetObject;
    Symbols m_objects{};
    std::set<std::uint64_t> m_path{}; ///< The "and" and "but not" that are being asked.
    std::unordered_map<std::uint64_t, bool> m_known{}; ///< What does not depend on where one asks.
};

} // namespace strongroom::authz
