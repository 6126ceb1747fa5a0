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

Error unproven(std::string why)
{
    return {ErrorKind::Unauthenticated, std::move(why), {}, {}, std::string(invalidProof)};
}

} // namespace

TokenAuthenticator::TokenAuthenticator(TokenRules rules, const Clock& clock, KeySource keys,
                                       SenderProofs& proofs)
    : m_rules(std::move(rules)), m_clock(clock), m_keys(std::move(keys)), m_proofs(proofs)
{}

boost::asio::awaitable<Result<Principal>> TokenAuthenticator::authenticate(Credentials credentials)
{
    auto known = co_await know(credentials.token);
    if (!known)
        co_return known.error();
    if (auto checked = checkSender(*known, credentials); !checked)
        co_return checked.error();
    co_return std::move(known->principal);
}

Result<Done> TokenAuthenticator::checkSender(const Known& known, const Credentials& credentials)
{
    const bool asDpop = credentials.scheme == "dpop";
    switch (known.binding) {
    case Binding::None:
        if (m_rules.requireBinding)
            return unproven("The token is bound to no key, and this server takes none of those.");
        return asDpop ? Result<Done>(unproven("The token is bound to no key: send it as Bearer."))
                      : Done{};
    case Binding::Certificate:
        // RFC 8705, section 3.
        if (asDpop || credentials.certificate != known.principal.keyThumbprint)
            return unproven("The token is bound to a certificate that this connection did not "
                            "show.");
        return Done{};
    case Binding::Key: break;
    }
    // RFC 9449, section 7.2: never as Bearer, whatever comes beside it.
    if (!asDpop || credentials.proof.empty())
        return unproven("The token is bound to a device's key, and the request does not prove "
                        "that it comes from there.");
    const auto key = m_proofs.check(credentials.proof,
                                    {credentials.method, credentials.path, credentials.token});
    if (!key)
        return key.error();
    if (*key != known.principal.keyThumbprint)
        return unproven("The request was signed by another key than the token is bound to.");
    return Done{};
}

boost::asio::awaitable<Result<TokenAuthenticator::Known>>
TokenAuthenticator::know(const std::string& bearer)
{
    const auto token = crypto::sha256(bytesOf(bearer));
    if (const auto known = m_known.find(token);
        known != m_known.end() && m_clock.now() < known->second.until)
        co_return known->second;
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
        co_return good;
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
    auto principal = principalOf(*claims, m_rules.claims, m_rules.knownAs);
    if (!principal)
        return refused;
    const auto expires = *crypto::dateOf(*claims, "exp") + rules.leeway; // It is there and a date.
    Known known{std::move(*principal), std::min(expires, now + knownFor)};
    if (const auto* cnf = claims->if_contains("cnf")) {
        // A way to confirm that we do not know cannot be taken for none (RFC 7800, section 3.1).
        const auto* confirmation = cnf->if_object();
        if (confirmation == nullptr || confirmation->size() != 1)
            return refused;
        const bool byKey = confirmation->contains("jkt");
        known.principal.keyThumbprint = crypto::textOf(*confirmation, byKey ? "jkt" : "x5t#S256");
        known.binding = byKey ? Binding::Key : Binding::Certificate;
        if (known.principal.keyThumbprint.empty())
            return refused;
    }
    return known;
}

} // namespace strongroom::server
