// A proof is good for a little while, and once.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/proof.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <string>

namespace strongroom::runner {

inline constexpr std::chrono::seconds proofLife{120};

/// Fails with ProofStale or ProofFromTheFuture; clockLeeway is added on both sides.
Result<Done> expectTimely(const domain::ProofStamp& stamp, Timestamp now);

/// Remembers which proofs were used, for as long as they would be timely. A former process has left
/// the time of the newest one that it took: no proof is taken that is not newer than that.
class ReplayGuard
{
public:
    static constexpr std::size_t mostRemembered = 100'000;

    /// `path`: where that time is kept, mode 0600; made when absent. Fails with Unavailable.
    static Result<std::unique_ptr<ReplayGuard>> open(const Clock& clock, const std::string& path);

    ReplayGuard(const ReplayGuard&) = delete;
    ReplayGuard& operator=(const ReplayGuard&) = delete;
    ~ReplayGuard();

    /// Fails with ProofBeforeStart, ProofReplayed, or TooManyProofs rather than forget one; with
    /// Unavailable if the use cannot be written down. On the disk when it returns.
    Result<Done> take(const domain::ProofStamp& stamp);

private:
    explicit ReplayGuard(const Clock& clock) : m_clock(clock) {}
    void forgetOld(Timestamp now);

    const Clock& m_clock;
    int m_file = -1;
    std::int64_t m_before = 0; ///< Newest time that a former process took a proof of, in seconds.
    std::int64_t m_newest = 0; ///< The same with ours.
    Timestamp m_lookedThrough{};
    std::map<std::string, Timestamp> m_used; ///< By id: until when it is remembered.
};

} // namespace strongroom::runner
