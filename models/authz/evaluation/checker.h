// One user's checks against one state of the tuples.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/evaluation/bounds.h"
#include "models/authz/evaluation/schema.h"
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
        std::string object{};
        NodeId node = 0;
        int depth = 0;
    };

    /// One walk.
    struct Walk
    {
        std::vector<Place> open{}; ///< In the order of depth: the first ones are nearest.
        std::size_t next = 0;
        std::unordered_set<std::string> seen{};
        std::optional<Error> failure{};
        bool found = false;
        bool cut = false;
    };

    Result<Answer> walkFrom(Place start, Meter& meter);
    Result<Done> visit(const Place& place, Walk& walk, Meter& meter);
    Result<Done> direct(const Place& place, Walk& walk, Meter& meter);
    Result<Done> usersets(const Place& place, const SchemaRelation& relation, Walk& walk,
                          Meter& meter);
    Result<Done> tupleset(const Place& place, const SchemaNode& node, Walk& walk, Meter& meter);
    Result<Done> combined(const Place& place, Walk& walk, Meter& meter);
    Result<Answer> sides(const Place& place, const SchemaNode& node, Meter& meter);
    Result<bool> assigned(const Place& place, const SchemaRelation& relation,
                          const std::string& user, Walk& walk);
    void reach(Walk& walk, Place place) const;
    bool counts(const Tuple& tuple, Walk& walk) const;
    std::string keyOf(const Place& place) const;

    const Schema& m_schema;
    const TupleReader& m_reader;
    const boost::json::object& m_context;
    std::string m_user;
    Subject m_subject;
    std::string m_wildcard;
    std::optional<RelationId> m_usersetRelation;
    std::string m_usersetObject;
    std::set<std::string> m_path{}; ///< The "and" and "but not" that are being asked.
    std::unordered_map<std::string, bool> m_known{};
};

} // namespace strongroom::authz
