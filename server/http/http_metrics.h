// What an HTTP server counts of its connections and requests.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/metrics/metrics.h"

#include <chrono>

namespace strongroom::server {

/// Several servers count into the same.
class HttpMetrics
{
public:
    explicit HttpMetrics(Metrics& metrics);

    void requestBegan() { m_inFlight.add(1); }
    void requestEnded(unsigned status, std::chrono::nanoseconds took);
    void connectionOpened() { m_connections.add(1); }
    void connectionClosed() { m_connections.add(-1); }
    void connectionRefused();

private:
    Metrics& m_metrics;
    Gauge& m_connections;
    Gauge& m_inFlight;
    Histogram& m_seconds;
};

} // namespace strongroom::server
