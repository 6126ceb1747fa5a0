// Boost.JSON behind our bounds and our errors.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/wire/json.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace strongroom::wire {
namespace {

constexpr std::size_t deepest = 32;

std::string joined(std::string_view outer, const std::string& inner)
{
    if (inner.empty())
        return std::string(outer);
    return std::string(outer) + (inner.front() == '[' ? "" : ".") + inner;
}

} // namespace

Result<json::value> parse(std::string_view text)
{
    const Error malformed{ErrorKind::InvalidInput, "This is not valid JSON."};
    if (!isUtf8(text))
        return malformed;
    json::parse_options options;
    options.max_depth = deepest;
    json::error_code failed;
    auto value = json::parse(json::string_view(text.data(), text.size()), failed,
                             json::storage_ptr(), options);
    if (failed)
        return malformed;
    return value;
}

std::string serialize(const json::value& value)
{
    return json::serialize(value);
}

ObjectReader::ObjectReader(const json::value& value) : m_object(value.if_object())
{
    if (m_object == nullptr)
        fail("", "an object");
}

const json::value* ObjectReader::find(std::string_view name) const
{
    if (m_object == nullptr)
        return nullptr;
    const auto* value = m_object->if_contains(json::string_view(name.data(), name.size()));
    return value == nullptr || value->is_null() ? nullptr : value;
}

std::string ObjectReader::text(std::string_view name)
{
    const auto* value = find(name);
    if (value == nullptr || !value->is_string()) {
        fail(name, "a text");
        return {};
    }
    return {value->get_string().data(), value->get_string().size()};
}

std::string ObjectReader::textOr(std::string_view name, std::string_view fallback)
{
    return find(name) == nullptr ? std::string(fallback) : text(name);
}

std::int64_t ObjectReader::integer(std::string_view name)
{
    const auto* value = find(name);
    if (value != nullptr && value->is_int64())
        return value->get_int64();
    fail(name, "a whole number");
    return 0;
}

std::int64_t ObjectReader::integerOr(std::string_view name, std::int64_t fallback)
{
    return find(name) == nullptr ? fallback : integer(name);
}

bool ObjectReader::flagOr(std::string_view name, bool fallback)
{
    const auto* value = find(name);
    if (value == nullptr)
        return fallback;
    if (value->is_bool())
        return value->get_bool();
    fail(name, "true or false");
    return fallback;
}

Timestamp ObjectReader::time(std::string_view name)
{
    return take(name, parseRfc3339(text(name)));
}

Bytes ObjectReader::base64Url(std::string_view name)
{
    return take(name, fromBase64Url(text(name)));
}

const json::array& ObjectReader::array(std::string_view name)
{
    static const json::array none;
    const auto* value = find(name);
    if (value == nullptr)
        return none;
    if (!value->is_array()) {
        fail(name, "a list");
        return none;
    }
    return value->get_array();
}

void ObjectReader::fail(std::string_view name, std::string_view what)
{
    if (m_failed)
        return;
    m_failed = true;
    m_error.kind = ErrorKind::InvalidInput;
    m_error.message = name.empty()
                          ? "The body must be " + std::string(what) + "."
                          : "\"" + std::string(name) + "\" must be " + std::string(what) + ".";
    m_error.field = std::string(name);
}

void ObjectReader::adopt(std::string_view name, const Error& error)
{
    if (m_failed)
        return;
    m_failed = true;
    m_error = error;
    m_error.field = joined(name, error.field);
}

} // namespace strongroom::wire
