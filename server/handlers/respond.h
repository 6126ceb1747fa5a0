// Reading what handlers share of requests, and answering with what commands gave.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/wire/page_json.h"
#include "server/commands/alter_secret.h"
#include "server/http/request.h"

#include <cstdint>
#include <string>

namespace strongroom::server {

/// The secret of the path, and the revision of If-Match. Fails with InvalidInput without one.
Result<SecretAt> secretAtOf(const Request& request);
Result<domain::SecretId> secretOf(const Request& request);
/// {number}: 1 and up. Fails with NotFound.
Result<std::uint32_t> versionNumberOf(const Request& request);
/// The revision of If-Match, if there is one.
std::optional<std::uint64_t> ifMatchOf(const Request& request);
std::uint32_t limitOf(const Request& request, std::uint32_t most = 200);
std::optional<std::string> queryOf(const Request& request, const std::string& name);

template <class T>
Result<T> bodyOf(const Request& request)
{
    const auto value = wire::parse(request.body);
    if (!value)
        return value.error();
    return wire::fromJson<T>(*value);
}

std::string etagOf(std::uint64_t revision);

/// A list that is there whole, as one page.
template <class T>
Result<domain::Page<T>> asPage(Result<std::vector<T>> items)
{
    if (!items)
        return items.error();
    return domain::Page<T>{std::move(*items), {}};
}

template <class T>
Reply respond(const Result<T>& result, const Request& request, unsigned status = 200)
{
    if (!result)
        return Reply::problem(result.error(), request.id);
    return Reply::json(wire::toJson(*result), status);
}

/// As respond(), with the secret's ETag.
Reply respondSecret(const Result<domain::Secret>& secret, const Request& request,
                    unsigned status = 200);

} // namespace strongroom::server
