// Signatures held against keys: the key says which algorithm, the token only which key.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/jose/verify.h"

#include "crypto/jose/compact.h"
#include "crypto/jwk/key_set.h"
#include "crypto/jwk/strict_json.h"
#include "crypto/signature/signature.h"

#include <algorithm>
#include <array>

namespace strongroom::crypto {
namespace {

namespace json = boost::json;

Result<Done> verifyBy(const json::object& jwk, const CompactParts& parts)
{
    const auto algorithm = signatureAlgorithmOf(textOf(parts.fields, "alg"));
    if (!algorithm)
        return tokenRefused("alg");
    const auto key = readKeyFor(jwk, *algorithm);
    if (!key)
        return tokenRefused("kid");
    if (!verifiesSignature(key->key.get(), *algorithm, bytesOf(parts.signingInput),
                           parts.signature))
        return tokenRefused("signature");
    return Done{};
}

} // namespace

Result<VerifiedToken> verifyCompact(std::string_view token, std::string_view jwks)
{
    const auto keys = readKeySet(jwks);
    if (!keys)
        return keys.error();
    auto parts = takeApart(token);
    if (!parts)
        return parts.error();
    if (!signatureAlgorithmOf(textOf(parts->fields, "alg")))
        return tokenRefused("alg");
    const auto* jwk = selectKey(parts->fields, *keys);
    if (jwk == nullptr)
        return tokenRefused("kid");
    if (auto verified = verifyBy(*jwk, *parts); !verified)
        return verified.error();
    return VerifiedToken{std::move(parts->header), std::move(parts->payload)};
}

Result<SelfSignedToken> verifySelfSigned(std::string_view token, std::string_view type)
{
    constexpr std::array<std::string_view, 7> privateMembers{"d", "p", "q", "dp", "dq", "qi", "k"};
    auto parts = takeApart(token);
    if (!parts)
        return parts.error();
    if (textOf(parts->fields, "typ") != type)
        return tokenRefused("typ");
    const auto* value = parts->fields.if_contains("jwk");
    const auto* jwk = value != nullptr ? value->if_object() : nullptr;
    const auto holds = [jwk](std::string_view name) { return jwk->contains(name); };
    if (jwk == nullptr || std::ranges::any_of(privateMembers, holds))
        return tokenRefused("jwk");
    if (auto verified = verifyBy(*jwk, *parts); !verified)
        return verified.error();
    auto thumbprint = jwkThumbprint(*jwk);
    if (!thumbprint)
        return tokenRefused("jwk");
    return SelfSignedToken{std::move(parts->header), std::move(parts->payload),
                           std::move(*thumbprint)};
}

} // namespace strongroom::crypto
