// HMAC (RFC 2104) over any of our hash functions.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "crypto/kdf/digest.h"

#include <span>

namespace strongroom::crypto {

/// As long as the hash. The key may be empty. A tag that is to be checked is compared with
/// equalInConstantTime().
Result<SecretBytes> hmac(HashAlgorithm algorithm, std::span<const std::uint8_t> key,
                         std::span<const std::uint8_t> data);

} // namespace strongroom::crypto
