// The objects a user can reach.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/evaluation/checker.h"

#include <map>
#include <set>

namespace strongroom::authz {

/// Walks from the user's tuples along the ways by which one relation gives another, only through
/// relations from which the wanted one can be reached.
class ObjectLister
{
public:
    ObjectLister(const Schema& schema, const TupleReader& reader,
                 const boost::json::object& context, const std::string& user);

    Result<std::vector<std::string>> list(RelationId wanted, const Bounds& bounds);

private:
    struct Place
    {
        std::string object{};
        RelationId relation = 0;
        bool certain = true;
        int depth = 0;
    };

    Result<Done> start();
    Result<Done> startFrom(const std::string& user);
    Result<Done> step(const Place& place);
    Result<Done> along(const Place& place, const SchemaEdge& edge);
    /// To wherever the user stands in that relation; `next` says as what it is reached.
    Result<Done> follow(const std::string& user, RelationId through, const Place& next);
    void reach(Place place);
    void findRelevant(RelationId wanted);
    Result<std::vector<std::string>> confirmed(RelationId wanted);

    const Schema& m_schema;
    const TupleReader& m_reader;
    const boost::json::object& m_context;
    const std::string& m_user;
    std::vector<bool> m_relevant{};
    std::vector<Place> m_open{};
    std::map<std::pair<RelationId, std::string>, bool> m_seen{}; ///< Whether it is certain.
    std::optional<Meter> m_meter{};
};

} // namespace strongroom::authz
