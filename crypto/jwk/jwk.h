// JSON Web Keys (RFC 7517) as OpenSSL keys, and back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "crypto/openssl.h"
#include "crypto/signature/algorithm.h"

#include <boost/json/object.hpp>

#include <string>

namespace strongroom::crypto {

struct VerificationKey
{
    Key key{};
    std::string keyType{}; ///< "RSA", "EC", "OKP".
    std::string curve{};   ///< "P-256", "P-384", "P-521", "Ed25519"; none of RSA.
};

/// The public key of a JWK: RSA from 2048 to 16384 bits that no broken generator made, EC on the
/// NIST curves, OKP Ed25519. Fails with InvalidInput.
Result<VerificationKey> readJwk(const boost::json::object& jwk);

/// The public JWK of a P-256 or Ed25519 key, required members only.
Result<boost::json::object> publicJwkOf(EVP_PKEY* key);

} // namespace strongroom::crypto
