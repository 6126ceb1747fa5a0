// Functions on texts, sizes, times and addresses.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/cel/evaluation/functions.h"
#include "models/authz/cel/syntax/string_literal.h"
#include "models/authz/cel/values/time.h"

#include <re2/re2.h>

namespace strongroom::authz::cel {

namespace {

constexpr std::int64_t patternMemory = 1 << 20;

Value size(const Value& value, Budget& budget)
{
    if (const auto* text = value.as<std::string>()) {
        budget.takeText(text->size());
        return {countCodePoints(*text)};
    }
    if (const auto* bytes = value.as<Bytes>())
        return {static_cast<std::int64_t>(bytes->data.size())};
    if (const auto* list = value.as<std::shared_ptr<const Elements>>())
        return {static_cast<std::int64_t>((*list)->size())};
    if (const auto* map = value.as<std::shared_ptr<const Entries>>())
        return {static_cast<std::int64_t>((*map)->size())};
    throw Failure{"no such overload: 'size'"};
}

bool matches(const std::string& text, const std::string& pattern, Budget& budget)
{
    budget.takeText(text.size() * (1 + pattern.size() / 10));
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(patternMemory);
    const RE2 expression(pattern, options);
    if (!expression.ok())
        throw Failure{"this pattern is no regular expression"};
    return RE2::PartialMatch(text, expression);
}

Value textFunction(std::string_view name, const std::string& text, const std::string& other,
                   Budget& budget)
{
    if (name == "startsWith")
        return {text.starts_with(other)};
    if (name == "endsWith")
        return {text.ends_with(other)};
    if (name == "matches")
        return {matches(text, other, budget)};
    budget.takeText(text.size());
    return {text.find(other) != text.npos};
}

Value inNetwork(const IpAddress& address, const std::string& network)
{
    if (const auto inside = isInNetwork(address, network))
        return {*inside};
    throw Failure{"this text is no network like 10.0.0.0/8"};
}

Value timePart(std::string_view name, const Arguments& arguments)
{
    if (const auto* duration = arguments[0].as<Duration>()) {
        const auto milliseconds = duration->nanoseconds / 1'000'000;
        if (name == "getMilliseconds")
            return {milliseconds % 1000};
        const std::int64_t unit = name == "getHours"     ? 3'600'000
                                  : name == "getMinutes" ? 60'000
                                                         : 1000;
        return {milliseconds / unit};
    }
    const auto* time = arguments[0].as<Timestamp>();
    const auto* zone = arguments.size() > 1 ? arguments[1].as<std::string>() : nullptr;
    if (!time || (arguments.size() > 1 && !zone))
        throw Failure{"no such overload: '" + std::string(name) + '\''};
    if (const auto value = part(*time, name, zone ? *zone : std::string()))
        return {*value};
    throw Failure{"a time zone has to be an offset like -05:00"};
}

} // namespace

Value callFunction(std::string_view name, const Arguments& arguments, Budget& budget)
{
    if (name == "size")
        return size(arguments[0], budget);
    if (name.starts_with("get"))
        return timePart(name, arguments);
    if (arguments.size() == 1) {
        if (const auto* text = arguments[0].as<std::string>())
            budget.takeText(text->size());
        return convert(name, arguments[0]);
    }
    const auto* other = arguments[1].as<std::string>();
    if (const auto* text = arguments[0].as<std::string>(); text && other)
        return textFunction(name, *text, *other, budget);
    if (const auto* address = arguments[0].as<IpAddress>(); address && other)
        return inNetwork(*address, *other);
    throw Failure{"no such overload: '" + std::string(name) + '\''};
}

} // namespace strongroom::authz::cel
