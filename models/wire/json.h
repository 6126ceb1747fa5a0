// JSON text in and out (RFC 8259), bounded in size and depth; and reading objects field by field.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/codec.h"
#include "base/result.h"

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <string>
#include <string_view>

namespace strongroom::wire {

namespace json = boost::json;

/// Fails with InvalidInput for what is not one JSON value in UTF-8, or is nested over 32 deep.
Result<json::value> parse(std::string_view text);
std::string serialize(const json::value& value);

/// What one kind of thing looks like as JSON. Specialised beside each kind; unknown members are
/// passed over, missing or ill-typed ones fail with InvalidInput and name the field.
template <class T>
Result<T> fromJson(const json::value& value);

/// Reads an object's members; remembers the first thing that was wrong, so that a reader can be
/// written as a list and asked once.
class ObjectReader
{
public:
    explicit ObjectReader(const json::value& value);

    std::string text(std::string_view name);
    std::string textOr(std::string_view name, std::string_view fallback = {});
    std::int64_t integer(std::string_view name);
    std::int64_t integerOr(std::string_view name, std::int64_t fallback);
    bool flagOr(std::string_view name, bool fallback);
    Timestamp time(std::string_view name);
    Bytes base64Url(std::string_view name);
    const json::value* find(std::string_view name) const; ///< nullptr if absent or null.
    const json::array& array(std::string_view name);      ///< Empty if absent.

    void fail(std::string_view name, std::string_view what);
    /// Takes over `result`'s value, or its error with `name` in front of its field.
    template <class T>
    T take(std::string_view name, Result<T> result)
    {
        if (result)
            return std::move(*result);
        adopt(name, result.error());
        return T{};
    }

    bool ok() const { return !m_failed; }
    const Error& error() const { return m_error; }

private:
    void adopt(std::string_view name, const Error& error);

    const json::object* m_object = nullptr;
    bool m_failed = false;
    Error m_error{};
};

} // namespace strongroom::wire
