// Assertions and certificates held against what the account is known by.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/machines/client_credentials.h"

#include "base/ids.h"
#include "crypto/jose/compact.h"
#include "crypto/jose/verify.h"
#include "crypto/jwk/strict_json.h"
#include "crypto/oauth/claims.h"
#include "server/machines/machine_authenticator.h"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace strongroom::server {
namespace {

namespace json = boost::json;

constexpr std::string_view assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
constexpr std::chrono::seconds longestAssertion{300};
constexpr std::chrono::seconds tokenLife{300};

const Error invalidClient{ErrorKind::Unauthenticated,
                          "The service account is not known, is disabled, or did not sign this."};

std::int64_t secondsOf(Timestamp time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

/// Whom an assertion says it is of; nothing of it is believed yet.
std::string claimedBy(const std::string& assertion)
{
    const auto parts = crypto::takeApart(assertion);
    const auto claims =
        parts ? crypto::parseStrictObject(parts->payload) : Result<json::object>(parts.error());
    return claims ? crypto::textOf(*claims, "sub") : std::string();
}

} // namespace

Result<domain::ServiceAccount> ClientCredentials::signedBy(const std::string& assertion,
                                                           const std::string& client)
{
    const auto subject = claimedBy(assertion);
    if (!isId(subject) || (!client.empty() && client != subject))
        return invalidClient;
    const auto account = m_machines.account({subject});
    const auto keys = m_machines.jwksOf({subject});
    if (!account || !keys || account->disabled)
        return invalidClient;
    const auto verified = crypto::verifyCompact(assertion, *keys);
    if (!verified)
        return invalidClient;
    // RFC 7523, section 3: iss and sub are the client, aud is this issuer, and it ends soon.
    crypto::ClaimRules rules;
    rules.issuer = subject;
    const auto now = m_clock.now();
    const auto& issuer = m_issuer.settings().issuer;
    rules.audience = issuer;
    auto claims = crypto::checkClaims(verified->payload, rules, now);
    rules.audience = issuer + "/token";
    if (!claims)
        claims = crypto::checkClaims(verified->payload, rules, now);
    if (!claims || *crypto::dateOf(*claims, "exp") > now + longestAssertion + rules.leeway)
        return invalidClient;
    return account;
}

Result<domain::ServiceAccount> ClientCredentials::shownBy(const std::string& client,
                                                          const std::string& certificate)
{
    if (!isId(client))
        return invalidClient;
    const auto account = m_machines.account({client});
    if (!account || account->disabled)
        return invalidClient;
    const auto shown = [&](const domain::MachineCredential& one) {
        return one.kind == domain::CredentialKind::Certificate && one.thumbprint == certificate;
    };
    return std::ranges::any_of(account->credentials, shown)
               ? account
               : Result<domain::ServiceAccount>(invalidClient);
}

Result<TokenSet> ClientCredentials::tokenFor(const domain::ServiceAccount& account,
                                             const std::string& key, const std::string& certificate)
{
    const auto now = m_clock.now();
    json::object claims{{"iss", m_issuer.settings().issuer},
                        {"sub", account.id.value},
                        {"aud", m_issuer.settings().audience},
                        {"client_id", clientOf(account.id.value)},
                        {"name", account.name},
                        {"jti", newId()},
                        {"iat", secondsOf(now)},
                        {"exp", secondsOf(now + tokenLife)}};
    claims["cnf"] =
        key.empty() ? json::object{{"x5t#S256", certificate}} : json::object{{"jkt", key}};
    auto token = m_issuer.signAccessToken(json::serialize(claims));
    if (!token)
        return token.error();
    return TokenSet{std::move(*token), {}, {}, tokenLife.count(), !key.empty()};
}

boost::asio::awaitable<Reply> ClientCredentials::redeem(Form form, std::string key,
                                                        std::string certificate)
{
    const auto assertion = at(form, "client_assertion");
    if (key.empty() && certificate.empty())
        co_return oauthError("invalid_dpop_proof",
                             "A machine's token is bound to a key (DPoP) or to a certificate.");
    if (!assertion.empty() && at(form, "client_assertion_type") != assertionType)
        co_return oauthError("invalid_request", "This kind of client_assertion is not known.");
    const auto account = co_await onPool(m_pool, [&] {
        return assertion.empty() ? shownBy(at(form, "client_id"), certificate)
                                 : signedBy(assertion, at(form, "client_id"));
    });
    if (!account)
        co_return oauthError("invalid_client", account.error().message);
    if (!assertion.empty()) {
        // The signature was checked; what is left is that it comes once.
        const auto parts = crypto::takeApart(assertion);
        const auto claims = crypto::parseStrictObject(parts->payload);
        const auto id = crypto::textOf(*claims, "jti");
        const auto now = m_clock.now();
        const auto until = *crypto::dateOf(*claims, "exp") + std::chrono::minutes(1);
        if (id.empty() || id.size() > 256
            || m_taken.note(account->id.value, id, until, now) != ReplayMemory::Answer::Fresh)
            co_return oauthError("invalid_client", "Each assertion serves once, by its own jti.");
    }
    const auto tokens =
        co_await onPool(m_pool, [&] { return tokenFor(*account, key, certificate); });
    co_return tokens ? tokenReply(*tokens) : oauthError(tokens.error());
}

} // namespace strongroom::server
