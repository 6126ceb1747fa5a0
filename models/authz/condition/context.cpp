// JSON as values of a parameter's type.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/condition/context.h"

#include "models/authz/cel/values/time.h"

#include <boost/json.hpp>

#include <charconv>
#include <cmath>
#include <optional>

namespace strongroom::authz {

namespace json = boost::json;

namespace {

constexpr double twoTo63 = 9223372036854775808.0;

std::optional<double> real(const json::value& value)
{
    if (value.is_double())
        return value.get_double();
    if (value.is_int64())
        return static_cast<double>(value.get_int64());
    if (value.is_uint64())
        return static_cast<double>(value.get_uint64());
    return std::nullopt;
}

template <class Number>
std::optional<Number> parsed(const json::string& text)
{
    Number number{};
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || wrong != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<std::int64_t> whole(const json::value& value)
{
    if (value.is_int64())
        return value.get_int64();
    if (value.is_string())
        if (const auto number = parsed<std::int64_t>(value.get_string()))
            return number;
    const auto number = value.is_string() ? parsed<double>(value.get_string()) : real(value);
    if (!number || std::floor(*number) != *number || !(*number >= -twoTo63 && *number < twoTo63))
        return std::nullopt;
    return static_cast<std::int64_t>(*number);
}

std::optional<cel::Value> scalar(const json::value& value, ParameterKind kind);

cel::Value anything(const json::value& value)
{
    switch (value.kind()) {
    case json::kind::null: return {};
    case json::kind::bool_: return {value.get_bool()};
    case json::kind::string: return {std::string(value.get_string())};
    case json::kind::array: {
        cel::Elements list;
        for (const auto& one : value.get_array())
            list.push_back(anything(one));
        return cel::valueOf(std::move(list));
    }
    case json::kind::object: {
        cel::Entries entries;
        for (const auto& [name, one] : value.get_object())
            entries.emplace_back(cel::Value{std::string(name)}, anything(one));
        return cel::valueOf(std::move(entries));
    }
    // JSON knows but one kind of number.
    default: return {*real(value)};
    }
}

template <class T>
std::optional<cel::Value> lifted(const std::optional<T>& value)
{
    return value ? std::optional(cel::Value{*value}) : std::nullopt;
}

std::optional<cel::Value> scalar(const json::value& value, ParameterKind kind)
{
    const auto text = value.is_string() ? std::string(value.get_string()) : std::string();
    switch (kind) {
    case ParameterKind::Any: return anything(value);
    case ParameterKind::Bool:
        return value.is_bool() ? std::optional(cel::Value{value.get_bool()}) : std::nullopt;
    case ParameterKind::String:
        return value.is_string() ? std::optional(cel::Value{text}) : std::nullopt;
    case ParameterKind::Int: return lifted(whole(value));
    case ParameterKind::Uint: {
        const auto number = whole(value);
        return number && *number >= 0
                   ? std::optional(cel::Value{static_cast<std::uint64_t>(*number)})
                   : std::nullopt;
    }
    case ParameterKind::Double:
        return lifted(value.is_string() ? parsed<double>(value.get_string()) : real(value));
    case ParameterKind::Duration: return lifted(cel::parseDuration(text));
    case ParameterKind::Timestamp: return lifted(cel::parseTimestamp(text));
    case ParameterKind::IpAddress: return lifted(cel::parseAddress(text));
    case ParameterKind::Map:
    case ParameterKind::List: return std::nullopt;
    }
    return std::nullopt;
}

std::optional<cel::Value> collection(const json::value& value, const Parameter& parameter)
{
    if (parameter.kind == ParameterKind::List) {
        if (!value.is_array())
            return std::nullopt;
        cel::Elements list;
        for (const auto& one : value.get_array()) {
            auto element = scalar(one, parameter.element);
            if (!element)
                return std::nullopt;
            list.push_back(std::move(*element));
        }
        return cel::valueOf(std::move(list));
    }
    if (!value.is_object())
        return std::nullopt;
    cel::Entries entries;
    for (const auto& [name, one] : value.get_object()) {
        auto element = scalar(one, parameter.element);
        if (!element)
            return std::nullopt;
        entries.emplace_back(cel::Value{std::string(name)}, std::move(*element));
    }
    return cel::valueOf(std::move(entries));
}

} // namespace

Result<cel::Value> toValue(const json::value& value, const Parameter& parameter)
{
    const bool collects =
        parameter.kind == ParameterKind::List || parameter.kind == ParameterKind::Map;
    auto converted = collects ? collection(value, parameter) : scalar(value, parameter.kind);
    if (converted)
        return std::move(*converted);
    auto type = std::string(nameOf(parameter.kind));
    if (collects)
        type += '<' + std::string(nameOf(parameter.element)) + '>';
    return Error{ErrorKind::InvalidInput,
                 "the context's " + parameter.name + " has to be a " + type};
}

} // namespace strongroom::authz
