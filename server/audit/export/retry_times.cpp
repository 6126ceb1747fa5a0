// Doubling with jitter.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/audit/export/retry_times.h"

#include <algorithm>

namespace strongroom::server {

std::chrono::milliseconds RetryTimes::next()
{
    constexpr std::int64_t first = 500;
    constexpr std::int64_t longest = 60'000;
    constexpr unsigned mostDoublings = 7;
    const auto whole = std::min(longest, first << std::min(m_failures, mostDoublings));
    ++m_failures;
    std::uniform_int_distribution<std::int64_t> within(whole / 2, whole);
    return std::chrono::milliseconds(within(m_random));
}

} // namespace strongroom::server
