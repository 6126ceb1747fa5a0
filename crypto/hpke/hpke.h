// HPKE (RFC 9180), one message a key, in the suite that our own formats use: DHKEM(X25519,
// HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "crypto/hpke/kem.h"

#include <span>

namespace strongroom::crypto {

struct HpkeMessage
{
    Bytes encapsulated{}; ///< 32 bytes.
    Bytes ciphertext{};   ///< As long as the plaintext, and a tag of 16.
};

Result<HpkeKeyPair> newHpkeKeyPair();

/// The public half of a private key of 32 bytes.
Result<Bytes> hpkePublicKey(const SecretBytes& privateKey);

/// Anybody can seal to a public key: what opens need not come from whom it seems to come from.
Result<HpkeMessage> hpkeSeal(std::span<const std::uint8_t> publicKey,
                             std::span<const std::uint8_t> info,
                             std::span<const std::uint8_t> associated,
                             const SecretBytes& plaintext);

/// Fails with Forged if anything of the message, info or associated data is not as it was sealed.
Result<SecretBytes> hpkeOpen(const SecretBytes& privateKey, std::span<const std::uint8_t> info,
                             std::span<const std::uint8_t> associated, const HpkeMessage& message);

/// hpkeSeal() in mode_auth: the recipient can tell that the holder of `senderPrivateKey` sealed it
/// (or itself: it could have made the same message, so that it proves nothing to a third).
Result<HpkeMessage> hpkeSealAuthenticated(const SecretBytes& senderPrivateKey,
                                          std::span<const std::uint8_t> publicKey,
                                          std::span<const std::uint8_t> info,
                                          std::span<const std::uint8_t> associated,
                                          const SecretBytes& plaintext);

/// Opens only what the holder of `senderPublicKey`'s other half sealed by hpkeSealAuthenticated().
/// Fails with Forged otherwise; a message of hpkeSeal() is refused as well.
Result<SecretBytes> hpkeOpenAuthenticated(std::span<const std::uint8_t> senderPublicKey,
                                          const SecretBytes& privateKey,
                                          std::span<const std::uint8_t> info,
                                          std::span<const std::uint8_t> associated,
                                          const HpkeMessage& message);

} // namespace strongroom::crypto
