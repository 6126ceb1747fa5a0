// What an OpenFGA server answers. All of it is held against what was asked for before it counts.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/evaluation/engine.h"

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::providers {

/// The lines of an answer, or what its status and `{"code", "message"}` mean.
Result<std::vector<boost::json::value>> readAnswer(long status, std::string_view text);

/// What `{"code", "message"}` of an answer, or of a part of one, means.
Error refusalOf(const boost::json::value& error, long status);

/// For an answer that is not as the API says.
Error strangeAnswer();

/// None, or empty, where there is no such member of that type.
const boost::json::value* memberOf(const boost::json::value& value, std::string_view name);
const boost::json::array* arrayIn(const boost::json::value& value, std::string_view name);
std::string textIn(const boost::json::value& value, std::string_view name);
/// The API leaves out what is false; whatever else is not true must not allow anything either.
bool truthIn(const boost::json::value& value, std::string_view name);

Result<authz::Tuple> readTuple(const boost::json::value& value);

/// Of list-users: "user:anne", "user:*", "team:1#member".
Result<std::string> readUser(const boost::json::value& value);

/// A node of expand's tree.
Result<authz::Expansion> readExpansion(const boost::json::value& node);

} // namespace strongroom::providers
