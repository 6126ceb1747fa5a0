// Who may do what to which object, and who else: OpenFGA's questions, whoever answers them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/authz/model/model.h"
#include "models/authz/tuples/tuple.h"

#include <boost/json/object.hpp>

#include <span>
#include <string>
#include <vector>

namespace strongroom::authz {

/// What holds for the time of one request.
struct Circumstances
{
    boost::json::object context{}; ///< For conditions.
    std::vector<Tuple> tuples{};   ///< Contextual: as if they stood in the store.
};

struct Query
{
    std::string user{};
    std::string relation{};
    std::string object{};
};

/// A type, or the usersets of a type.
struct UserFilter
{
    std::string type{};
    std::string relation{};
};

/// How a relation to one object comes about, one step deep.
struct Expansion
{
    Rewrite::Kind kind = Rewrite::Kind::Direct;
    std::string relation{};           ///< "document:1#viewer": whose definition this is a part of.
    std::vector<std::string> users{}; ///< Of a direct assignment.
    std::vector<std::string>
        usersets{}; ///< Of a computed relation or a tupleset: those that count.
    std::vector<Expansion> children{};
};

/// One model and its tuples. May be asked from any thread. Failures: InvalidInput for names that
/// the model does not know and for conditions; TooLarge, reason "resolution_too_deep" or
/// "resolution_too_large", and TimedOut for the bounds; an engine's own. A failure is never an
/// answer.
class Engine
{
public:
    virtual ~Engine() = default;

    virtual Result<bool> check(const Query& query,
                               const Circumstances& circumstances = {}) const = 0;

    /// An answer a query.
    virtual std::vector<Result<bool>> checkAll(std::span<const Query> queries,
                                               const Circumstances& circumstances = {}) const = 0;

    /// The objects of that type, each once, in the order of their names.
    virtual Result<std::vector<std::string>>
    listObjects(const std::string& user, const std::string& relation, const std::string& type,
                const Circumstances& circumstances = {}) const = 0;

    /// Everybody of that kind who has the relation; "user:*" stands for all that are not named.
    virtual Result<std::vector<std::string>>
    listUsers(const std::string& object, const std::string& relation, const UserFilter& filter,
              const Circumstances& circumstances = {}) const = 0;

    virtual Result<Expansion> expand(const std::string& object, const std::string& relation,
                                     const Circumstances& circumstances = {}) const = 0;
};

} // namespace strongroom::authz
