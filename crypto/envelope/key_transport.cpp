// Keys on their way, each under a label of its own, so that none can pass for another.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/envelope/key_transport.h"

#include "crypto/envelope/aead.h"
#include "crypto/envelope/length_prefixed.h"

#include <algorithm>
#include <vector>

namespace strongroom::crypto {
namespace {

Bytes labelled(std::string_view label)
{
    Bytes bytes;
    appendField(bytes, label);
    return bytes;
}

Bytes withContext(std::string_view label, std::span<const std::uint8_t> context)
{
    return labelledContext(label, context);
}

Bytes readerAssociated(std::span<const std::uint8_t> context, const ReleaseLabel& label)
{
    Bytes bytes(context.begin(), context.end());
    appendField(bytes, label.grantId);
    appendField(bytes, std::to_string(label.newestSealed));
    std::vector<std::string_view> keys(label.allKeys.begin(), label.allKeys.end());
    std::ranges::sort(keys);
    for (const auto key : keys)
        appendField(bytes, key);
    return bytes;
}

} // namespace

Result<HpkeMessage> sealDekToCustodian(std::span<const std::uint8_t> custodianPublicKey,
                                       std::span<const std::uint8_t> context,
                                       const SecretBytes& dek)
{
    return hpkeSeal(custodianPublicKey, labelled("strongroom/v1/dek-to-custodian"), context, dek);
}

Result<SecretBytes> openDekFromWriter(const SecretBytes& custodianPrivateKey,
                                      std::span<const std::uint8_t> context,
                                      const HpkeMessage& message)
{
    auto dek =
        hpkeOpen(custodianPrivateKey, labelled("strongroom/v1/dek-to-custodian"), context, message);
    if (dek && dek->size() != keySize)
        return Error{ErrorKind::Forged, "The sealed key is not a key."};
    return dek;
}

Result<HpkeMessage> sealKeyCredentials(std::span<const std::uint8_t> custodianPublicKey,
                                       std::span<const std::uint8_t> place,
                                       const SecretBytes& credentials)
{
    return hpkeSeal(custodianPublicKey, labelled("strongroom/v1/key-credentials"), place,
                    credentials);
}

Result<SecretBytes> openKeyCredentials(const SecretBytes& custodianPrivateKey,
                                       std::span<const std::uint8_t> place,
                                       const HpkeMessage& message)
{
    return hpkeOpen(custodianPrivateKey, labelled("strongroom/v1/key-credentials"), place, message);
}

Result<Bytes> wrapDek(const SecretBytes& kek, std::span<const std::uint8_t> context,
                      const SecretBytes& dek)
{
    return sealAes256Gcm(kek, withContext("strongroom/v2/wrapped-dek", context), dek.reveal());
}

Result<SecretBytes> unwrapDek(const SecretBytes& kek, std::span<const std::uint8_t> context,
                              std::span<const std::uint8_t> wrapped)
{
    auto dek = openAes256Gcm(kek, withContext("strongroom/v2/wrapped-dek", context), wrapped);
    if (dek && dek->size() != keySize)
        return Error{ErrorKind::Forged, "The wrapped key is not a key."};
    return dek;
}

Result<HpkeMessage> sealEntryKeysToReader(const SecretBytes& custodianPrivateKey,
                                          std::span<const std::uint8_t> readerPublicKey,
                                          std::span<const std::uint8_t> context, ReleaseLabel label,
                                          const EntryKeys& keys)
{
    std::size_t size = 0;
    for (const auto& [name, key] : keys)
        size += 8 + name.size() + key.size();
    SecretBytes plaintext(size);
    auto rest = plaintext.writable();
    const auto put = [&rest](std::span<const std::uint8_t> field) {
        for (std::size_t i = 0; i < 4; ++i)
            rest[i] = static_cast<std::uint8_t>(field.size() >> (24 - 8 * i));
        std::ranges::copy(field, rest.subspan(4).begin());
        rest = rest.subspan(4 + field.size());
    };
    for (const auto& [name, key] : keys) {
        put(bytesOf(name));
        put(key.reveal());
    }
    return hpkeSealAuthenticated(custodianPrivateKey, readerPublicKey,
                                 labelled("strongroom/v2/entry-keys-to-reader"),
                                 readerAssociated(context, label), plaintext);
}

Result<EntryKeys> openEntryKeys(std::span<const std::uint8_t> custodianPublicKey,
                                const SecretBytes& readerPrivateKey,
                                std::span<const std::uint8_t> context, ReleaseLabel label,
                                const HpkeMessage& message)
{
    auto plaintext = hpkeOpenAuthenticated(custodianPublicKey, readerPrivateKey,
                                           labelled("strongroom/v2/entry-keys-to-reader"),
                                           readerAssociated(context, label), message);
    if (!plaintext)
        return plaintext.error();
    const Error forged{ErrorKind::Forged, "The keys that came back are not keys."};
    EntryKeys keys;
    auto rest = plaintext->reveal();
    while (!rest.empty()) {
        std::span<const std::uint8_t> name;
        std::span<const std::uint8_t> key;
        if (!takeField(rest, name) || !takeField(rest, key) || key.size() != keySize)
            return forged;
        if (!keys.emplace(std::string(name.begin(), name.end()), SecretBytes::copyOf(key)).second)
            return forged;
    }
    return keys;
}

} // namespace strongroom::crypto
