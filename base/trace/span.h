// A timed piece of work of a trace, and what may be said of it: a closed list, in which there is
// no place for a path, a name, an id of a thing or a value.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"
#include "base/trace/trace_context.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom {

enum class SpanKind { Internal, Server, Client };

struct Span
{
    TraceContext context{};
    SpanId parent{}; ///< All zero for the first of a trace.
    SpanKind kind = SpanKind::Internal;
    std::chrono::system_clock::time_point begun{};
    std::chrono::nanoseconds took{};

    std::string method{};    ///< Of HTTP.
    std::string route{};     ///< Its template, as "/v1/orgs/{org}/secrets".
    unsigned status = 0;     ///< Of HTTP; 0: none.
    std::string operation{}; ///< One of ours: "value.reveal", "release_keys".
    std::string purpose{};   ///< A code of the organization's list; no ticket, no note.
    std::string decision{};  ///< "allowed", or the kind of error that it came to.
    std::optional<ErrorKind> failed{};
};

/// Where spans go. May be called from any thread, never waits and never fails.
class SpanSink
{
public:
    virtual ~SpanSink() = default;
    virtual void take(Span span) = 0;
};

/// Under which span work is done, and where its own spans go.
struct Tracing
{
    SpanSink* sink = nullptr; ///< None: the trace is passed on, and nothing is kept of it.
    TraceContext parent{};
};

/// Timed from its making to its end; then handed to the sink, if there is one.
class OpenSpan
{
public:
    OpenSpan(const Tracing& under, SpanKind kind);
    ~OpenSpan();
    OpenSpan(const OpenSpan&) = delete;
    OpenSpan& operator=(const OpenSpan&) = delete;

    /// To say what happened. The rest of the span is set here.
    Span& said() { return m_span; }
    /// For the work that this one is made of.
    Tracing inside() const;

private:
    Span m_span;
    SpanSink* m_sink;
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
};

/// What a request said of its trace, or a trace of its own.
Tracing tracingOf(SpanSink* sink, std::string_view traceparent);

} // namespace strongroom
