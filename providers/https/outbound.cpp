// A token bucket for each host.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/https/outbound.h"

#include <algorithm>

namespace strongroom::providers {

Outbound::Outbound(OutboundRules rules, std::unique_ptr<Pace> pace)
    : m_rules(std::move(rules)), m_pace(pace ? std::move(pace) : std::make_unique<SystemPace>())
{}

void Outbound::takeTurn(const std::string& host, double perSecond)
{
    if (perSecond <= 0)
        return;
    const auto most = std::max(perSecond, 1.0);
    std::chrono::milliseconds wait{0};
    {
        const std::scoped_lock lock(m_mutex);
        const auto now = m_pace->now();
        const auto [place, isNew] = m_buckets.try_emplace(host, Bucket{most, now});
        auto& bucket = place->second;
        const std::chrono::duration<double> since = now - bucket.filled;
        bucket.left = std::min(most, bucket.left + since.count() * perSecond) - 1;
        bucket.filled = now;
        // Below zero, the turn is taken ahead of time and waited for: first come, first served.
        if (bucket.left < 0)
            wait = std::chrono::ceil<std::chrono::milliseconds>(
                std::chrono::duration<double>(-bucket.left / perSecond));
    }
    if (wait.count() > 0)
        m_pace->pause(wait);
}

void Outbound::stop()
{
    m_stopping = true;
    m_pace->wake();
}

} // namespace strongroom::providers
