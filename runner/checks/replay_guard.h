// A proof is good for a little while, and once.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/proof.h"

#include <chrono>
#include <map>
#include <string>

namespace strongroom::runner {

inline constexpr std::chrono::seconds proofLife{120};

/// Fails with ProofStale or ProofFromTheFuture; clockLeeway is added on both sides.
Result<Done> expectTimely(const domain::ProofStamp& stamp, Timestamp now);

/// Remembers which proofs were used, for as long as they would be timely. What a former process
/// has seen it cannot know, so it takes no proof that is older than itself.
class ReplayGuard
{
public:
    static constexpr std::size_t mostRemembered = 100'000;

    explicit ReplayGuard(const Clock& clock) : m_clock(clock), m_start(clock.now()) {}

    /// Fails with ProofBeforeStart, ProofReplayed, or TooManyProofs rather than forget one.
    Result<Done> take(const domain::ProofStamp& stamp);

private:
    const Clock& m_clock;
    const Timestamp m_start;
    std::map<std::string, Timestamp> m_used; ///< By id: until when it is remembered.
};

} // namespace strongroom::runner
