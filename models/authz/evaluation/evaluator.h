// The questions answered here, without a server.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/evaluation/bounds.h"
#include "models/authz/evaluation/engine.h"
#include "models/authz/evaluation/schema.h"
#include "models/authz/tuples/memory_tuples.h"

namespace strongroom::authz {

/// OpenFGA's semantics: a tuple that the model has no place for is passed over; a way that leads
/// back to itself gives nothing; a relation that is denied to itself is denied; a condition that
/// cannot be evaluated is an error unless another way decides. Every answer is bounded (Bounds).
/// Beside an engine's failures: the reader's own.
class Evaluator : public Engine
{
public:
    /// Both outlive this.
    Evaluator(const Schema& schema, const TupleReader& reader, Bounds bounds = {})
        : m_schema(schema), m_reader(reader), m_bounds(bounds)
    {}

    Result<bool> check(const Query& query, const Circumstances& circumstances = {}) const override;

    /// What queries of the same user have in common is worked out once. The bounds are those of
    /// each query by itself; one that would pass them alone may be answered by what another one
    /// found.
    std::vector<Result<bool>> checkAll(std::span<const Query> queries,
                                       const Circumstances& circumstances = {}) const override;

    /// Walks from the user's own tuples to the objects; checks one by one only those behind an
    /// "and" or "but not".
    Result<std::vector<std::string>>
    listObjects(const std::string& user, const std::string& relation, const std::string& type,
                const Circumstances& circumstances = {}) const override;

    Result<std::vector<std::string>>
    listUsers(const std::string& object, const std::string& relation, const UserFilter& filter,
              const Circumstances& circumstances = {}) const override;

    Result<Expansion> expand(const std::string& object, const std::string& relation,
                             const Circumstances& circumstances = {}) const override;

private:
    const Schema& m_schema;
    const TupleReader& m_reader;
    Bounds m_bounds;
};

} // namespace strongroom::authz
