// One message a context: set up, sealed or opened, forgotten.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/hpke/hpke.h"

#include "crypto/hpke/context.h"

namespace strongroom::crypto {
namespace {

constexpr HpkeSuite ours{};

Result<HpkeMessage> seal(const SecretBytes* sender, std::span<const std::uint8_t> publicKey,
                         std::span<const std::uint8_t> info,
                         std::span<const std::uint8_t> associated, const SecretBytes& plaintext)
{
    if (publicKey.size() != sizesOf(ours.kem).publicKey)
        return Error{ErrorKind::InvalidInput, "The public key must be 32 bytes long."};
    auto context = HpkeSender::create(ours, publicKey, {info}, sender);
    if (!context)
        return context.error();
    auto ciphertext = context->seal(associated, plaintext);
    if (!ciphertext)
        return ciphertext.error();
    return HpkeMessage{context->encapsulated(), std::move(*ciphertext)};
}

Result<SecretBytes> open(OptionalPublicKey sender, const SecretBytes& privateKey,
                         std::span<const std::uint8_t> info,
                         std::span<const std::uint8_t> associated, const HpkeMessage& message)
{
    auto context = HpkeRecipient::create(ours, privateKey, message.encapsulated, {info}, sender);
    if (!context)
        return context.error();
    return context->open(associated, message.ciphertext);
}

} // namespace

Result<HpkeKeyPair> newHpkeKeyPair()
{
    return newHpkeKeyPair(ours.kem);
}

Result<Bytes> hpkePublicKey(const SecretBytes& privateKey)
{
    return hpkePublicKey(ours.kem, privateKey);
}

Result<HpkeMessage> hpkeSeal(std::span<const std::uint8_t> publicKey,
                             std::span<const std::uint8_t> info,
                             std::span<const std::uint8_t> associated, const SecretBytes& plaintext)
{
    return seal(nullptr, publicKey, info, associated, plaintext);
}

Result<SecretBytes> hpkeOpen(const SecretBytes& privateKey, std::span<const std::uint8_t> info,
                             std::span<const std::uint8_t> associated, const HpkeMessage& message)
{
    return open(std::nullopt, privateKey, info, associated, message);
}

Result<HpkeMessage> hpkeSealAuthenticated(const SecretBytes& senderPrivateKey,
                                          std::span<const std::uint8_t> publicKey,
                                          std::span<const std::uint8_t> info,
                                          std::span<const std::uint8_t> associated,
                                          const SecretBytes& plaintext)
{
    return seal(&senderPrivateKey, publicKey, info, associated, plaintext);
}

Result<SecretBytes> hpkeOpenAuthenticated(std::span<const std::uint8_t> senderPublicKey,
                                          const SecretBytes& privateKey,
                                          std::span<const std::uint8_t> info,
                                          std::span<const std::uint8_t> associated,
                                          const HpkeMessage& message)
{
    return open(senderPublicKey, privateKey, info, associated, message);
}

} // namespace strongroom::crypto
