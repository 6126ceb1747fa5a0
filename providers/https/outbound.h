// What all calls of a process to other people's services share: rules, pace, and how often a host
// may be asked.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/https/outbound_rules.h"
#include "providers/https/pace.h"

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace strongroom::providers {

/// One a process; outlives every client. May be used from any thread.
class Outbound
{
public:
    explicit Outbound(OutboundRules rules, std::unique_ptr<Pace> pace = nullptr);

    const OutboundRules& rules() const { return m_rules; }
    Pace& pace() { return *m_pace; }

    /// Waits until that host may be asked again; `perSecond` calls in the long run, as many at
    /// once. Zero: as often as one likes.
    void takeTurn(const std::string& host, double perSecond);

    /// Ends waiting and calls under way: the process ends.
    void stop();
    bool isStopping() const { return m_stopping; }

private:
    struct Bucket
    {
        double left = 0;
        Pace::Moment filled{};
    };

    OutboundRules m_rules;
    std::unique_ptr<Pace> m_pace;
    std::atomic<bool> m_stopping{false};
    std::mutex m_mutex{};
    std::map<std::string, Bucket> m_buckets{};
};

} // namespace strongroom::providers
