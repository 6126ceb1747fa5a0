// Registered claims, one rule each.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/oauth/claims.h"

#include "crypto/jose/compact.h"
#include "crypto/jwk/strict_json.h"

#include <algorithm>
#include <cmath>

namespace strongroom::crypto {
namespace {

namespace json = boost::json;

// 9999-12-31T23:59:59Z: what is later is a mistake of units, and must not overflow our clock.
constexpr double latest = 253402300799;

bool names(const json::value* audience, std::string_view ours)
{
    if (audience == nullptr)
        return false;
    const json::string wanted(ours.data(), ours.size());
    if (const auto* all = audience->if_array())
        return std::ranges::any_of(*all, [&](const json::value& one) { return one == wanted; });
    return *audience == wanted;
}

/// True if the claim is absent, or a date for which `fits` holds.
template <class Fits>
bool absentOr(const json::object& claims, std::string_view name, Fits fits)
{
    if (!claims.contains(json::string_view(name.data(), name.size())))
        return true;
    const auto date = dateOf(claims, name);
    return date && fits(*date);
}

} // namespace

std::optional<Timestamp> dateOf(const json::object& claims, std::string_view name)
{
    const auto* value = claims.if_contains(json::string_view(name.data(), name.size()));
    if (value == nullptr || !value->is_number())
        return std::nullopt;
    const auto seconds = value->to_number<double>();
    if (!(seconds >= 0 && seconds <= latest))
        return std::nullopt;
    return Timestamp(std::chrono::seconds(static_cast<std::int64_t>(std::floor(seconds))));
}

Result<json::object> checkClaims(std::string_view payload, const ClaimRules& rules, Timestamp now)
{
    auto claims = parseStrictObject(payload);
    if (!claims)
        return tokenRefused("");
    const auto leeway = rules.leeway;
    if ((rules.needsExpiry && !claims->contains("exp"))
        || !absentOr(*claims, "exp", [&](Timestamp expires) { return now < expires + leeway; }))
        return tokenRefused("exp");
    if (!absentOr(*claims, "nbf", [&](Timestamp begins) { return begins <= now + leeway; }))
        return tokenRefused("nbf");
    const auto isYoung = [&](Timestamp issued) {
        return issued <= now + leeway
               && (!rules.longestAge || now <= issued + *rules.longestAge + leeway);
    };
    if ((rules.longestAge && !claims->contains("iat")) || !absentOr(*claims, "iat", isYoung))
        return tokenRefused("iat");
    if (!rules.issuer.empty() && textOf(*claims, "iss") != rules.issuer)
        return tokenRefused("iss");
    if (!rules.audience.empty() && !names(claims->if_contains("aud"), rules.audience))
        return tokenRefused("aud");
    return claims;
}

} // namespace strongroom::crypto
