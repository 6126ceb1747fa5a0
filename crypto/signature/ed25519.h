// Ed25519 signatures (RFC 8032), keys as bytes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "base/secret_bytes.h"

#include <span>

namespace strongroom::crypto {

/// A private key: the 32 bytes that RFC 8032 calls the seed.
Result<SecretBytes> newEd25519Key();

/// 32 bytes. Fails with InvalidInput if the private key has another length.
Result<Bytes> ed25519PublicKey(const SecretBytes& privateKey);

/// 64 bytes. Fails with InvalidInput if the private key is none.
Result<Bytes> signEd25519(const SecretBytes& privateKey, std::span<const std::uint8_t> message);

/// False for anything but the one signature: also for keys and signatures of a wrong length.
bool verifiesEd25519(std::span<const std::uint8_t> publicKey, std::span<const std::uint8_t> message,
                     std::span<const std::uint8_t> signature);

} // namespace strongroom::crypto
