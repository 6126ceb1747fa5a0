// Who may do what to which object, and who else: OpenFGA's questions.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/authz/evaluation/bounds.h"
#include "models/authz/evaluation/schema.h"
#include "models/authz/tuples/memory_tuples.h"

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

/// OpenFGA's semantics: a tuple that the model has no place for is passed over; a way that leads
/// back to itself gives nothing; a relation that is denied to itself is denied; a condition that
/// cannot be evaluated is an error unless another way decides. Every answer is bounded (Bounds).
/// Failures: InvalidInput for names that the model does not know and for conditions; TooLarge,
/// reason "resolution_too_deep" or "resolution_too_large", and TimedOut for the bounds; the
/// reader's own.
class Evaluator
{
public:
    /// Both outlive this.
    Evaluator(const Schema& schema, const TupleReader& reader, Bounds bounds = {})
        : m_schema(schema), m_reader(reader), m_bounds(bounds)
    {}

    Result<bool> check(const Query& query, const Circumstances& circumstances = {}) const;

    /// An answer a query; what queries of the same user have in common is worked out once. The
    /// bounds are those of each query by itself; one that would pass them alone may be answered by
    /// what another one found.
    std::vector<Result<bool>> checkAll(std::span<const Query> queries,
                                       const Circumstances& circumstances = {}) const;

    /// The objects of that type, each once, in the order of their names. Walks from the user's own
    /// tuples to the objects; checks one by one only those behind an "and" or "but not".
    Result<std::vector<std::string>> listObjects(const std::string& user,
                                                 const std::string& relation,
                                                 const std::string& type,
                                                 const Circumstances& circumstances = {}) const;

    /// Everybody of that kind who has the relation; "user:*" stands for all that are not named.
    Result<std::vector<std::string>> listUsers(const std::string& object,
                                               const std::string& relation,
                                               const UserFilter& filter,
                                               const Circumstances& circumstances = {}) const;

    Result<Expansion> expand(const std::string& object, const std::string& relation,
                             const Circumstances& circumstances = {}) const;

private:
    const Schema& m_schema;
    const TupleReader& m_reader;
    Bounds m_bounds;
};

} // namespace strongroom::authz
