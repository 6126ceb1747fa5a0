// Conversions between types.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/cel/evaluation/functions.h"
#include "models/authz/cel/syntax/string_literal.h"
#include "models/authz/cel/values/time.h"

#include <charconv>
#include <cmath>

namespace strongroom::authz::cel {

namespace {

[[noreturn]] void unsuitable(std::string_view type, const Value& value)
{
    throw Failure{"a value of type '" + typeNameOf(value) + "' cannot become a "
                  + std::string(type)};
}

template <class Number>
Number parsed(std::string_view type, const std::string& text)
{
    Number number{};
    const char* begin = text.data();
    const auto [end, wrong] = std::from_chars(begin, begin + text.size(), number);
    if (text.empty() || wrong != std::errc{} || end != begin + text.size())
        throw Failure{"this text is no " + std::string(type)};
    return number;
}

Value toInt(const Value& value)
{
    if (value.as<std::int64_t>())
        return value;
    if (const auto* number = value.as<std::uint64_t>()) {
        if (*number > static_cast<std::uint64_t>(INT64_MAX))
            throw Failure{"integer overflow"};
        return {static_cast<std::int64_t>(*number)};
    }
    if (const auto* real = value.as<double>()) {
        if (!(*real > -9223372036854775808.0 && *real < 9223372036854775808.0))
            throw Failure{"integer overflow"};
        return {static_cast<std::int64_t>(*real)};
    }
    if (const auto* text = value.as<std::string>())
        return {parsed<std::int64_t>("int", *text)};
    if (const auto* time = value.as<Timestamp>())
        return {time->seconds};
    if (const auto* duration = value.as<Duration>())
        return {duration->nanoseconds};
    unsuitable("int", value);
}

Value toUint(const Value& value)
{
    if (value.as<std::uint64_t>())
        return value;
    if (const auto* number = value.as<std::int64_t>()) {
        if (*number < 0)
            throw Failure{"unsigned integer overflow"};
        return {static_cast<std::uint64_t>(*number)};
    }
    if (const auto* real = value.as<double>()) {
        if (!(*real >= 0 && *real < 18446744073709551616.0))
            throw Failure{"unsigned integer overflow"};
        return {static_cast<std::uint64_t>(*real)};
    }
    if (const auto* text = value.as<std::string>())
        return {parsed<std::uint64_t>("uint", *text)};
    unsuitable("uint", value);
}

Value toDouble(const Value& value)
{
    if (const auto* number = value.as<std::int64_t>())
        return {static_cast<double>(*number)};
    if (const auto* number = value.as<std::uint64_t>())
        return {static_cast<double>(*number)};
    if (const auto* text = value.as<std::string>())
        return {parsed<double>("double", *text)};
    if (value.as<double>())
        return value;
    unsuitable("double", value);
}

std::string realText(double real)
{
    std::array<char, 40> text{};
    const auto [end, wrong] = std::to_chars(text.data(), text.data() + text.size(), real);
    return wrong == std::errc{} ? std::string(text.data(), end) : std::string();
}

Value toString(const Value& value)
{
    if (const auto* truth = value.as<bool>())
        return {std::string(*truth ? "true" : "false")};
    if (const auto* number = value.as<std::int64_t>())
        return {std::to_string(*number)};
    if (const auto* number = value.as<std::uint64_t>())
        return {std::to_string(*number)};
    if (const auto* real = value.as<double>())
        return {realText(*real)};
    if (const auto* time = value.as<Timestamp>())
        return {textOf(*time)};
    if (const auto* duration = value.as<Duration>())
        return {textOf(*duration)};
    if (const auto* bytes = value.as<Bytes>()) {
        if (!isUtf8(bytes->data))
            throw Failure{"these bytes are no UTF-8"};
        return {bytes->data};
    }
    if (value.as<std::string>())
        return value;
    unsuitable("string", value);
}

Value toBool(const Value& value)
{
    if (value.as<bool>())
        return value;
    const auto* text = value.as<std::string>();
    if (!text)
        unsuitable("bool", value);
    for (const auto* yes : {"1", "t", "T", "true", "TRUE", "True"})
        if (*text == yes)
            return {true};
    for (const auto* no : {"0", "f", "F", "false", "FALSE", "False"})
        if (*text == no)
            return {false};
    throw Failure{"this text is no bool"};
}

Value toTimestamp(const Value& value)
{
    if (value.as<Timestamp>())
        return value;
    if (const auto* seconds = value.as<std::int64_t>()) {
        if (const auto time = add(Timestamp{*seconds, 0}, Duration{}))
            return {*time};
        throw Failure{"timestamp overflow"};
    }
    const auto* text = value.as<std::string>();
    if (!text)
        unsuitable("timestamp", value);
    if (const auto time = parseTimestamp(*text))
        return {*time};
    throw Failure{"this text is no timestamp like 2006-01-02T15:04:05Z"};
}

Value toDuration(const Value& value)
{
    if (value.as<Duration>())
        return value;
    const auto* text = value.as<std::string>();
    if (!text)
        unsuitable("duration", value);
    if (const auto duration = parseDuration(*text))
        return {*duration};
    throw Failure{"this text is no duration like 1h30m"};
}

} // namespace

Value convert(std::string_view type, const Value& value)
{
    if (type == "int")
        return toInt(value);
    if (type == "uint")
        return toUint(value);
    if (type == "double")
        return toDouble(value);
    if (type == "string")
        return toString(value);
    if (type == "bool")
        return toBool(value);
    if (type == "timestamp")
        return toTimestamp(value);
    if (type == "duration")
        return toDuration(value);
    if (type == "type")
        return {TypeName{typeNameOf(value)}};
    if (type == "dyn")
        return value;
    const auto* text = value.as<std::string>();
    if (type == "bytes" && (text || value.as<Bytes>()))
        return text ? Value{Bytes{*text}} : value;
    if (type == "ipaddress" && text) {
        if (const auto address = parseAddress(*text))
            return {*address};
        throw Failure{"this text is no IP address"};
    }
    unsuitable(type, value);
}

} // namespace strongroom::authz::cel
