// The names under which an HTTP server counts.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/http/http_metrics.h"

namespace strongroom::server {

HttpMetrics::HttpMetrics(Metrics& metrics)
    : m_metrics(metrics),
      m_connections(metrics.gauge("strongroom_connections", "Open connections.")),
      m_inFlight(
          metrics.gauge("strongroom_requests_in_flight", "Requests read and not answered yet.")),
      m_seconds(metrics.histogram("strongroom_request_seconds", "Time from head to answer.",
                                  {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1}))
{}

void HttpMetrics::requestEnded(unsigned status, std::chrono::nanoseconds took)
{
    m_inFlight.add(-1);
    m_seconds.observe(std::chrono::duration<double>(took).count());
    m_metrics
        .counter("strongroom_requests_total", "Requests answered.",
                 {{"status", std::to_string(status)}})
        .add();
}

void HttpMetrics::connectionRefused()
{
    m_metrics
        .counter("strongroom_connections_refused_total",
                 "Connections closed because there were too many.")
        .add();
}

} // namespace strongroom::server
