// Times compared, ids remembered, old ones forgotten.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/checks/replay_guard.h"

#include "models/domain/refusal.h"
#include "runner/checks/identity_check.h"

namespace strongroom::runner {

using domain::refusal;
using domain::RefusalReason;

Result<Done> expectTimely(const domain::ProofStamp& stamp, Timestamp now)
{
    if (stamp.issuedAt > now + clockLeeway)
        return refusal(RefusalReason::ProofFromTheFuture);
    if (now - stamp.issuedAt > proofLife + clockLeeway)
        return refusal(RefusalReason::ProofStale);
    return Done{};
}

Result<Done> ReplayGuard::take(const domain::ProofStamp& stamp)
{
    const auto now = m_clock.now();
    // Stamps are whole seconds: one of our first second may be of the process before us.
    if (stamp.issuedAt <= m_start)
        return refusal(RefusalReason::ProofBeforeStart);
    std::erase_if(m_used, [now](const auto& one) { return one.second < now; });
    if (m_used.contains(stamp.id))
        return refusal(RefusalReason::ProofReplayed);
    if (m_used.size() >= mostRemembered)
        return refusal(RefusalReason::TooManyProofs);
    m_used.emplace(stamp.id, stamp.issuedAt + proofLife + clockLeeway);
    return Done{};
}

} // namespace strongroom::runner
