// Members in the API's spelling.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/openfga/requests.h"

namespace strongroom::providers {

boost::json::object tupleJson(const authz::Tuple& tuple)
{
    boost::json::object made{
        {"user", tuple.user}, {"relation", tuple.relation}, {"object", tuple.object}};
    if (!tuple.condition.empty())
        made["condition"] = {{"name", tuple.condition}, {"context", tuple.context}};
    return made;
}

boost::json::array tuplesJson(const std::vector<authz::Tuple>& tuples)
{
    boost::json::array made;
    made.reserve(tuples.size());
    for (const auto& tuple : tuples)
        made.push_back(tupleJson(tuple));
    return made;
}

boost::json::object queryJson(const authz::Query& query)
{
    return {{"user", query.user}, {"relation", query.relation}, {"object", query.object}};
}

boost::json::object circumstancesJson(const authz::Circumstances& circumstances)
{
    boost::json::object made;
    if (!circumstances.context.empty())
        made["context"] = circumstances.context;
    if (!circumstances.tuples.empty())
        made["contextual_tuples"] = {{"tuple_keys", tuplesJson(circumstances.tuples)}};
    return made;
}

boost::json::object questionJson(const std::string& model,
                                 const authz::Circumstances& circumstances)
{
    auto question = circumstancesJson(circumstances);
    question["authorization_model_id"] = model;
    question["consistency"] = "HIGHER_CONSISTENCY";
    return question;
}

} // namespace strongroom::providers
