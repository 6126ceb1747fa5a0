// Counting, and writing it down for Prometheus.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/http/metrics.h"

#include <sstream>

namespace strongroom::server {

void Metrics::requestEnded(unsigned status, std::chrono::nanoseconds took)
{
    --m_inFlight;
    const auto seconds = std::chrono::duration<double>(took).count();
    const std::scoped_lock lock(m_mutex);
    ++m_byStatus[status];
    ++m_requests;
    m_seconds += seconds;
    for (std::size_t i = 0; i < bounds.size(); ++i)
        if (seconds <= bounds[i])
            ++m_buckets[i];
}

void Metrics::count(const std::string& name, const std::string& help)
{
    const std::scoped_lock lock(m_mutex);
    auto& counter = m_counters[name];
    counter.help = help;
    ++counter.value;
}

std::string Metrics::text() const
{
    const std::scoped_lock lock(m_mutex);
    std::ostringstream out;
    out << "# HELP strongroom_requests_total Requests answered.\n# TYPE strongroom_requests_total "
           "counter\n";
    for (const auto& [status, value] : m_byStatus)
        out << "strongroom_requests_total{status=\"" << status << "\"} " << value << '\n';
    out << "# HELP strongroom_request_seconds Time from head to answer.\n"
           "# TYPE strongroom_request_seconds histogram\n";
    for (std::size_t i = 0; i < bounds.size(); ++i)
        out << "strongroom_request_seconds_bucket{le=\"" << bounds[i] << "\"} " << m_buckets[i]
            << '\n';
    out << "strongroom_request_seconds_bucket{le=\"+Inf\"} " << m_requests << '\n'
        << "strongroom_request_seconds_sum " << m_seconds << '\n'
        << "strongroom_request_seconds_count " << m_requests << '\n'
        << "# HELP strongroom_connections Open connections.\n# TYPE strongroom_connections gauge\n"
        << "strongroom_connections " << m_connections.load() << '\n'
        << "# HELP strongroom_requests_in_flight Requests read and not answered yet.\n"
        << "# TYPE strongroom_requests_in_flight gauge\n"
        << "strongroom_requests_in_flight " << m_inFlight.load() << '\n';
    for (const auto& [name, counter] : m_counters)
        out << "# HELP " << name << ' ' << counter.help << "\n# TYPE " << name << " counter\n"
            << name << ' ' << counter.value << '\n';
    return out.str();
}

} // namespace strongroom::server
