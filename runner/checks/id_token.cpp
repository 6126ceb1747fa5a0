// The token says which issuer and which key; the configuration says whether they are believed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/checks/id_token.h"

#include "crypto/jose/verify.h"
#include "models/domain/refusal.h"
#include "models/wire/json.h"

#include <boost/json/array.hpp>

#include <algorithm>
#include <array>

namespace strongroom::runner {
namespace {

using domain::refusal;
using domain::RefusalReason;

constexpr std::array algorithms{"RS256", "PS256", "ES256", "EdDSA"};
constexpr std::size_t mostGroups = 1000;

/// One part of a compact JWS as JSON, believed by nobody yet.
Result<wire::json::value> part(std::string_view token, bool header)
{
    const auto first = token.find('.');
    const auto last = token.rfind('.');
    if (first == std::string_view::npos || first == last)
        return refusal(RefusalReason::TokenMalformed);
    const auto bytes =
        fromBase64Url(header ? token.substr(0, first) : token.substr(first + 1, last - first - 1));
    if (!bytes)
        return refusal(RefusalReason::TokenMalformed);
    auto value = wire::parse({reinterpret_cast<const char*>(bytes->data()), bytes->size()});
    if (!value)
        return refusal(RefusalReason::TokenMalformed);
    return value;
}

bool publishes(const std::string& keySet, const std::string& keyId)
{
    const auto value = wire::parse(keySet);
    if (!value)
        return false;
    wire::ObjectReader reader(*value);
    return std::ranges::any_of(reader.array("keys"), [&](const auto& key) {
        return wire::ObjectReader(key).textOr("kid") == keyId;
    });
}

/// A key that is not known may be new: the set is asked for once more before that is a refusal.
Result<std::string> verified(const std::string& token, const PinnedIssuer& issuer,
                             const std::string& keyId)
{
    bool known = keyId.empty();
    for (const bool fresh : {false, true}) {
        const auto keys = issuer.keys(fresh);
        if (!keys)
            return refusal(RefusalReason::SigningKeysUnavailable, keys.error().message);
        auto token_ = crypto::verifyCompact(token, *keys);
        if (token_)
            return std::move(token_->payload);
        known = known || publishes(*keys, keyId);
    }
    return refusal(known ? RefusalReason::TokenSignature : RefusalReason::SigningKeyUnknown);
}

/// OpenID Connect Core, 3.1.3.7: the client alone, or among others as the party it was made for.
bool isFor(wire::ObjectReader& claims, const std::string& clientId)
{
    const auto* audience = claims.find("aud");
    if (audience == nullptr)
        return false;
    if (audience->is_string())
        return audience->get_string() == clientId;
    if (!audience->is_array())
        return false;
    const auto& all = audience->get_array();
    const bool named = std::ranges::any_of(
        all, [&](const auto& one) { return one.is_string() && one.get_string() == clientId; });
    return named && (all.size() == 1 || claims.textOr("azp") == clientId);
}

Timestamp secondsAt(std::int64_t seconds)
{
    // Beyond any date that means something, and far below what overflows in milliseconds.
    constexpr std::int64_t latest = std::int64_t(1) << 36;
    return Timestamp(std::chrono::seconds(std::clamp<std::int64_t>(seconds, 0, latest)));
}

Result<IdToken> claimsOf(const std::string& payload, const PinnedIssuer& issuer)
{
    const auto value = wire::parse(payload);
    if (!value)
        return refusal(RefusalReason::TokenMalformed);
    wire::ObjectReader claims(*value);
    IdToken token;
    token.issuer = issuer.knownAs;
    token.subject = claims.text("sub");
    token.nonce = claims.textOr("nonce");
    token.issuedAt = secondsAt(claims.integer("iat"));
    token.expiresAt = secondsAt(claims.integer("exp"));
    if (claims.find("auth_time") != nullptr)
        token.authTime = claims.integer("auth_time");
    if (const auto* groups = claims.find("groups"); groups != nullptr && groups->is_array())
        for (const auto& group : groups->get_array())
            if (group.is_string() && token.groups.size() < mostGroups)
                token.groups.emplace_back(group.get_string().c_str());
    if (!claims.ok() || token.subject.empty())
        return refusal(RefusalReason::TokenMalformed);
    if (!isFor(claims, issuer.clientId))
        return refusal(RefusalReason::TokenAudience);
    return token;
}

} // namespace

Result<IdToken> readIdToken(const std::string& token, const std::vector<PinnedIssuer>& issuers)
{
    const auto header = part(token, true);
    const auto payload = part(token, false);
    if (!header || !payload)
        return header ? payload.error() : header.error();
    wire::ObjectReader said(*header);
    const auto algorithm = said.textOr("alg");
    if (std::ranges::find(algorithms, algorithm) == algorithms.end())
        return refusal(RefusalReason::TokenAlgorithm);
    const auto name = wire::ObjectReader(*payload).textOr("iss");
    const auto issuer = std::ranges::find_if(issuers, [&](const auto& one) {
        const auto address = one.address();
        return address && !address->empty() && *address == name;
    });
    if (issuer == issuers.end())
        return refusal(RefusalReason::IssuerNotPinned);
    const auto held = verified(token, *issuer, said.textOr("kid"));
    if (!held)
        return held.error();
    return claimsOf(*held, *issuer);
}

} // namespace strongroom::runner
