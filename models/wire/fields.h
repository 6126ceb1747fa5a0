// Reading and writing the fields that many kinds of things share: ids, enums, lists.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ids.h"
#include "models/wire/json.h"

#include <boost/json/array.hpp>

#include <cstdint>
#include <initializer_list>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::wire {

/// An id of the form that newId() makes.
template <class Id>
Id readId(ObjectReader& reader, std::string_view name)
{
    auto text = reader.text(name);
    if (reader.ok() && !isId(text))
        reader.fail(name, "an id (UUID, version 7)");
    return Id{std::move(text)};
}

template <class Id>
std::optional<Id> readOptionalId(ObjectReader& reader, std::string_view name)
{
    if (reader.find(name) == nullptr)
        return std::nullopt;
    return readId<Id>(reader, name);
}

/// One of `values`, by its nameOf().
template <class Enum>
Enum readEnum(ObjectReader& reader, std::string_view name, std::initializer_list<Enum> values)
{
    const auto text = reader.text(name);
    for (const auto value : values)
        if (nameOf(value) == text)
            return value;
    reader.fail(name, "one of the known words");
    return *values.begin();
}

template <class Number>
Number readNumber(ObjectReader& reader, std::string_view name, std::int64_t fallback)
{
    const auto value = reader.integerOr(name, fallback);
    if (value < 0 || value > static_cast<std::int64_t>(std::numeric_limits<Number>::max() / 2)) {
        reader.fail(name, "a whole number that is not negative and not too large");
        return 0;
    }
    return static_cast<Number>(value);
}

/// A text of at most `longest` bytes without control characters other than line breaks.
std::string readText(ObjectReader& reader, std::string_view name, std::size_t longest);

std::vector<std::string> readTexts(ObjectReader& reader, std::string_view name, std::size_t most,
                                   std::size_t longest);

/// Names and texts; empty if it is not given.
std::map<std::string, std::string> readTextMap(ObjectReader& reader, std::string_view name);

json::array textsToJson(const std::vector<std::string>& texts);

/// A member that must be there, by its own fromJson().
template <class T>
T readMember(ObjectReader& reader, std::string_view name)
{
    if (const auto* value = reader.find(name))
        return reader.take(name, fromJson<T>(*value));
    reader.fail(name, "given");
    return T{};
}

/// A member that may be absent.
template <class T>
std::optional<T> readOptionalMember(ObjectReader& reader, std::string_view name)
{
    if (reader.find(name) == nullptr)
        return std::nullopt;
    return readMember<T>(reader, name);
}

/// Each item by its own fromJson(); an error names the list and the place in it.
template <class T>
std::vector<T> readList(ObjectReader& reader, std::string_view name, std::size_t most)
{
    std::vector<T> items;
    const auto& array = reader.array(name);
    if (array.size() > most) {
        reader.fail(name, "a list of at most " + std::to_string(most));
        return items;
    }
    for (std::size_t i = 0; i < array.size() && reader.ok(); ++i)
        items.push_back(
            reader.take(std::string(name) + "[" + std::to_string(i) + "]", fromJson<T>(array[i])));
    return items;
}

template <class T>
json::array listToJson(const std::vector<T>& items)
{
    json::array array;
    for (const auto& item : items)
        array.push_back(toJson(item));
    return array;
}

/// Hands over what was read, or the first thing that was wrong.
template <class T>
Result<T> finish(const ObjectReader& reader, T value)
{
    if (!reader.ok())
        return reader.error();
    return value;
}

} // namespace strongroom::wire
