// What the control plane counts and measures, for whoever may scrape it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"
#include "server/http/pool.h"
#include "server/http/router.h"
#include "server/metrics/metrics.h"

#include <optional>

namespace strongroom::server {

/// Answers whoever shows `token` or, without one, whoever asks from the loopback interface; nobody
/// else learns that there is something. `metrics` and `pool` outlive the router.
void addMetricsRoute(Router& router, const Metrics& metrics, Pool& pool,
                     std::optional<SecretBytes> token);

} // namespace strongroom::server
