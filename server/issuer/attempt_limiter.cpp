// Failures by key.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/attempt_limiter.h"

#include <algorithm>

namespace strongroom::server {

bool AttemptLimiter::mustWait(const std::string& key)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_failures.find(key);
    return found != m_failures.end() && found->second.until > m_clock.now();
}

void AttemptLimiter::note(const std::string& key, bool failed)
{
    const std::scoped_lock lock(m_mutex);
    if (!failed) {
        m_failures.erase(key);
        return;
    }
    constexpr std::size_t most = 10000;
    if (m_failures.size() > most)
        m_failures.clear();
    auto& failures = m_failures[key];
    ++failures.count;
    if (failures.count > 3)
        failures.until =
            m_clock.now()
            + std::chrono::seconds(std::min(1 << std::min(failures.count - 4, 9), 300));
}

} // namespace strongroom::server
