// HPKE base mode (RFC 9180): DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM; one message a
// context.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "base/secret_bytes.h"

#include <span>

namespace strongroom::crypto {

struct HpkeMessage
{
    Bytes encapsulated{}; ///< 32 bytes.
    Bytes ciphertext{};   ///< As long as the plaintext, and a tag of 16.
};

struct HpkeKeyPair
{
    SecretBytes privateKey{32};
    Bytes publicKey{};
};

Result<HpkeKeyPair> newHpkeKeyPair();

/// The public half of a private key of 32 bytes.
Result<Bytes> hpkePublicKey(const SecretBytes& privateKey);

Result<HpkeMessage> hpkeSeal(std::span<const std::uint8_t> publicKey,
                             std::span<const std::uint8_t> info,
                             std::span<const std::uint8_t> associated,
                             const SecretBytes& plaintext);

/// Fails with Forged if anything of the message, info or associated data is not as it was sealed.
Result<SecretBytes> hpkeOpen(const SecretBytes& privateKey, std::span<const std::uint8_t> info,
                             std::span<const std::uint8_t> associated, const HpkeMessage& message);

} // namespace strongroom::crypto
