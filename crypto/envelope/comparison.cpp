// One byte a key, in byte order of the names, which stand in the associated data.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/envelope/comparison.h"

#include "crypto/envelope/length_prefixed.h"

#include <openssl/crypto.h>

#include <algorithm>

namespace strongroom::crypto {
namespace {

Bytes info()
{
    Bytes bytes;
    appendField(bytes, std::string_view("strongroom/v1/comparison-to-reader"));
    return bytes;
}

Bytes associatedOf(ComparedPlaces places, const std::map<std::string, bool>& same)
{
    Bytes bytes;
    appendField(bytes, places.left);
    appendField(bytes, places.right);
    for (const auto& [key, isSame] : same)
        appendField(bytes, std::string_view(key));
    return bytes;
}

} // namespace

bool isSame(const SecretBytes& one, const SecretBytes& other)
{
    return one.size() == other.size()
           && CRYPTO_memcmp(one.reveal().data(), other.reveal().data(), one.size()) == 0;
}

Result<HpkeMessage> sealComparison(const SecretBytes& custodianPrivateKey,
                                   std::span<const std::uint8_t> readerPublicKey,
                                   ComparedPlaces places, const std::map<std::string, bool>& same)
{
    SecretBytes plaintext(same.size());
    auto rest = plaintext.writable().begin();
    for (const auto& [key, isSame] : same)
        *rest++ = isSame ? 1 : 0;
    return hpkeSealAuthenticated(custodianPrivateKey, readerPublicKey, info(),
                                 associatedOf(places, same), plaintext);
}

Result<std::map<std::string, bool>> openComparison(std::span<const std::uint8_t> custodianPublicKey,
                                                   const SecretBytes& readerPrivateKey,
                                                   ComparedPlaces places,
                                                   std::span<const std::string> keys,
                                                   const HpkeMessage& message)
{
    std::map<std::string, bool> same;
    for (const auto& key : keys)
        same.emplace(key, false);
    const auto plaintext = hpkeOpenAuthenticated(custodianPublicKey, readerPrivateKey, info(),
                                                 associatedOf(places, same), message);
    if (!plaintext)
        return plaintext.error();
    const auto bytes = plaintext->reveal();
    if (bytes.size() != same.size() || std::ranges::any_of(bytes, [](auto one) { return one > 1; }))
        return Error{ErrorKind::Forged, "The comparison that came back is none."};
    auto byte = bytes.begin();
    for (auto& [key, isSame] : same)
        isSame = *byte++ == 1;
    return same;
}

} // namespace strongroom::crypto
