// JSON Web Keys (RFC 7517) as OpenSSL keys, and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "crypto/openssl.h"

#include <boost/json/object.hpp>

#include <string>

namespace strongroom::crypto {

/// The signature algorithms that we verify (RFC 7518, RFC 8037).
enum class SignatureAlgorithm { Rs256, Ps256, Es256, EdDsa };

struct VerificationKey
{
    Key key{};
    std::string keyType{}; ///< "RSA", "EC", "OKP".
};

/// The public key of a JWK: RSA from 2048 bits, EC P-256, OKP Ed25519. Fails with InvalidInput.
Result<VerificationKey> readJwk(const boost::json::object& jwk);

/// The public JWK of a P-256 key: {"kty","crv","x","y"}.
Result<boost::json::object> publicJwkOf(EVP_PKEY* key);

} // namespace strongroom::crypto
