// What the control plane tells of its own work: traces to a collector, outcomes to Prometheus.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/config.h"
#include "app/server/control_plane.h"

namespace strongroom::app {

/// Before requests come. Fails with InvalidInput for an address that cannot be used.
Result<Done> traceToCollector(ControlPlane& plane, const ServerConfig& config);

/// Once the storage stands.
void measureOutcomes(ControlPlane& plane);

} // namespace strongroom::app
