// A thread a connection: with waiting clients, simple threads cost less than an event loop.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/load/load.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace strongroom::bench {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds warmUp{250};

struct Shared
{
    std::mutex mutex{};
    std::vector<std::chrono::nanoseconds> latencies{};
    std::optional<Error> failure{};
    std::atomic<bool> stop{false};
};

void repeat(HttpsClient& client, const Job& job, Clock::time_point end, Shared& shared)
{
    const auto countFrom = Clock::now() + warmUp;
    std::vector<std::chrono::nanoseconds> latencies;
    std::optional<Error> failure;
    for (auto begin = Clock::now(); begin < end && !shared.stop;) {
        if (const auto done = job(client); !done) {
            failure = done.error();
            shared.stop = true;
        }
        const auto now = Clock::now();
        if (begin >= countFrom)
            latencies.push_back(now - begin);
        begin = now;
    }
    const std::scoped_lock lock(shared.mutex);
    shared.latencies.insert(shared.latencies.end(), latencies.begin(), latencies.end());
    if (failure)
        shared.failure = failure;
}

} // namespace

Result<LoadResult> runLoad(const LoadPlan& plan, const Job& job)
{
    const auto tls = tlsTrusting(plan.authorityFile);
    if (!tls)
        return tls.error();
    std::vector<HttpsClient> clients;
    for (unsigned i = 0; i < plan.connections; ++i) {
        auto client = HttpsClient::connect(tls->get(), plan.address, plan.port);
        if (!client)
            return client.error();
        clients.push_back(std::move(*client));
    }
    Shared shared;
    std::vector<std::jthread> threads;
    for (auto& client : clients)
        threads.emplace_back(
            [&, end = Clock::now() + warmUp + plan.time] { repeat(client, job, end, shared); });
    threads.clear();
    if (shared.failure)
        return *shared.failure;
    auto& latencies = shared.latencies;
    if (latencies.empty())
        return Error{ErrorKind::TimedOut, "Not one job was finished."};
    std::ranges::sort(latencies);
    const auto at = [&](std::size_t percent) {
        return latencies[latencies.size() * percent / 100];
    };
    return LoadResult{static_cast<double>(latencies.size())
                          / std::chrono::duration<double>(plan.time).count(),
                      at(50), at(99)};
}

} // namespace strongroom::bench
