// HMAC over tokens, compared without telling how far.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/jose/mac.h"

#include "crypto/hash.h"
#include "crypto/jose/compact.h"
#include "crypto/jwk/key_set.h"
#include "crypto/jwk/strict_json.h"
#include "crypto/kdf/hmac.h"

#include <algorithm>
#include <optional>

namespace strongroom::crypto {
namespace {

namespace json = boost::json;

std::optional<HashAlgorithm> hashFor(std::string_view algorithm)
{
    if (algorithm == "HS256")
        return HashAlgorithm::Sha256;
    if (algorithm == "HS384")
        return HashAlgorithm::Sha384;
    if (algorithm == "HS512")
        return HashAlgorithm::Sha512;
    return std::nullopt;
}

bool isSecret(const json::value& key)
{
    return key.is_object() && textOf(key.get_object(), "kty") == "oct";
}

} // namespace

Result<VerifiedToken> verifyCompactMac(std::string_view token, std::string_view jwks)
{
    const auto keys = readKeySet(jwks);
    if (!keys)
        return keys.error();
    auto parts = takeApart(token);
    if (!parts)
        return parts.error();
    const auto hash = hashFor(textOf(parts->fields, "alg"));
    if (!hash)
        return tokenRefused("alg");
    const auto* jwk = selectKey(parts->fields, *keys);
    if (jwk == nullptr || !std::ranges::all_of(*keys, isSecret))
        return tokenRefused("kid");
    const auto secret = fromBase64Url(textOf(*jwk, "k"));
    if (!secret || secret->size() < digestSize(*hash))
        return tokenRefused("kid");
    const auto tag = hmac(*hash, *secret, bytesOf(parts->signingInput));
    if (!tag)
        return tag.error();
    if (!equalInConstantTime(tag->reveal(), parts->signature))
        return tokenRefused("signature");
    return VerifiedToken{std::move(parts->header), std::move(parts->payload)};
}

} // namespace strongroom::crypto
