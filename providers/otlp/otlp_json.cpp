// Ids in hex, 64-bit numbers as text: OTLP's own mapping, not that of proto3.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/otlp/otlp_json.h"

#include "base/codec.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace strongroom::providers {
namespace {

namespace json = boost::json;

int kindOf(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Internal: return 1;
    case SpanKind::Server: return 2;
    case SpanKind::Client: return 3;
    }
    return 0;
}

/// As the semantic conventions name it: the method and the template, or what is done.
std::string nameOf(const Span& span)
{
    if (span.method.empty())
        return span.operation.empty() ? "work" : span.operation;
    return span.route.empty() ? span.method : span.method + ' ' + span.route;
}

json::object textAttribute(std::string_view key, std::string_view value)
{
    return {{"key", key}, {"value", json::object{{"stringValue", value}}}};
}

json::array attributesOf(const Span& span)
{
    json::array attributes;
    const auto add = [&attributes](std::string_view key, std::string_view value) {
        if (!value.empty())
            attributes.push_back(textAttribute(key, value));
    };
    add("http.request.method", span.method);
    add("http.route", span.route);
    if (span.status != 0)
        attributes.push_back({{"key", "http.response.status_code"},
                              {"value", json::object{{"intValue", std::to_string(span.status)}}}});
    add("strongroom.operation", span.operation);
    add("strongroom.purpose", span.purpose);
    add("strongroom.decision", span.decision);
    if (span.failed)
        add("error.type", strongroom::nameOf(*span.failed));
    return attributes;
}

std::string nanoseconds(std::chrono::system_clock::time_point time)
{
    return std::to_string(
        std::chrono::duration_cast<std::chrono::nanoseconds>(time.time_since_epoch()).count());
}

json::object toJson(const Span& span)
{
    constexpr int failed = 2;
    json::object object{{"traceId", toHex(span.context.trace)},
                        {"spanId", toHex(span.context.span)},
                        {"name", nameOf(span)},
                        {"kind", kindOf(span.kind)},
                        {"startTimeUnixNano", nanoseconds(span.begun)},
                        {"endTimeUnixNano", nanoseconds(span.begun + span.took)},
                        {"attributes", attributesOf(span)}};
    if (span.parent != SpanId{})
        object["parentSpanId"] = toHex(span.parent);
    // A server's answer that the caller is at fault for is none of its own failures.
    const bool fault = span.kind == SpanKind::Server
                           ? span.status >= 500 || (span.status == 0 && span.failed)
                           : span.failed.has_value() || span.status >= 400;
    if (fault)
        object["status"] = json::object{{"code", failed}};
    return object;
}

} // namespace

std::string otlpJson(std::span<const Span> spans, const std::string& service)
{
    json::array all;
    for (const auto& span : spans)
        all.push_back(toJson(span));
    json::object scope{{"name", "strongroom"}, {"version", STRONGROOM_VERSION}};
    json::object scoped{{"scope", std::move(scope)}, {"spans", std::move(all)}};
    json::array resource{textAttribute("service.name", service),
                         textAttribute("service.version", STRONGROOM_VERSION)};
    json::object one{{"resource", json::object{{"attributes", std::move(resource)}}},
                     {"scopeSpans", json::array{std::move(scoped)}}};
    return json::serialize(json::object{{"resourceSpans", json::array{std::move(one)}}});
}

} // namespace strongroom::providers
