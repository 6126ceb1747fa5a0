// Which trace a piece of work belongs to: W3C Trace Context, the header traceparent.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom {

using TraceId = std::array<std::uint8_t, 16>;
using SpanId = std::array<std::uint8_t, 8>;

struct TraceContext
{
    TraceId trace{};
    SpanId span{};        ///< All zero: nothing stands above.
    bool sampled = false; ///< Whoever made `span` keeps it.

    friend bool operator==(const TraceContext&, const TraceContext&) = default;
};

/// Reads version 00, and of later versions what 00 has (Trace Context, section 3.2.4). Nothing for
/// what is not one: whoever reads nothing begins a trace of their own.
std::optional<TraceContext> parseTraceparent(std::string_view text);

/// As version 00 writes it.
std::string traceparentOf(const TraceContext& context);

/// A new trace, with nothing above.
TraceContext freshTrace();

/// Never all zero.
SpanId freshSpanId();

} // namespace strongroom
