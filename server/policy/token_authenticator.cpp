// Tokens checked, with one look for newer keys when none fits.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/policy/token_authenticator.h"

#include "crypto/jose/verify.h"
#include "crypto/jwk/strict_json.h"
#include "crypto/oauth/claims.h"

namespace strongroom::server {
namespace {

const Error refused{ErrorKind::Unauthenticated, "The sign-in is no longer valid. Sign in again."};

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
    // An ID token is no access token, even of the same issuer: its audience is the client.
    crypto::ClaimRules rules;
    rules.issuer = m_rules.issuer;
    rules.audience = m_rules.audience;
    const auto claims = crypto::checkClaims(payload, rules, m_clock.now());
    if (!claims)
        return refused;
    Principal principal{m_rules.knownAs, crypto::textOf(*claims, "sub"),
                        crypto::textOf(*claims, "name"), crypto::textOf(*claims, "client_id")};
    if (principal.subject.empty())
        return refused;
    if (principal.name.empty())
        principal.name = principal.subject;
    return principal;
}

} // namespace strongroom::server
