// So many connections, each repeating one job for so long: throughput and latencies.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bench/load/https_client.h"

#include <chrono>
#include <functional>

namespace strongroom::bench {

/// One job on one connection; fails as soon as an answer is not what it should be.
using Job = std::function<Result<Done>(HttpsClient&)>;

struct LoadPlan
{
    std::string authorityFile{};
    std::string address{};
    std::uint16_t port = 0;
    unsigned connections = 32;
    std::chrono::seconds time{3};
};

struct LoadResult
{
    double perSecond = 0;
    std::chrono::nanoseconds median{};
    std::chrono::nanoseconds p99{};
};

/// Connects all first, and counts only after a quarter of a second of warming up. The first failed
/// job ends the run.
Result<LoadResult> runLoad(const LoadPlan& plan, const Job& job);

} // namespace strongroom::bench
