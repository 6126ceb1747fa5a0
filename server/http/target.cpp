// Percent-decoding that refuses what two readers could read differently.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/http/target.h"

#include "base/codec.h"

namespace strongroom::server {
namespace {

const Error malformed{ErrorKind::InvalidInput, "The address of the request is not well-formed."};

Result<std::string> decode(std::string_view text, bool plusIsSpace)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            const auto byte = fromHex(text.substr(i + 1, 2));
            if (!byte || byte->size() != 1 || byte->front() == 0)
                return malformed;
            decoded += static_cast<char>(byte->front());
            i += 2;
        } else {
            decoded += plusIsSpace && text[i] == '+' ? ' ' : text[i];
        }
    }
    if (!isUtf8(decoded))
        return malformed;
    return decoded;
}

} // namespace

Result<Target> parseTarget(std::string_view text)
{
    if (text.empty() || text.front() != '/')
        return malformed;
    const auto question = text.find('?');
    const auto rawPath = text.substr(0, question);
    if (rawPath.find("%2f") != std::string_view::npos
        || rawPath.find("%2F") != std::string_view::npos)
        return malformed;
    auto path = decode(rawPath, false);
    if (!path)
        return path.error();
    if (path->find("/../") != std::string::npos || path->find("/./") != std::string::npos
        || path->ends_with("/..") || path->ends_with("/."))
        return malformed;
    Target target{std::move(*path), std::string(rawPath), {}};
    if (question != std::string_view::npos) {
        auto query = parseForm(text.substr(question + 1));
        if (!query)
            return query.error();
        target.query = std::move(*query);
    }
    return target;
}

Result<std::map<std::string, std::string>> parseForm(std::string_view text)
{
    std::map<std::string, std::string> fields;
    while (!text.empty()) {
        const auto end = text.find('&');
        const auto pair = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (pair.empty())
            continue;
        const auto equals = pair.find('=');
        auto name = decode(pair.substr(0, equals), true);
        auto value = equals == std::string_view::npos ? Result<std::string>(std::string())
                                                      : decode(pair.substr(equals + 1), true);
        if (!name || !value)
            return malformed;
        fields.emplace(std::move(*name), std::move(*value));
    }
    return fields;
}

} // namespace strongroom::server
