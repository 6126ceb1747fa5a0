// The X25519 stanza of C2SP age, with its own names for the parts.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/age/keys/x25519.h"

#include "crypto/age/failure.h"
#include "crypto/age/format/bech32.h"
#include "crypto/age/keys/wrapping.h"
#include "crypto/agreement/diffie_hellman.h"
#include "crypto/hash.h"

namespace strongroom::age {
namespace {

using crypto::Curve;

constexpr std::string_view type = "X25519";
constexpr std::string_view info = "age-encryption.org/v1/X25519";
constexpr std::string_view recipientPrefix = "age";
constexpr std::string_view identityPrefix = "AGE-SECRET-KEY-";
constexpr std::size_t keySize = 32;

Result<SecretBytes> wrapKeyOf(const SecretBytes& sharedSecret, const Bytes& share,
                              const Bytes& recipient)
{
    Bytes salt = share;
    salt.insert(salt.end(), recipient.begin(), recipient.end());
    return crypto::hkdfSha256(sharedSecret, salt, bytesOf(info), keySize);
}

} // namespace

Result<X25519Recipient> X25519Recipient::parse(std::string_view text)
{
    const auto decoded = bech32Decode(text);
    if (!decoded)
        return decoded.error();
    if (decoded->prefix != recipientPrefix || decoded->data.size() != keySize)
        return Error{ErrorKind::InvalidInput,
                     "This is not an age recipient: those begin with age1."};
    const auto bytes = decoded->data.reveal();
    return X25519Recipient(Bytes(bytes.begin(), bytes.end()));
}

std::string X25519Recipient::text() const
{
    const auto encoded = bech32Encode(recipientPrefix, m_publicKey);
    return {encoded.reveal().begin(), encoded.reveal().end()};
}

Result<Stanza> X25519Recipient::wrap(const SecretBytes& fileKey) const
{
    const auto ephemeral = crypto::newAgreementKeyPair(Curve::X25519);
    if (!ephemeral)
        return ephemeral.error();
    const auto shared = crypto::agree(Curve::X25519, ephemeral->privateKey, m_publicKey);
    if (!shared)
        return Error{ErrorKind::InvalidInput, "An age recipient is not a usable public key."};
    const auto wrapKey = wrapKeyOf(*shared, ephemeral->publicKey, m_publicKey);
    if (!wrapKey)
        return wrapKey.error();
    auto body = wrapFileKey(*wrapKey, fileKey);
    if (!body)
        return body.error();
    return Stanza{{std::string(type), toUnpaddedBase64(ephemeral->publicKey)}, std::move(*body)};
}

Result<X25519Identity> X25519Identity::generate()
{
    auto pair = crypto::newAgreementKeyPair(Curve::X25519);
    if (!pair)
        return pair.error();
    return X25519Identity(std::move(pair->privateKey), std::move(pair->publicKey));
}

Result<X25519Identity> X25519Identity::parse(std::string_view text)
{
    auto decoded = bech32Decode(text);
    if (!decoded)
        return decoded.error();
    if (decoded->prefix != identityPrefix || decoded->data.size() != keySize)
        return Error{ErrorKind::InvalidInput,
                     "This is not an age identity: those begin with AGE-SECRET-KEY-1."};
    auto publicKey = crypto::agreementPublicKey(Curve::X25519, decoded->data);
    if (!publicKey)
        return publicKey.error();
    return X25519Identity(std::move(decoded->data), std::move(*publicKey));
}

SecretBytes X25519Identity::text() const
{
    return bech32Encode(identityPrefix, m_privateKey.reveal());
}

Result<Bytes> x25519Share(const Stanza& stanza)
{
    if (const auto shape = checkShape(stanza, 2); !shape)
        return shape.error();
    return bytesArgument(stanza, 1, keySize);
}

Result<std::optional<SecretBytes>> X25519Identity::unwrap(const Stanza& stanza) const
{
    if (stanza.arguments.front() != type)
        return std::optional<SecretBytes>();
    const auto share = x25519Share(stanza);
    if (!share)
        return share.error();
    const auto shared = crypto::agree(Curve::X25519, m_privateKey, *share);
    if (!shared && shared.error().kind == ErrorKind::Forged)
        return headerFailure(
            "The age header is damaged: an X25519 stanza holds a point of small order.");
    if (!shared)
        return shared.error();
    const auto wrapKey = wrapKeyOf(*shared, *share, m_publicKey);
    if (!wrapKey)
        return wrapKey.error();
    return unwrapFileKey(*wrapKey, stanza.body);
}

} // namespace strongroom::age
