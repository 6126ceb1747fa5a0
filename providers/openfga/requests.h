// What an OpenFGA server is asked, as JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/evaluation/engine.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace strongroom::providers {

/// With its condition, if it has one.
boost::json::object tupleJson(const authz::Tuple& tuple);
boost::json::array tuplesJson(const std::vector<authz::Tuple>& tuples);
boost::json::object queryJson(const authz::Query& query);

/// The members that say what holds for a question: contextual tuples, context.
boost::json::object circumstancesJson(const authz::Circumstances& circumstances);

/// By that model, with all that was written before.
boost::json::object questionJson(const std::string& model,
                                 const authz::Circumstances& circumstances);

} // namespace strongroom::providers
