// Gauges that are looked up when somebody scrapes them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/telemetry.h"

#include <algorithm>

namespace strongroom::app {

Result<Done> traceToCollector(ControlPlane& plane, const ServerConfig& config)
{
    if (config.otlpEndpoint.empty())
        return Done{};
    auto spans =
        providers::OtlpExporter::create({config.otlpEndpoint, config.otlpAuthority, "strongroomd"});
    if (!spans)
        return spans.error();
    plane.spans = std::move(*spans);
    plane.router.traceTo(plane.spans.get());
    auto& sent =
        plane.metrics.counter("strongroom_spans_sent_total", "Spans that the collector took.");
    auto& dropped =
        plane.metrics.counter("strongroom_spans_dropped_total",
                              "Spans that found no room, or that the collector refused.");
    plane.metrics.refreshWith([&plane, &sent, &dropped] {
        const auto counts = plane.spans->counts();
        sent.add(counts.sent - std::min(counts.sent, sent.value()));
        dropped.add(counts.dropped - std::min(counts.dropped, dropped.value()));
    });
    return Done{};
}

void measureOutcomes(ControlPlane& plane)
{
    plane.outcomes.emplace(*plane.storage);
    plane.outcomeMetrics.emplace(*plane.outcomes, plane.clock, plane.metrics);
    plane.metrics.refreshWith([&plane] { plane.outcomeMetrics->refresh(); });
}

} // namespace strongroom::app
