// Authenticated ciphers with the nonce given: for formats that fix it themselves.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "base/secret_bytes.h"

#include <span>

namespace strongroom::crypto {

enum class AeadAlgorithm { Aes128Gcm, Aes192Gcm, Aes256Gcm, ChaCha20Poly1305 };

/// Bytes of a key of the algorithm.
std::size_t aeadKeySize(AeadAlgorithm algorithm);

/// The tag's bytes, the same for all of them.
inline constexpr std::size_t aeadTagSize = 16;

/// ciphertext ‖ tag. A nonce must never serve twice under one key: whoever has no counter to keep
/// uses sealAes256Gcm() instead. AES-GCM takes nonces of 1 to 128 bytes, ChaCha20-Poly1305 of 12.
/// Fails with InvalidInput if key or nonce have another size.
Result<Bytes> sealAead(AeadAlgorithm algorithm, const SecretBytes& key,
                       std::span<const std::uint8_t> nonce,
                       std::span<const std::uint8_t> associated,
                       std::span<const std::uint8_t> plaintext);

/// Fails with Forged, not saying why, if key, nonce, associated data and sealed bytes do not belong
/// together.
Result<SecretBytes> openAead(AeadAlgorithm algorithm, const SecretBytes& key,
                             std::span<const std::uint8_t> nonce,
                             std::span<const std::uint8_t> associated,
                             std::span<const std::uint8_t> sealed);

} // namespace strongroom::crypto
