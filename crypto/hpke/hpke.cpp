// HPKE base mode on OpenSSL's X25519 and HKDF, in RFC 9180's own names.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/hpke/hpke.h"

#include "crypto/envelope/aead.h"
#include "crypto/envelope/length_prefixed.h"
#include "crypto/hash.h"
#include "crypto/hpke/schedule.h"
#include "crypto/openssl.h"

#include <array>

namespace strongroom::crypto {
namespace {

constexpr std::size_t publicKeySize = 32;

Key privateKeyOf(const SecretBytes& bytes)
{
    return Key(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, bytes.reveal().data(),
                                            bytes.size()));
}

Result<SecretBytes> agree(EVP_PKEY* ours, std::span<const std::uint8_t> theirs)
{
    // A point of small order gives zeros, which OpenSSL refuses to derive (RFC 9180,
    // section 7.1.4).
    const Error refused{ErrorKind::Forged, "The public key is not usable."};
    const Key peer(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, theirs.data(), theirs.size()));
    const KeyContext context(EVP_PKEY_CTX_new(ours, nullptr));
    SecretBytes shared(32);
    std::size_t size = shared.size();
    if (!peer || !context || !ok(EVP_PKEY_derive_init(context.get()))
        || !ok(EVP_PKEY_derive_set_peer(context.get(), peer.get()))
        || !ok(EVP_PKEY_derive(context.get(), shared.writable().data(), &size))) {
        ERR_clear_error();
        return refused;
    }
    return shared;
}

Result<Bytes> publicBytes(EVP_PKEY* key)
{
    Bytes bytes(publicKeySize);
    std::size_t size = bytes.size();
    if (!ok(EVP_PKEY_get_raw_public_key(key, bytes.data(), &size)))
        return opensslFailed("hpke public key");
    return bytes;
}

} // namespace

Result<HpkeKeyPair> newHpkeKeyPair()
{
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "X25519"));
    HpkeKeyPair pair;
    std::size_t size = pair.privateKey.size();
    if (!key
        || !ok(EVP_PKEY_get_raw_private_key(key.get(), pair.privateKey.writable().data(), &size)))
        return opensslFailed("hpke key pair");
    auto bytes = publicBytes(key.get());
    if (!bytes)
        return bytes.error();
    pair.publicKey = std::move(*bytes);
    return pair;
}

Result<Bytes> hpkePublicKey(const SecretBytes& privateKey)
{
    const Key key = privateKeyOf(privateKey);
    if (!key)
        return Error{ErrorKind::InvalidInput, "The private key must be 32 bytes long."};
    return publicBytes(key.get());
}

Result<HpkeMessage> hpkeSeal(std::span<const std::uint8_t> publicKey,
                             std::span<const std::uint8_t> info,
                             std::span<const std::uint8_t> associated, const SecretBytes& plaintext)
{
    auto ephemeral = newHpkeKeyPair();
    if (!ephemeral)
        return ephemeral.error();
    return hpkeSealWith(*ephemeral, publicKey, info, associated, plaintext);
}

Result<HpkeMessage> hpkeSealWith(const HpkeKeyPair& ephemeral,
                                 std::span<const std::uint8_t> publicKey,
                                 std::span<const std::uint8_t> info,
                                 std::span<const std::uint8_t> associated,
                                 const SecretBytes& plaintext)
{
    if (publicKey.size() != publicKeySize)
        return Error{ErrorKind::InvalidInput, "The public key must be 32 bytes long."};
    const Key key = privateKeyOf(ephemeral.privateKey);
    if (!key)
        return opensslFailed("hpke ephemeral");
    auto shared = agree(key.get(), publicKey);
    if (!shared)
        return shared.error();
    auto schedule = keySchedule(*shared, ephemeral.publicKey, publicKey, info);
    if (!schedule)
        return schedule.error();
    auto ciphertext = sealWithNonce(*schedule, associated, plaintext);
    if (!ciphertext)
        return ciphertext.error();
    return HpkeMessage{ephemeral.publicKey, std::move(*ciphertext)};
}

Result<SecretBytes> hpkeOpen(const SecretBytes& privateKey, std::span<const std::uint8_t> info,
                             std::span<const std::uint8_t> associated, const HpkeMessage& message)
{
    const Key key = privateKeyOf(privateKey);
    if (!key)
        return Error{ErrorKind::InvalidInput, "The private key must be 32 bytes long."};
    if (message.encapsulated.size() != publicKeySize)
        return Error{ErrorKind::Forged, "The sealed message is not of the expected form."};
    auto own = publicBytes(key.get());
    if (!own)
        return own.error();
    auto shared = agree(key.get(), message.encapsulated);
    if (!shared)
        return shared.error();
    auto schedule = keySchedule(*shared, message.encapsulated, *own, info);
    if (!schedule)
        return schedule.error();
    // Of one message a context, the nonce is the base nonce; openAes256Gcm wants it in front.
    Bytes sealed(schedule->nonce.begin(), schedule->nonce.end());
    appendRaw(sealed, message.ciphertext);
    return openAes256Gcm(schedule->key, associated, sealed);
}

} // namespace strongroom::crypto
