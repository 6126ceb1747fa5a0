// Signatures made and checked with OpenSSL's keys, in the forms of JOSE.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "crypto/openssl.h"
#include "crypto/signature/algorithm.h"

#include <span>

namespace strongroom::crypto {

/// How an ECDSA signature is written: both numbers at full length (RFC 7518, section 3.4), or DER
/// (RFC 3279). Of no meaning to the other algorithms.
enum class EcdsaForm { Fixed, Der };

/// False for anything but a signature by `key` under `algorithm`; the key has to be of its type
/// (see readJwk()).
bool verifiesSignature(EVP_PKEY* key, SignatureAlgorithm algorithm,
                       std::span<const std::uint8_t> message,
                       std::span<const std::uint8_t> signature, EcdsaForm form = EcdsaForm::Fixed);

/// ECDSA in the fixed form.
Result<Bytes> signMessage(EVP_PKEY* key, SignatureAlgorithm algorithm,
                          std::span<const std::uint8_t> message);

} // namespace strongroom::crypto
