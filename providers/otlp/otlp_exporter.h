// Sends spans to an OpenTelemetry collector, in batches and from a thread of its own.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/trace/span.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace strongroom::providers {

struct OtlpSettings
{
    std::string endpoint{}; ///< The collector's base address; "/v1/traces" is added.
    std::string caFile{};   ///< Empty: the system's authorities.
    std::string service{};  ///< What this program is called.
    std::size_t mostWaiting = 2048;
    std::size_t mostAtOnce = 512;
    std::chrono::milliseconds between{1000}; ///< A batch that is not full waits as long for more.
    std::chrono::milliseconds longestPause{30000}; ///< Between two tries of a batch.
};

/// A collector that is slow or gone costs spans, which are counted, and nothing else.
class OtlpExporter final : public SpanSink
{
public:
    /// Fails with InvalidInput if the address is neither https nor of this computer.
    static Result<std::unique_ptr<OtlpExporter>> create(OtlpSettings settings);
    /// Sends what waits, once and for a second at most.
    ~OtlpExporter() override;

    void take(Span span) override;

    struct Counts
    {
        std::uint64_t sent = 0;
        std::uint64_t dropped = 0; ///< Found no room, or were refused for good.
    };
    Counts counts() const { return {m_sent, m_dropped}; }

private:
    enum class Outcome { Taken, TryAgain, Refused };

    explicit OtlpExporter(OtlpSettings settings);
    void run();
    std::vector<Span> nextBatch();
    void deliver(const std::vector<Span>& batch);
    Outcome post(const std::string& body);

    const OtlpSettings m_settings;
    std::atomic<std::uint64_t> m_sent{0};
    std::atomic<std::uint64_t> m_dropped{0};
    std::atomic<std::int64_t> m_endBy{0}; ///< On the steady clock; 0: goes on.
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Span> m_waiting;
    std::thread m_thread; ///< Last: it uses the rest.
};

/// As OTEL_EXPORTER_OTLP_ENDPOINT and OTEL_EXPORTER_OTLP_CERTIFICATE say; none where they say
/// nothing. Fails as create() does.
Result<std::unique_ptr<OtlpExporter>> otlpFromEnvironment(std::string service);

} // namespace strongroom::providers
