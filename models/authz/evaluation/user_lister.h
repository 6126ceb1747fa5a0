// Everybody who has a relation to an object.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/evaluation/checker.h"
#include "models/authz/evaluation/evaluator.h"

#include <set>

namespace strongroom::authz {

/// Users by name, and perhaps everybody else but a few.
struct UserSet
{
    std::set<std::string> users{};
    bool everybody = false;
    std::set<std::string> except{}; ///< Of everybody.
    bool cut = false; ///< Without what a cycle through "and" or "but not" might have given.

    bool has(const std::string& user) const;
    void unite(const UserSet& other);
    void intersect(const UserSet& other);
    void subtract(const UserSet& other);
};

class UserLister
{
public:
    UserLister(const Schema& schema, const TupleReader& reader, const boost::json::object& context,
               const UserFilter& filter);

    Result<std::vector<std::string>> list(const std::string& object, RelationId relation,
                                          const Bounds& bounds);

private:
    struct Place
    {
        std::string object{};
        NodeId node = 0;
        int depth = 0;
    };
    struct Walk
    {
        std::vector<Place> open{};
        std::set<std::pair<NodeId, std::string>> seen{};
        UserSet found{};
        void reach(Place place);
    };

    Result<UserSet> walkFrom(Place start);
    Result<std::vector<std::string>> confirmed(const std::string& object, RelationId relation,
                                               const std::vector<std::string>& users);
    Result<Done> visit(const Place& place, Walk& walk);
    Result<Done> direct(const Place& place, Walk& walk);
    Result<Done> tupleset(const Place& place, const SchemaNode& node, Walk& walk);
    Result<Done> combined(const Place& place, const SchemaNode& node, Walk& walk);
    void take(const Tuple& tuple, const Subject& user, const Place& place, Walk& walk) const;

    const Schema& m_schema;
    const TupleReader& m_reader;
    const boost::json::object& m_context;
    const UserFilter& m_filter;
    std::set<std::pair<NodeId, std::string>> m_path{};
    std::optional<Meter> m_meter{};
};

} // namespace strongroom::authz
