// Time as a caller of slow services needs it: what it is, and waiting, which tests do not do.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace strongroom::providers {

class Pace
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    virtual ~Pace() = default;
    virtual Moment now() const = 0;
    /// Returns after that time, or soon after wake().
    virtual void pause(std::chrono::milliseconds time) = 0;
    /// Ends pauses, those to come as well. From any thread.
    virtual void wake() = 0;
};

class SystemPace final : public Pace
{
public:
    Moment now() const override { return std::chrono::steady_clock::now(); }
    void pause(std::chrono::milliseconds time) override;
    void wake() override;

private:
    std::mutex m_mutex{};
    std::condition_variable m_woken{};
    bool m_awake = false;
};

} // namespace strongroom::providers
