// Spans timed by the steady clock, dated by the other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/trace/span.h"

#include <utility>

namespace strongroom {

OpenSpan::OpenSpan(const Tracing& under, SpanKind kind) : m_sink(under.sink)
{
    m_span.kind = kind;
    m_span.context = under.parent;
    if (m_sink == nullptr)
        return;
    m_span.parent = under.parent.span;
    m_span.context.span = freshSpanId();
    m_span.context.sampled = true;
    m_span.begun = std::chrono::system_clock::now();
}

OpenSpan::~OpenSpan()
{
    if (m_sink == nullptr)
        return;
    m_span.took = std::chrono::steady_clock::now() - m_begun;
    m_sink->take(std::move(m_span));
}

Tracing OpenSpan::inside() const
{
    return {m_sink, m_span.context};
}

Tracing tracingOf(SpanSink* sink, std::string_view traceparent)
{
    return {sink, parseTraceparent(traceparent).value_or(freshTrace())};
}

} // namespace strongroom
