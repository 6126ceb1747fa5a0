// Who stands in which relation to what.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <boost/json/object.hpp>

#include <string>
#include <string_view>

namespace strongroom::authz {

struct Tuple
{
    std::string object{};   ///< "document:1"
    std::string relation{}; ///< "viewer"
    std::string user{};     ///< "user:anne", "user:*", "team:1#member"
    std::string condition{};
    boost::json::object context{}; ///< The condition's.
};

/// The parts of an object or user; they view its text.
struct Subject
{
    std::string_view type{};
    std::string_view id{};
    std::string_view relation{}; ///< Of a userset.

    bool isWildcard() const { return id == "*" && relation.empty(); }
    bool isUserset() const { return !relation.empty(); }
};

/// "type:id" or "type:id#relation"; whatever has no ":" gives an empty type.
Subject subjectOf(std::string_view text);

/// Fails with InvalidInput, naming the text, for what is no object (`type:id`, no `#`, at most 256
/// bytes, no spaces, no "*").
Result<Done> checkObjectText(std::string_view text);

/// Fails with InvalidInput for what is neither an object, a wildcard nor a userset, of at most 512
/// bytes.
Result<Done> checkUserText(std::string_view text);

/// "document:1#viewer@user:anne"
std::string describe(const Tuple& tuple);

} // namespace strongroom::authz
