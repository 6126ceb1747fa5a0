// Diffie-Hellman over X25519, X448 and the NIST curves, with keys as bytes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "base/secret_bytes.h"

#include <span>

namespace strongroom::crypto {

enum class Curve { X25519, X448, P256, P384, P521 };

/// A private key is the scalar, big-endian for the NIST curves; a public key is the u-coordinate,
/// or the uncompressed point (SEC 1, section 2.3.3).
struct AgreementKeyPair
{
    SecretBytes privateKey{0};
    Bytes publicKey{};
};

Result<AgreementKeyPair> newAgreementKeyPair(Curve curve);

/// Fails with InvalidInput if the private key is not one of the curve: of another length, zero, or
/// not below the order.
Result<Bytes> agreementPublicKey(Curve curve, const SecretBytes& privateKey);

/// The shared secret: the x- or u-coordinate, at the field's full length. Fails with InvalidInput
/// for a private key that is none, and with Forged for a public key that is not on the curve, or
/// so chosen that the secret would be zero (RFC 7748, section 6; RFC 9180, section 7.1.4).
Result<SecretBytes> agree(Curve curve, const SecretBytes& privateKey,
                          std::span<const std::uint8_t> publicKey);

} // namespace strongroom::crypto
