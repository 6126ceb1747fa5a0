// One key-value pair of a version, sealed by itself (docs/formats/sealed_values.md, "Entry").
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "base/secret_bytes.h"

#include <span>
#include <string_view>

namespace strongroom::crypto {

/// The names that an entry is sealed to, beside the context of its version.
struct EntryLabel
{
    std::string_view key{};
    std::string_view format{};
};

/// HKDF-SHA-256(DEK, info = "strongroom/v1/entry-key" and the key name): 32 bytes. Whoever holds
/// it opens this entry and no other.
Result<SecretBytes> entryKey(const SecretBytes& dek, std::span<const std::uint8_t> context,
                             std::string_view keyName);

Result<Bytes> sealEntry(const SecretBytes& key, std::span<const std::uint8_t> context,
                        EntryLabel label, const SecretBytes& value);

/// Fails with Forged if the entry was altered, or moved to another key, version, secret or
/// organization.
Result<SecretBytes> openEntry(const SecretBytes& key, std::span<const std::uint8_t> context,
                              EntryLabel label, std::span<const std::uint8_t> sealed);

/// HKDF(fingerprint key, secret id ‖ key name): for several values of one key of one secret.
Result<SecretBytes> fingerprintKeyFor(const SecretBytes& fingerprintKey, std::string_view secretId,
                                      std::string_view keyName);
Result<Bytes> fingerprintUnder(const SecretBytes& keyOfOne, const SecretBytes& value);

/// HMAC-SHA-256(HKDF(fingerprint key, secret id ‖ key name), value): equal within one key of one
/// secret for equal values, and telling nothing across.
Result<Bytes> fingerprint(const SecretBytes& fingerprintKey, std::string_view secretId,
                          std::string_view keyName, const SecretBytes& value);

} // namespace strongroom::crypto
