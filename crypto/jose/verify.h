// Checking signed tokens against a key set: RS256, PS256, ES256, EdDSA; strict base64url, RSA from
// 2048 bits.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace strongroom::crypto {

struct VerifiedToken
{
    std::string header{};  ///< JSON.
    std::string payload{}; ///< The bytes that were signed.
};

/// Verifies a compact JWS by the key of `jwks` (RFC 7517, JSON) that its "kid" names, or, without a
/// "kid", by the only key of the fitting type. The algorithm is the key's, never "none" and never
/// HMAC. Fails with Forged; with InvalidInput if `jwks` is not a key set.
Result<VerifiedToken> verifyCompact(std::string_view token, std::string_view jwks);

/// base64url(SHA-256 of the canonical public members), RFC 7638. Fails with InvalidInput.
Result<std::string> jwkThumbprint(std::string_view jwk);

/// base64url(SHA-256(verifier)): PKCE S256 (RFC 7636, section 4.2).
std::string pkceChallenge(std::string_view verifier);

} // namespace strongroom::crypto
