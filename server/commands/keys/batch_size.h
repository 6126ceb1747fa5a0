// How many keys to ask a custodian for at once, by how long it took with the last ones.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace strongroom::server {

/// A key in memory does hundreds in an instant, one in a cloud a few each second; an answer is
/// waited for 20 s.
class BatchSize
{
public:
    /// No more than a few seconds' worth of what a throttle allows; 0: no throttle.
    std::int64_t now(std::int64_t perSecond = 0) const
    {
        return perSecond > 0 ? std::min(m_size, perSecond * smoothFor.count()) : m_size;
    }

    void answered(std::chrono::steady_clock::duration took)
    {
        if (took > tooLong)
            m_size = std::max(fewest, m_size / 2);
        else if (took < comfortable)
            m_size = std::min(most, m_size * 2);
    }
    void timedOut() { m_size = std::max(fewest, m_size / 4); }

private:
    static constexpr std::int64_t fewest = 5;
    static constexpr std::int64_t most = 400;
    static constexpr std::chrono::seconds comfortable{1};
    static constexpr std::chrono::seconds tooLong{5};
    static constexpr std::chrono::seconds smoothFor{5};

    std::int64_t m_size = 50;
};

} // namespace strongroom::server
