// Fields of fixed length, read strictly.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/trace/trace_context.h"

#include "base/codec.h"

#include <sys/random.h>

#include <algorithm>
#include <cstdlib>
#include <span>

namespace strongroom {
namespace {

// version "-" trace-id "-" parent-id "-" trace-flags
constexpr std::size_t traceAt = 3;
constexpr std::size_t spanAt = 36;
constexpr std::size_t flagsAt = 53;
constexpr std::size_t whole = 55;

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view blanks = " \t";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Lower case only, as the standard has it.
bool readHex(std::string_view text, std::span<std::uint8_t> into)
{
    if (std::ranges::any_of(text, [](char c) { return c >= 'A' && c <= 'F'; }))
        return false;
    const auto bytes = fromHex(text);
    if (!bytes || bytes->size() != into.size())
        return false;
    std::ranges::copy(*bytes, into.begin());
    return true;
}

bool isZero(std::span<const std::uint8_t> bytes)
{
    return std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte == 0; });
}

void fill(std::span<std::uint8_t> bytes)
{
    // For so few bytes the kernel never gives fewer than were asked for.
    if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        std::abort();
    bytes.back() |= static_cast<std::uint8_t>(isZero(bytes));
}

} // namespace

std::optional<TraceContext> parseTraceparent(std::string_view text)
{
    text = withoutBlanks(text);
    if (text.size() < whole || text[2] != '-' || text[spanAt - 1] != '-'
        || text[flagsAt - 1] != '-')
        return std::nullopt;
    std::array<std::uint8_t, 1> version{};
    std::array<std::uint8_t, 1> flags{};
    TraceContext context;
    if (!readHex(text.substr(0, 2), version)
        || !readHex(text.substr(traceAt, 2 * context.trace.size()), context.trace)
        || !readHex(text.substr(spanAt, 2 * context.span.size()), context.span)
        || !readHex(text.substr(flagsAt, 2), flags))
        return std::nullopt;
    if (version[0] == 0xff || isZero(context.trace) || isZero(context.span))
        return std::nullopt;
    // A later version may say more, behind a dash.
    if (text.size() > whole && (version[0] == 0 || text[whole] != '-'))
        return std::nullopt;
    context.sampled = (flags[0] & 1) != 0;
    return context;
}

std::string traceparentOf(const TraceContext& context)
{
    return "00-" + toHex(context.trace) + '-' + toHex(context.span)
           + (context.sampled ? "-01" : "-00");
}

TraceContext freshTrace()
{
    TraceContext context;
    fill(context.trace);
    return context;
}

SpanId freshSpanId()
{
    SpanId id{};
    fill(id);
    return id;
}

} // namespace strongroom
