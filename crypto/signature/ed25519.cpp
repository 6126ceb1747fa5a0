// Ed25519 by OpenSSL.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/signature/ed25519.h"

#include "crypto/openssl.h"
#include "crypto/random.h"

namespace strongroom::crypto {
namespace {

constexpr std::size_t keyLength = 32;
constexpr std::size_t signatureLength = 64;

Result<Key> readPrivate(const SecretBytes& bytes)
{
    Key key(bytes.size() == keyLength ? EVP_PKEY_new_raw_private_key(
                EVP_PKEY_ED25519, nullptr, bytes.reveal().data(), bytes.size())
                                      : nullptr);
    if (!key)
        return Error{ErrorKind::InvalidInput, "An Ed25519 private key has 32 bytes."};
    return key;
}

} // namespace

Result<SecretBytes> newEd25519Key()
{
    return randomSecret(keyLength);
}

Result<Bytes> ed25519PublicKey(const SecretBytes& privateKey)
{
    auto key = readPrivate(privateKey);
    if (!key)
        return key.error();
    Bytes bytes(keyLength);
    std::size_t size = bytes.size();
    if (!ok(EVP_PKEY_get_raw_public_key(key->get(), bytes.data(), &size)))
        return opensslFailed("ed25519 public key");
    return bytes;
}

Result<Bytes> signEd25519(const SecretBytes& privateKey, std::span<const std::uint8_t> message)
{
    auto key = readPrivate(privateKey);
    if (!key)
        return key.error();
    const DigestContext context(EVP_MD_CTX_new());
    Bytes signature(signatureLength);
    std::size_t size = signature.size();
    if (!context || !ok(EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key->get()))
        || !ok(
            EVP_DigestSign(context.get(), signature.data(), &size, message.data(), message.size())))
        return opensslFailed("ed25519 sign");
    return signature;
}

bool verifiesEd25519(std::span<const std::uint8_t> publicKey, std::span<const std::uint8_t> message,
                     std::span<const std::uint8_t> signature)
{
    if (publicKey.size() != keyLength || signature.size() != signatureLength)
        return false;
    const Key key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, publicKey.data(), publicKey.size()));
    const DigestContext context(EVP_MD_CTX_new());
    const bool valid =
        key && context
        && ok(EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()))
        && ok(EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(),
                               message.size()));
    ERR_clear_error();
    return valid;
}

} // namespace strongroom::crypto
