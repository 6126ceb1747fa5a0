// How far an evaluation may go.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <chrono>
#include <cstdint>

namespace strongroom::authz {

struct Bounds
{
    int depth = 25;                ///< Steps from one object to another, as on OpenFGA's server.
    std::int64_t visits = 200'000; ///< Relations of objects and tuples that are looked at.
    std::int64_t listVisits = 2'000'000; ///< The same for a question whose answer is a list.
    std::chrono::milliseconds time{3000};

    Bounds ofList() const { return {depth, listVisits, listVisits, time}; }
};

/// Counts along. Fails for good once a bound is passed.
class Meter
{
public:
    explicit Meter(const Bounds& bounds)
        : m_bounds(bounds), m_end(std::chrono::steady_clock::now() + bounds.time)
    {}

    Result<Done> visit()
    {
        if (++m_visits > m_bounds.visits)
            return Error{ErrorKind::TooLarge,
                         "The question touches more relations than are allowed at once.",
                         {},
                         {},
                         "resolution_too_large"};
        if (m_visits % 256 == 0 && std::chrono::steady_clock::now() > m_end)
            return Error{ErrorKind::TimedOut, "The question took longer than is allowed."};
        return Done{};
    }

    bool tooDeep(int depth) const { return depth > m_bounds.depth; }

    static Error depthError()
    {
        return {ErrorKind::TooLarge,
                "The relations are nested deeper than is allowed: teams in teams, or folders in "
                "folders.",
                {},
                {},
                "resolution_too_deep"};
    }

private:
    Bounds m_bounds;
    std::chrono::steady_clock::time_point m_end;
    std::int64_t m_visits = 0;
};

} // namespace strongroom::authz
