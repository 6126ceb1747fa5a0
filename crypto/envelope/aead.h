// AES-256-GCM: nonce ‖ ciphertext ‖ tag, bound to associated data.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "base/secret_bytes.h"

#include <span>

namespace strongroom::crypto {

inline constexpr std::size_t keySize = 32;
inline constexpr std::size_t nonceSize = 12;
inline constexpr std::size_t tagSize = 16;

/// Draws a fresh nonce at every call. Fails with InvalidInput if `key` is not keySize bytes.
Result<Bytes> sealAes256Gcm(const SecretBytes& key, std::span<const std::uint8_t> associated,
                            std::span<const std::uint8_t> plaintext);

/// Fails with Forged, not saying why, if key, associated data and sealed bytes do not belong
/// together.
Result<SecretBytes> openAes256Gcm(const SecretBytes& key, std::span<const std::uint8_t> associated,
                                  std::span<const std::uint8_t> sealed);

} // namespace strongroom::crypto
