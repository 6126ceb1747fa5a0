// Makes guessing slow: who fails again and again waits longer and longer.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"

#include <map>
#include <mutex>
#include <string>

namespace strongroom::server {

/// Counts failures in memory by a key of the caller's ("alice|127.0.0.1"). May be called from any
/// thread.
class AttemptLimiter
{
public:
    explicit AttemptLimiter(const Clock& clock) : m_clock(clock) {}

    bool mustWait(const std::string& key);
    /// Three failures are free; then the wait is 1, 2, 4 … seconds, at most five minutes. A success
    /// forgets them.
    void note(const std::string& key, bool failed);

private:
    struct Failures
    {
        int count = 0;
        Timestamp until{};
    };

    const Clock& m_clock;
    std::mutex m_mutex;
    std::map<std::string, Failures> m_failures;
};

} // namespace strongroom::server
