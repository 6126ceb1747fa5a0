// Boost.JSON by hand: the wire's forms may change, and rows stay.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/backends/backend_text.h"

#include "server/storage/sqlite/rows.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace strongroom::server {
namespace {

namespace json = boost::json;

std::optional<json::object> objectIn(const std::string& text)
{
    json::error_code failed;
    auto value = json::parse(text, failed);
    if (failed || !value.is_object())
        return std::nullopt;
    return std::move(value.as_object());
}

std::string textUnder(const json::object& object, std::string_view name)
{
    const auto* value = object.if_contains(name);
    return value != nullptr && value->is_string() ? std::string(value->as_string()) : std::string();
}

bool flagUnder(const json::object& object, std::string_view name)
{
    const auto* value = object.if_contains(name);
    return value != nullptr && value->is_bool() && value->as_bool();
}

} // namespace

std::string textOf(const domain::BackendSettings& settings)
{
    json::object object;
    for (const auto& [name, value] : settings)
        object[name] = value;
    return json::serialize(object);
}

std::string textOf(const domain::BackendCheck& check)
{
    json::array steps;
    for (const auto& step : check.steps)
        steps.push_back({{"name", step.name}, {"passed", step.passed}, {"message", step.message}});
    return json::serialize(json::object{
        {"at", toMilliseconds(check.at)}, {"passed", check.passed}, {"steps", std::move(steps)}});
}

domain::BackendSettings settingsIn(const std::string& text)
{
    domain::BackendSettings settings;
    if (const auto object = objectIn(text))
        for (const auto& [name, value] : *object)
            if (value.is_string())
                settings.emplace(name, value.as_string());
    return settings;
}

std::optional<domain::BackendCheck> checkIn(const std::string& text)
{
    const auto object = objectIn(text);
    const auto* at = object ? object->if_contains("at") : nullptr;
    const auto* steps = object ? object->if_contains("steps") : nullptr;
    if (at == nullptr || !at->is_int64() || steps == nullptr || !steps->is_array())
        return std::nullopt;
    domain::BackendCheck check{fromMilliseconds(at->as_int64()), flagUnder(*object, "passed"), {}};
    for (const auto& step : steps->as_array())
        if (const auto* one = step.if_object())
            check.steps.push_back(
                {textUnder(*one, "name"), flagUnder(*one, "passed"), textUnder(*one, "message")});
    return check;
}

} // namespace strongroom::server
