// HPKE's key encapsulation: DHKEM, anonymous or from a known sender (RFC 9180, section 4.1).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "crypto/agreement/diffie_hellman.h"
#include "crypto/hpke/suite.h"

#include <optional>
#include <span>

namespace strongroom::crypto {

/// Keys as RFC 9180 serializes them.
using HpkeKeyPair = AgreementKeyPair;

Result<HpkeKeyPair> newHpkeKeyPair(HpkeKem kem);

/// DeriveKeyPair: the same key pair from the same material, which must be as long as a private key
/// and as hard to guess. Fails with InvalidInput if it is shorter.
Result<HpkeKeyPair> deriveHpkeKeyPair(HpkeKem kem, const SecretBytes& material);

/// The public half of a private key. Fails with InvalidInput if it is none.
Result<Bytes> hpkePublicKey(HpkeKem kem, const SecretBytes& privateKey);

/// Encap's shared secret with the ephemeral key given, or AuthEncap's, with a sender's private key.
/// Fails with Forged for a public key that cannot be used.
Result<SecretBytes> encapsulate(HpkeKem kem, const HpkeKeyPair& ephemeral,
                                std::span<const std::uint8_t> recipientPublicKey,
                                const SecretBytes* senderPrivateKey);

/// A key that may be left out on purpose, and never by being empty.
using OptionalPublicKey = std::optional<std::span<const std::uint8_t>>;

/// Decap's shared secret, or AuthDecap's, with a sender's public key. Fails with Forged for a
/// public key that cannot be used.
Result<SecretBytes> decapsulate(HpkeKem kem, std::span<const std::uint8_t> encapsulated,
                                const SecretBytes& recipientPrivateKey,
                                OptionalPublicKey senderPublicKey);

} // namespace strongroom::crypto
