// HKDF (RFC 5869), its two halves apart, over any of our hash functions.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "crypto/kdf/digest.h"

#include <span>

namespace strongroom::crypto {

/// RFC 5869, section 2.2; no salt is as good as a hash's length of zeros.
Result<SecretBytes> hkdfExtract(HashAlgorithm algorithm, std::span<const std::uint8_t> salt,
                                std::span<const std::uint8_t> material);

/// RFC 5869, section 2.3. Fails with InvalidInput if `size` is over 255 hashes.
Result<SecretBytes> hkdfExpand(HashAlgorithm algorithm, const SecretBytes& pseudorandomKey,
                               std::span<const std::uint8_t> info, std::size_t size);

Result<SecretBytes> hkdf(HashAlgorithm algorithm, const SecretBytes& material,
                         std::span<const std::uint8_t> salt, std::span<const std::uint8_t> info,
                         std::size_t size);

} // namespace strongroom::crypto
