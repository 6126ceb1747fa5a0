// Checking signed tokens against a key set, or against the key that a proof carries.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "crypto/jwk/thumbprint.h"

#include <string>
#include <string_view>

namespace strongroom::crypto {

struct VerifiedToken
{
    std::string header{};  ///< JSON.
    std::string payload{}; ///< The bytes that were signed.
};

/// Verifies a compact JWS by the key of `jwks` (RFC 7517, JSON) that its "kid" names, or, without a
/// "kid", by the only key of the fitting type: RS, PS and ES 256 to 512, EdDSA. Never "none", never
/// HMAC, and never a key that the token brings along. Fails with Forged, `field` naming what did
/// not fit ("alg", "kid", "crit", "signature", or nothing for the form); with InvalidInput if
/// `jwks` is not a key set.
Result<VerifiedToken> verifyCompact(std::string_view token, std::string_view jwks);

struct SelfSignedToken
{
    std::string header{};
    std::string payload{};
    JwkThumbprint thumbprint{}; ///< Of the key that signed.
};

/// Verifies a proof of possession by the public key in its own header ("jwk"), its "typ" being
/// `type`. That says only that somebody holds the key: whose it is, the caller finds out by the
/// thumbprint. Fails with Forged, also for a private key in the header.
Result<SelfSignedToken> verifySelfSigned(std::string_view token, std::string_view type);

} // namespace strongroom::crypto
