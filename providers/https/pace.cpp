// Waiting on a condition, so that an end is not waited for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/https/pace.h"

namespace strongroom::providers {

void SystemPace::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_woken.wait_for(lock, time, [this] { return m_awake; });
}

void SystemPace::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_awake = true;
    }
    m_woken.notify_all();
}

} // namespace strongroom::providers
