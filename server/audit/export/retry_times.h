// When to try again: later each time, and not all at the same moment.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>
#include <random>

namespace strongroom::server {

/// Half a second, doubled with each failure up to a minute; of that, between half and all.
class RetryTimes
{
public:
    explicit RetryTimes(std::uint32_t seed = std::random_device{}()) : m_random(seed) {}

    std::chrono::milliseconds next();
    void succeeded() { m_failures = 0; }

private:
    std::minstd_rand m_random;
    unsigned m_failures = 0;
};

} // namespace strongroom::server
