// Why somebody has a relation to an object: the way there, tuple by tuple; and what would lead
// there if they have it not.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/evaluation/evaluator.h"

#include <string>
#include <vector>

namespace strongroom::authz {

/// One step of a way, each from a tuple or a rule of the model.
struct WayStep
{
    enum class Kind {
        Assigned, ///< `subject` is the object's `relation`, by a tuple.
        Through, ///< The same for everybody in a userset, `subject`; the next steps say why one is.
        Stands,  ///< `object` has its rights from `subject`: a tuple of the tupleset `relation`.
        Follows, ///< `relation` of `object` follows from its relation `subject`.
        Not,     ///< … and nobody stands in the way: `subject` is not the object's `relation`.
    };
    Kind kind = Kind::Assigned;
    std::string subject{};
    std::string relation{};
    std::string object{};

    friend bool operator==(const WayStep&, const WayStep&) = default;
};

using Way = std::vector<WayStep>;

/// A direct assignment that would give the relation.
struct Opening
{
    std::string relation{};
    std::string object{};

    friend auto operator<=>(const Opening&, const Opening&) = default;
};

struct Explanation
{
    bool allowed = false;
    std::vector<Way> ways{}; ///< The shortest first; at most `mostWays`. Empty if denied.
    /// If denied: the nearest first. Empty also if something stands in the way that no assignment
    /// removes; `obstacle` names it then.
    std::vector<Opening> openings{};
    std::string obstacle{}; ///< "organization:1#inside"
};

/// Ways that are told of one answer: who has more has enough.
inline constexpr std::size_t mostWays = 8;

/// Fails as Evaluator::check() does.
Result<Explanation> explain(const Schema& schema, const TupleReader& reader, const Query& query,
                            const Circumstances& circumstances = {}, Bounds bounds = {});

} // namespace strongroom::authz
