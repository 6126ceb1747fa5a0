// One sink's thread: reads the logs from where the sink stands, and delivers.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/log.h"
#include "models/domain/sink_standing.h"
#include "providers/sinks/sink.h"
#include "server/audit/export/retry_times.h"
#include "server/metrics/metrics.h"
#include "server/storage/sinks/sink_storage.h"

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace strongroom::server {

/// A sink as it is configured.
struct SinkPlan
{
    std::string name{};
    std::string kind{};                                  ///< "jsonl", "webhook", "syslog", "kafka".
    std::string format{};                                ///< "cloudevents", "ocsf".
    std::vector<domain::OrganizationId> organizations{}; ///< Empty: all.
    domain::ClientAddress address = domain::ClientAddress::Withheld;
    std::unique_ptr<providers::Sink> sink{};
};

/// What pumps share, borrowed.
struct ExportContext
{
    SinkStorage& storage;
    const Clock& clock;
    Log& log;
    Metrics& metrics;
};

class SinkPump
{
public:
    SinkPump(ExportContext context, SinkPlan plan);
    ~SinkPump();

    void start();
    /// Something may have been recorded. From any thread.
    void wake();
    /// Begins to end; the destructor waits for it.
    void stop();

    const SinkPlan& plan() const { return m_plan; }
    bool serves(const domain::OrganizationId& organization) const;
    Result<domain::SinkStanding> standing(const LogLength& log);

private:
    using Moment = std::chrono::steady_clock::time_point;

    struct Place
    {
        bool known = false; ///< `next` is what the sink itself says.
        SinkCursor cursor{};
        std::string problem{};
        std::optional<Timestamp> failingSince{};
        RetryTimes retries{};
        Moment notBefore{};
    };

    void run(const std::stop_token& stopping);
    /// A batch for each organization that is behind; until when nothing else is to be done.
    Moment round(const std::stop_token& stopping);
    Result<std::uint64_t> deliverOne(const LogLength& log, std::uint64_t next);
    Result<std::uint64_t> whereItStands(const LogLength& log);
    void succeed(const LogLength& log, std::uint64_t next);
    void fail(const LogLength& log, const Error& error);
    void rest(const std::stop_token& stopping, Moment until);

    ExportContext m_context;
    const SinkPlan m_plan;
    Counter& m_delivered;
    Counter& m_failures;
    std::mutex m_mutex; ///< Of all below.
    std::condition_variable_any m_woken;
    bool m_wake = false;
    std::map<domain::OrganizationId, Place> m_places;
    std::jthread m_thread; ///< The last: it uses all above.
};

} // namespace strongroom::server
