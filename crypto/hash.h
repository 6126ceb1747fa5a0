// SHA-256, HMAC-SHA-256 (RFC 2104), HKDF-SHA-256 (RFC 5869), and comparing without telling how far.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/memory/constant_time.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "crypto/kdf/digest.h" // First: gcc takes HashAlgorithm::Sha256 for a shadow of our type.

#include <array>
#include <span>

namespace strongroom::crypto {

using Sha256 = std::array<std::uint8_t, 32>;

Sha256 sha256(std::span<const std::uint8_t> data);
Result<Sha256> hmacSha256(std::span<const std::uint8_t> key, std::span<const std::uint8_t> data);

/// Fails with InvalidInput if `size` is 0 or over 8160.
Result<SecretBytes> hkdfSha256(const SecretBytes& secret, std::span<const std::uint8_t> salt,
                               std::span<const std::uint8_t> info, std::size_t size);

using strongroom::equalInConstantTime;

} // namespace strongroom::crypto
