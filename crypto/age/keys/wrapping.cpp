// Wrapping by ChaCha20-Poly1305, and what a stanza has to look like before.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/age/keys/wrapping.h"

#include "crypto/age/failure.h"
#include "crypto/cipher/aead_cipher.h"

#include <array>

namespace strongroom::age {
namespace {

constexpr std::array<std::uint8_t, 12> zeroNonce{};
constexpr auto algorithm = crypto::AeadAlgorithm::ChaCha20Poly1305;

} // namespace

Result<Bytes> wrapFileKey(const SecretBytes& wrapKey, const SecretBytes& fileKey)
{
    return crypto::sealAead(algorithm, wrapKey, zeroNonce, {}, fileKey.reveal());
}

Result<std::optional<SecretBytes>> unwrapFileKey(const SecretBytes& wrapKey, const Bytes& body)
{
    auto opened = crypto::openAead(algorithm, wrapKey, zeroNonce, {}, body);
    if (opened)
        return std::optional(std::move(*opened));
    if (opened.error().kind == ErrorKind::Forged)
        return std::optional<SecretBytes>();
    return opened.error();
}

Result<Done> checkShape(const Stanza& stanza, std::size_t count)
{
    const auto& type = stanza.arguments.front();
    if (stanza.arguments.size() != count)
        return headerFailure("The age header is damaged: a " + type + " stanza has "
                             + std::to_string(stanza.arguments.size()) + " arguments instead of "
                             + std::to_string(count) + ".");
    if (stanza.body.size() != wrappedFileKeySize)
        return headerFailure("The age header is damaged: the file key in a " + type
                             + " stanza has a wrong length.");
    return Done{};
}

Result<Bytes> bytesArgument(const Stanza& stanza, std::size_t index, std::size_t size)
{
    auto bytes = fromUnpaddedBase64(stanza.arguments[index]);
    if (!bytes || bytes->size() != size)
        return headerFailure("The age header is damaged: an argument of a "
                             + stanza.arguments.front() + " stanza is not canonical base64 of "
                             + std::to_string(size) + " bytes.");
    return bytes;
}

} // namespace strongroom::age
