// Entries: derived keys, and the whole context as associated data.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/envelope/entry.h"

#include "crypto/envelope/aead.h"
#include "crypto/envelope/length_prefixed.h"
#include "crypto/hash.h"

namespace strongroom::crypto {
namespace {

Bytes associatedOf(std::span<const std::uint8_t> context, EntryLabel label)
{
    return labelledContext("strongroom/v1/entry", context, {label.key, label.format});
}

} // namespace

Result<SecretBytes> entryKey(const SecretBytes& dek, std::span<const std::uint8_t> context,
                             std::string_view keyName)
{
    if (dek.size() != keySize)
        return Error{ErrorKind::InvalidInput, "The key must be 32 bytes long."};
    const auto info = labelledContext("strongroom/v1/entry-key", context, {keyName});
    return hkdfSha256(dek, {}, info, keySize);
}

Result<Bytes> sealEntry(const SecretBytes& key, std::span<const std::uint8_t> context,
                        EntryLabel label, const SecretBytes& value)
{
    return sealAes256Gcm(key, associatedOf(context, label), value.reveal());
}

Result<SecretBytes> openEntry(const SecretBytes& key, std::span<const std::uint8_t> context,
                              EntryLabel label, std::span<const std::uint8_t> sealed)
{
    return openAes256Gcm(key, associatedOf(context, label), sealed);
}

Result<SecretBytes> fingerprintKeyFor(const SecretBytes& fingerprintKey, std::string_view secretId,
                                      std::string_view keyName)
{
    const auto info = labelledContext("strongroom/v1/fingerprint", {}, {secretId, keyName});
    return hkdfSha256(fingerprintKey, {}, info, keySize);
}

Result<Bytes> fingerprintUnder(const SecretBytes& keyOfOne, const SecretBytes& value)
{
    auto mac = hmacSha256(keyOfOne.reveal(), value.reveal());
    if (!mac)
        return mac.error();
    return Bytes(mac->begin(), mac->end());
}

Result<Bytes> fingerprint(const SecretBytes& fingerprintKey, std::string_view secretId,
                          std::string_view keyName, const SecretBytes& value)
{
    const auto key = fingerprintKeyFor(fingerprintKey, secretId, keyName);
    if (!key)
        return key.error();
    return fingerprintUnder(*key, value);
}

} // namespace strongroom::crypto
