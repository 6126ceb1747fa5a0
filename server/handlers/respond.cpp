// Numbers and tags out of requests.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/respond.h"

#include "models/wire/secret_json.h"

#include <algorithm>
#include <charconv>

namespace strongroom::server {
namespace {

template <class Number>
std::optional<Number> numberOf(std::string_view text)
{
    Number number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || failed != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace

Result<domain::SecretId> secretOf(const Request& request)
{
    const auto& id = request.parameter("secret");
    if (!isId(id))
        return Error{ErrorKind::NotFound, "The secret was not found."};
    return domain::SecretId{id};
}

std::optional<std::uint64_t> ifMatchOf(const Request& request)
{
    const auto tag = request.header("if-match");
    if (tag.size() > 2 && tag.front() == '"' && tag.back() == '"')
        return numberOf<std::uint64_t>(tag.substr(1, tag.size() - 2));
    return std::nullopt;
}

Result<SecretAt> secretAtOf(const Request& request)
{
    auto secret = secretOf(request);
    if (!secret)
        return secret.error();
    if (const auto revision = ifMatchOf(request))
        return SecretAt{std::move(*secret), *revision};
    return Error{ErrorKind::InvalidInput,
                 "This request needs If-Match with the ETag of the secret.",
                 {},
                 "If-Match"};
}

Result<std::uint32_t> versionNumberOf(const Request& request)
{
    const auto number = numberOf<std::uint32_t>(request.parameter("number"));
    if (!number || *number == 0)
        return Error{ErrorKind::NotFound, "The version was not found."};
    return *number;
}

std::uint32_t limitOf(const Request& request, std::uint32_t most)
{
    constexpr std::uint32_t usual = 200;
    const auto asked = numberOf<std::uint32_t>(queryOf(request, "limit").value_or(""));
    return asked && *asked > 0 ? std::min(*asked, most) : usual;
}

std::optional<std::string> queryOf(const Request& request, const std::string& name)
{
    const auto found = request.query.find(name);
    return found == request.query.end() ? std::nullopt : std::optional(found->second);
}

std::string etagOf(std::uint64_t revision)
{
    return '"' + std::to_string(revision) + '"';
}

Reply respondSecret(const Result<domain::Secret>& secret, const Request& request, unsigned status)
{
    auto reply = respond(secret, request, status);
    if (secret)
        reply.headers.emplace_back("ETag", etagOf(secret->revision));
    return reply;
}

} // namespace strongroom::server
