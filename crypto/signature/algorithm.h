// The signature algorithms that we verify, under their JOSE names (RFC 7518, RFC 8037).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/kdf/digest.h"

#include <optional>
#include <string_view>

namespace strongroom::crypto {

enum class SignatureAlgorithm {
    Rs256,
    Rs384,
    Rs512,
    Ps256,
    Ps384,
    Ps512,
    Es256,
    Es384,
    Es512,
    EdDsa,
};

/// "RS256" …
std::string_view nameOf(SignatureAlgorithm algorithm);

/// None for "none", for HMAC, and for whatever else is not in the list; names are told by case.
std::optional<SignatureAlgorithm> signatureAlgorithmOf(std::string_view name);

/// What is hashed with before signing; none for EdDSA, which hashes by itself.
std::optional<HashAlgorithm> hashOf(SignatureAlgorithm algorithm);

/// "RSA", "EC" or "OKP": the "kty" that a key for the algorithm has.
std::string_view keyTypeOf(SignatureAlgorithm algorithm);

/// The "crv" that a key for the algorithm has; empty for RSA.
std::string_view curveOf(SignatureAlgorithm algorithm);

} // namespace strongroom::crypto
