// A key of one use for each place: HKDF of the intermediate key and all that the DEK is bound to.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/azure/keys/azure_envelope.h"

#include "crypto/envelope/aead.h"
#include "crypto/envelope/length_prefixed.h"
#include "crypto/hash.h"
#include "providers/kek/key_encryption_key.h"

#include <algorithm>

namespace strongroom::providers {
namespace {

constexpr std::string_view label = "strongroom/v1/azure-envelope";
constexpr std::size_t versionSize = 32;
constexpr std::size_t keySize = 32;
constexpr std::size_t sealedSize = 12 + keySize + 16;
constexpr std::size_t longestWrapped = 1024;

std::string_view textOf(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Label, version and what the vault wrapped, then the place.
Bytes boundTo(const AzureEnvelope& envelope, const domain::DekPlace& place)
{
    Bytes bytes;
    appendField(bytes, label);
    appendField(bytes, envelope.version);
    appendField(bytes, textOf(envelope.wrapped));
    crypto::appendRaw(bytes, encode(place));
    return bytes;
}

} // namespace

bool isAzureVersion(std::string_view text)
{
    return text.size() == versionSize && std::ranges::all_of(text, [](char one) {
               return (one >= '0' && one <= '9') || (one >= 'a' && one <= 'f');
           });
}

Bytes encode(const AzureEnvelope& envelope)
{
    Bytes bytes;
    for (const auto field : {std::string_view(label), std::string_view(envelope.version),
                             textOf(envelope.wrapped), textOf(envelope.sealed)})
        appendField(bytes, field);
    return bytes;
}

Result<AzureEnvelope> readAzureEnvelope(std::span<const std::uint8_t> bytes)
{
    std::span<const std::uint8_t> name;
    std::span<const std::uint8_t> version;
    std::span<const std::uint8_t> wrapped;
    std::span<const std::uint8_t> sealed;
    const bool whole = takeField(bytes, name) && takeField(bytes, version)
                       && takeField(bytes, wrapped) && takeField(bytes, sealed) && bytes.empty();
    if (!whole || textOf(name) != label || !isAzureVersion(textOf(version)) || wrapped.empty()
        || wrapped.size() > longestWrapped || sealed.size() != sealedSize)
        return notWrappedHere();
    return AzureEnvelope{std::string(textOf(version)), Bytes(wrapped.begin(), wrapped.end()),
                         Bytes(sealed.begin(), sealed.end())};
}

Result<Done> sealDek(AzureEnvelope& envelope, const SecretBytes& intermediate,
                     const domain::DekPlace& place, const SecretBytes& dek)
{
    const auto bound = boundTo(envelope, place);
    const auto key = crypto::hkdfSha256(intermediate, {}, bound, keySize);
    if (!key)
        return key.error();
    auto sealed = crypto::sealAes256Gcm(*key, bound, dek.reveal());
    if (!sealed)
        return sealed.error();
    envelope.sealed = std::move(*sealed);
    return Done{};
}

Result<SecretBytes> openDek(const AzureEnvelope& envelope, const SecretBytes& intermediate,
                            const domain::DekPlace& place)
{
    if (intermediate.size() != keySize)
        return notWrappedHere();
    const auto bound = boundTo(envelope, place);
    const auto key = crypto::hkdfSha256(intermediate, {}, bound, keySize);
    if (!key)
        return key.error();
    auto dek = crypto::openAes256Gcm(*key, bound, envelope.sealed);
    if (!dek)
        return notWrappedHere();
    return expectDek(std::move(*dek));
}

} // namespace strongroom::providers
