// Claims looked at one by one, as the specification lists them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/policy/sessions/logout_token.h"

#include "crypto/jose/verify.h"
#include "crypto/jwk/strict_json.h"
#include "crypto/oauth/claims.h"

namespace strongroom::server {
namespace {

constexpr std::string_view event = "http://schemas.openid.net/event/backchannel-logout";
constexpr std::chrono::minutes longestAge{5};
constexpr std::size_t longest = 512;

Error forged(std::string field)
{
    return {ErrorKind::Forged, "The logout token is not one.", {}, std::move(field)};
}

/// Section 2.4 recommends a type of its own, and older issuers give none or "JWT".
bool mayBeLogout(const std::string& header)
{
    const auto parsed = crypto::parseStrictObject(header);
    const auto type = parsed ? crypto::textOf(*parsed, "typ") : "none";
    return type.empty() || type == "JWT" || type == "logout+jwt";
}

bool namesEvent(const boost::json::object& claims)
{
    const auto* events = claims.if_contains("events");
    const auto* named = events == nullptr || !events->is_object()
                            ? nullptr
                            : events->get_object().if_contains(event);
    return named != nullptr && named->is_object();
}

} // namespace

Result<LogoutToken> LogoutTokens::take(const std::string& token, const std::string& keys)
{
    const auto verified = crypto::verifyCompact(token, keys);
    if (!verified)
        return forged("signature");
    if (!mayBeLogout(verified->header))
        return forged("typ");
    crypto::ClaimRules rules;
    rules.issuer = m_rules.issuer;
    rules.audience = m_rules.clientId;
    rules.longestAge = longestAge;
    rules.needsExpiry = false; // Its age is bounded above; some issuers leave it out.
    const auto now = m_clock.now();
    const auto claims = crypto::checkClaims(verified->payload, rules, now);
    if (!claims)
        return forged(claims.error().field);
    LogoutToken logout{crypto::textOf(*claims, m_rules.subjectClaim),
                       crypto::textOf(*claims, "sid")};
    if ((logout.subject.empty() && logout.session.empty()) || logout.subject.size() > longest
        || logout.session.size() > longest)
        return forged("sub");
    if (!namesEvent(*claims))
        return forged("events");
    // What would make it pass for an ID token.
    if (claims->contains("nonce"))
        return forged("nonce");
    const auto id = crypto::textOf(*claims, "jti");
    if (id.empty() || id.size() > longest)
        return forged("jti");
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_taken, [now](const auto& one) { return one.second <= now; });
    if (!m_taken.emplace(id, now + longestAge + 2 * rules.leeway).second)
        return forged("jti");
    return logout;
}

} // namespace strongroom::server
