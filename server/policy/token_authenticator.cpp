// Tokens checked, with one look for newer keys when none fits.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/policy/token_authenticator.h"

#include "crypto/jose/verify.h"
#include "models/wire/json.h"

#include <boost/json/array.hpp>

namespace strongroom::server {
namespace {

constexpr std::int64_t leeway = 60;
const Error refused{ErrorKind::Unauthenticated, "The sign-in is no longer valid. Sign in again."};

bool namesAudience(const wire::json::value* audience, const std::string& ours)
{
    if (audience == nullptr)
        return false;
    if (audience->is_string())
        return audience->get_string() == ours;
    if (!audience->is_array())
        return false;
    for (const auto& one : audience->get_array())
        if (one.is_string() && one.get_string() == ours)
            return true;
    return false;
}

} // namespace

TokenAuthenticator::TokenAuthenticator(TokenRules rules, const Clock& clock, KeySource keys)
    : m_rules(std::move(rules)), m_clock(clock), m_keys(std::move(keys))
{}

boost::asio::awaitable<Result<Principal>> TokenAuthenticator::authenticate(std::string bearer)
{
    for (const bool fresh : {false, true}) {
        const auto keys = co_await m_keys(fresh);
        if (!keys)
            co_return keys.error();
        const auto verified = crypto::verifyCompact(bearer, *keys);
        if (verified)
            co_return check(verified->payload);
    }
    co_return refused;
}

Result<Principal> TokenAuthenticator::check(const std::string& payload) const
{
    const auto claims = wire::parse(payload);
    if (!claims)
        return refused;
    wire::ObjectReader reader(*claims);
    const auto now =
        std::chrono::floor<std::chrono::seconds>(m_clock.now()).time_since_epoch().count();
    Principal principal{reader.text("iss"), reader.text("sub"), reader.textOr("name"),
                        reader.textOr("client_id")};
    const auto expires = reader.integer("exp");
    const auto notBefore = reader.integerOr("nbf", 0);
    // An ID token is no access token, even of the same issuer: its audience is the client.
    if (!reader.ok() || principal.issuer != m_rules.issuer || principal.subject.empty()
        || !namesAudience(reader.find("aud"), m_rules.audience) || expires + leeway <= now
        || notBefore > now + leeway)
        return refused;
    principal.issuer = m_rules.knownAs;
    if (principal.name.empty())
        principal.name = principal.subject;
    return principal;
}

} // namespace strongroom::server
