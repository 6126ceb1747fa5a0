// What the control plane counts, as Prometheus reads it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>

namespace strongroom::server {

/// Counters without names of anything: classes of status, durations, open connections, denials.
class Metrics
{
public:
    void requestBegan() { ++m_inFlight; }
    void requestEnded(unsigned status, std::chrono::nanoseconds took);
    void connectionOpened() { ++m_connections; }
    void connectionClosed() { --m_connections; }
    void count(const std::string& name, const std::string& help);

    /// Text in the exposition format, version 0.0.4.
    std::string text() const;

private:
    struct Counter
    {
        std::string help;
        std::uint64_t value = 0;
    };
    static constexpr std::array<double, 9> bounds{0.001, 0.0025, 0.005, 0.01, 0.025,
                                                  0.05,  0.1,    0.5,   1};

    std::atomic<std::int64_t> m_connections{0};
    std::atomic<std::int64_t> m_inFlight{0};
    mutable std::mutex m_mutex;
    std::map<unsigned, std::uint64_t> m_byStatus;
    std::array<std::uint64_t, bounds.size()> m_buckets{};
    std::uint64_t m_requests = 0;
    double m_seconds = 0;
    std::map<std::string, Counter> m_counters;
};

} // namespace strongroom::server
