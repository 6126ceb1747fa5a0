// DPoP proofs (RFC 9449): that whoever sends a request holds the key its token is bound to.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "crypto/jose/signing_key.h"
#include "crypto/jwk/thumbprint.h"

#include <chrono>
#include <string>
#include <string_view>

namespace strongroom::crypto {

/// The request that a proof is for.
struct DpopRequest
{
    std::string method{};      ///< As HTTP spells it: "GET".
    std::string uri{};         ///< Absolute; query and fragment are left out of the proof.
    std::string accessToken{}; ///< Empty where none is sent: at the token endpoint.
    std::string nonce{};       ///< The server's, if it gave one.
};

/// A proof with a fresh "jti", of that time. Fails with InvalidInput if the address is not
/// absolute.
Result<std::string> createDpopProof(const SigningKey& key, const DpopRequest& request,
                                    Timestamp now);

struct DpopRules
{
    std::chrono::seconds lifetime{60}; ///< How long after "iat" a proof is taken.
    std::chrono::seconds leeway{60};   ///< How far clocks may be apart, either way.
};

struct DpopProof
{
    JwkThumbprint thumbprint{}; ///< To be held against the token's "cnf" → "jkt".
    std::string id{};           ///< "jti": remember it until `expiresAt`, and refuse it twice.
    Timestamp expiresAt{};
    std::string nonce{}; ///< The server's, as the proof repeats it; empty if it names none.
};

/// Section 4.3, but for the two checks that need a memory: the token's binding, and replay. Fails
/// with Forged, `field` naming what did not fit: "typ", "alg", "jwk", "signature", "htm", "htu",
/// "iat", "jti", "ath", "nonce".
Result<DpopProof> checkDpopProof(std::string_view proof, const DpopRequest& request, Timestamp now,
                                 const DpopRules& rules = {});

/// An address as two ends compare it (RFC 3986, sections 6.2.2 and 6.2.3): scheme and host in lower
/// case, no default port, no query, no fragment, escapes normalized. Empty if it is not absolute
/// HTTP.
std::string comparableUri(std::string_view uri);

} // namespace strongroom::crypto
