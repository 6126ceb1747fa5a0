// Paths read and written.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/value/path.h"

#include <charconv>
#include <optional>

namespace strongroom::sops {
namespace {

std::optional<std::string> quoted(std::string_view& rest)
{
    const char quote = rest.front();
    std::string name;
    for (std::size_t i = 1; i < rest.size(); ++i) {
        if (rest[i] == quote) {
            rest.remove_prefix(i + 1);
            return name;
        }
        const bool escapes =
            rest[i] == '\\' && i + 1 < rest.size() && (rest[i + 1] == quote || rest[i + 1] == '\\');
        name += escapes ? rest[++i] : rest[i];
    }
    return std::nullopt;
}

std::optional<PathStep> step(std::string_view& rest)
{
    if (rest.size() < 3 || rest.front() != '[')
        return std::nullopt;
    rest.remove_prefix(1);
    std::optional<PathStep> read;
    if (rest.front() == '"' || rest.front() == '\'') {
        if (auto name = quoted(rest))
            read = std::move(*name);
    } else {
        std::size_t position = 0;
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), position);
        if (error == std::errc())
            read = position;
        rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
    }
    if (!read || rest.empty() || rest.front() != ']')
        return std::nullopt;
    rest.remove_prefix(1);
    return read;
}

} // namespace

Result<Path> parsePath(std::string_view text)
{
    Path path;
    for (auto rest = text; !rest.empty();) {
        auto read = step(rest);
        if (!read)
            return Error{ErrorKind::InvalidInput,
                         "The path is not of the form [\"name\"][\"name\"][0]."};
        path.push_back(std::move(*read));
    }
    if (path.empty())
        return Error{ErrorKind::InvalidInput, "The path names nothing. Write [\"name\"]."};
    return path;
}

std::vector<std::string> namesOf(const Path& path)
{
    std::vector<std::string> names;
    for (const auto& part : path) {
        const auto* name = std::get_if<std::string>(&part);
        names.push_back(name != nullptr ? *name : std::to_string(std::get<std::size_t>(part)));
    }
    return names;
}

std::string toText(const Path& path)
{
    std::string text;
    for (const auto& part : path) {
        if (const auto* position = std::get_if<std::size_t>(&part)) {
            text += "[" + std::to_string(*position) + "]";
            continue;
        }
        text += "[\"";
        for (const char c : std::get<std::string>(part)) {
            if (c == '"' || c == '\\')
                text += '\\';
            text += c;
        }
        text += "\"]";
    }
    return text;
}

} // namespace strongroom::sops
