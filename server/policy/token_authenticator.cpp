// Tokens checked, with one look for newer keys when none fits.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/policy/token_authenticator.h"

#include "crypto/jose/verify.h"
#include "crypto/jwk/strict_json.h"
#include "crypto/oauth/claims.h"

#include <algorithm>

namespace strongroom::server {
namespace {

constexpr std::chrono::seconds knownFor{30};
constexpr std::size_t mostKnown = 10'000;
const Error refused{ErrorKind::Unauthenticated, "The sign-in is no longer valid. Sign in again."};

} // namespace

TokenAuthenticator::TokenAuthenticator(TokenRules rules, const Clock& clock, KeySource keys)
    : m_rules(std::move(rules)), m_clock(clock), m_keys(std::move(keys))
{}

boost::asio::awaitable<Result<Principal>> TokenAuthenticator::authenticate(std::string bearer)
{
    const auto token = crypto::sha256(bytesOf(bearer));
    if (const auto known = m_known.find(token);
        known != m_known.end() && m_clock.now() < known->second.until)
        co_return known->second.principal;
    for (const bool fresh : {false, true}) {
        const auto keys = co_await m_keys(fresh);
        if (!keys)
            co_return keys.error();
        const auto verified = crypto::verifyCompact(bearer, *keys);
        if (!verified)
            continue;
        const auto good = check(verified->payload);
        if (!good)
            co_return good.error();
        remember(token, *good);
        co_return good->principal;
    }
    co_return refused;
}

void TokenAuthenticator::remember(const crypto::Sha256& token, const Known& known)
{
    if (m_known.size() >= mostKnown)
        std::erase_if(m_known,
                      [now = m_clock.now()](const auto& one) { return one.second.until <= now; });
    if (m_known.size() < mostKnown)
        m_known.insert_or_assign(token, known);
}

Result<TokenAuthenticator::Known> TokenAuthenticator::check(const std::string& payload) const
{
    // An ID token is no access token, even of the same issuer: its audience is the client.
    crypto::ClaimRules rules;
    rules.issuer = m_rules.issuer;
    rules.audience = m_rules.audience;
    const auto now = m_clock.now();
    const auto claims = crypto::checkClaims(payload, rules, now);
    if (!claims)
        return refused;
    Principal principal{m_rules.knownAs, crypto::textOf(*claims, "sub"),
                        crypto::textOf(*claims, "name"), crypto::textOf(*claims, "client_id")};
    if (principal.subject.empty())
        return refused;
    if (principal.name.empty())
        principal.name = principal.subject;
    const auto expires = *crypto::dateOf(*claims, "exp") + rules.leeway; // It is there and a date.
    return Known{std::move(principal), std::min(expires, now + knownFor)};
}

} // namespace strongroom::server
