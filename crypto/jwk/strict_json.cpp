// Boost.JSON, with a look for names that come twice.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/jwk/strict_json.h"

#include "base/codec.h"

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/parse.hpp>

#include <set>
#include <vector>

namespace strongroom::crypto {
namespace {

namespace json = boost::json;

constexpr std::size_t deepest = 32;

/// Sees the names as they go by: the parsed value no longer has the ones that were overwritten.
class NameWatch
{
public:
    static constexpr std::size_t max_object_size = SIZE_MAX;
    static constexpr std::size_t max_array_size = SIZE_MAX;
    static constexpr std::size_t max_key_size = SIZE_MAX;
    static constexpr std::size_t max_string_size = SIZE_MAX;

    bool on_object_begin(json::error_code&)
    {
        m_open.emplace_back();
        return true;
    }
    bool on_object_end(std::size_t, json::error_code&)
    {
        m_open.pop_back();
        return true;
    }
    bool on_key_part(json::string_view part, std::size_t, json::error_code&)
    {
        m_name.append(part.data(), part.size());
        return true;
    }
    bool on_key(json::string_view part, std::size_t, json::error_code& failed)
    {
        m_name.append(part.data(), part.size());
        const bool fresh = m_open.back().insert(std::move(m_name)).second;
        m_name.clear();
        if (!fresh)
            failed = json::error::syntax;
        return fresh;
    }

    // The rest passes by unseen.
    bool on_document_begin(json::error_code&) { return true; }
    bool on_document_end(json::error_code&) { return true; }
    bool on_array_begin(json::error_code&) { return true; }
    bool on_array_end(std::size_t, json::error_code&) { return true; }
    bool on_string_part(json::string_view, std::size_t, json::error_code&) { return true; }
    bool on_string(json::string_view, std::size_t, json::error_code&) { return true; }
    bool on_number_part(json::string_view, json::error_code&) { return true; }
    bool on_int64(std::int64_t, json::string_view, json::error_code&) { return true; }
    bool on_uint64(std::uint64_t, json::string_view, json::error_code&) { return true; }
    bool on_double(double, json::string_view, json::error_code&) { return true; }
    bool on_bool(bool, json::error_code&) { return true; }
    bool on_null(json::error_code&) { return true; }
    bool on_comment_part(json::string_view, json::error_code&) { return true; }
    bool on_comment(json::string_view, json::error_code&) { return true; }

private:
    std::vector<std::set<std::string>> m_open;
    std::string m_name;
};

} // namespace

Result<json::object> parseStrictObject(std::string_view text)
{
    const Error malformed{ErrorKind::InvalidInput,
                          "This is not a JSON object, or a name comes twice in it."};
    json::parse_options options;
    options.max_depth = deepest;
    if (!isUtf8(text))
        return malformed;
    json::error_code failed;
    json::basic_parser<NameWatch> watch(options);
    const auto read = watch.write_some(false, text.data(), text.size(), failed);
    if (failed || read != text.size())
        return malformed;
    auto value = json::parse(json::string_view(text.data(), text.size()), failed, {}, options);
    if (failed || !value.is_object())
        return malformed;
    return std::move(value.get_object());
}

std::string textOf(const json::object& object, std::string_view name)
{
    const auto* value = object.if_contains(json::string_view(name.data(), name.size()));
    return value != nullptr && value->is_string()
               ? std::string(std::string_view(value->get_string()))
               : std::string();
}

} // namespace strongroom::crypto
