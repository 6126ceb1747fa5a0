// AES key wrap, plain and padded (RFC 3394, RFC 5649), as key stores and KMS import files use it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "base/secret_bytes.h"

#include <span>

namespace strongroom::crypto {

// Key wrap binds no context: our own formats seal with associated data instead (envelope/).
// Every KEK has 16, 24 or 32 bytes; another length fails with InvalidInput.

/// AES-KW. Fails with InvalidInput unless `key` has 16 bytes or more, and whole blocks of 8.
Result<Bytes> wrapKey(const SecretBytes& kek, const SecretBytes& key);

/// Fails with Forged if `wrapped` is not what wrapKey() makes under this KEK.
Result<SecretBytes> unwrapKey(const SecretBytes& kek, std::span<const std::uint8_t> wrapped);

/// AES-KWP. Fails with InvalidInput if `key` is empty.
Result<Bytes> wrapKeyPadded(const SecretBytes& kek, const SecretBytes& key);

/// Fails with Forged if `wrapped` is not what wrapKeyPadded() makes under this KEK.
Result<SecretBytes> unwrapKeyPadded(const SecretBytes& kek, std::span<const std::uint8_t> wrapped);

} // namespace strongroom::crypto
