// Vectors of what works under one secret key: AEAD, key wrap, HKDF, HMAC.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/cipher/aead_cipher.h"
#include "crypto/cipher/key_wrap.h"
#include "crypto/kdf/hkdf.h"
#include "crypto/kdf/hmac.h"
#include "crypto/known_answers/families.h"

#include <algorithm>

namespace strongroom::crypto {
namespace {

constexpr std::size_t longestGcmNonce = 128;

std::optional<AeadAlgorithm> aeadOf(const VectorCase& vector)
{
    if (vector.algorithm() == "CHACHA20-POLY1305")
        return AeadAlgorithm::ChaCha20Poly1305;
    if (vector.algorithm() != "AES-GCM")
        return std::nullopt;
    switch (vector.bytes("key").size()) {
    case 16: return AeadAlgorithm::Aes128Gcm;
    case 24: return AeadAlgorithm::Aes192Gcm;
    case 32: return AeadAlgorithm::Aes256Gcm;
    default: return std::nullopt;
    }
}

std::optional<HashAlgorithm> hashNamed(std::string_view name)
{
    for (const auto& [ending, hash] :
         {std::pair("1", HashAlgorithm::Sha1), std::pair("256", HashAlgorithm::Sha256),
          std::pair("384", HashAlgorithm::Sha384), std::pair("512", HashAlgorithm::Sha512)})
        if (name == std::string("HKDF-SHA-") + ending || name == std::string("HMACSHA") + ending)
            return hash;
    return std::nullopt;
}

/// What opened or unwrapped, for judging.
std::optional<std::span<const std::uint8_t>> answerOf(const Result<SecretBytes>& result)
{
    return result ? std::optional(result->reveal()) : std::nullopt;
}

} // namespace

Outcome checkAead(const VectorCase& vector)
{
    const auto cipher = aeadOf(vector);
    if (!cipher)
        return skip(vector.algorithm() + " is none of ours");
    const auto nonce = vector.bytes("iv");
    if (*cipher != AeadAlgorithm::ChaCha20Poly1305 && nonce.size() > longestGcmNonce)
        return skip("nonces over 128 bytes are not taken");
    const auto key = vector.secret("key");
    const auto associated = vector.bytes("aad");
    const auto message = vector.bytes("msg");
    auto sealed = vector.bytes("ct");
    const auto tag = vector.bytes("tag");
    sealed.insert(sealed.end(), tag.begin(), tag.end());

    const auto opened = openAead(*cipher, key, nonce, associated, sealed);
    if (vector.isValid()) {
        const auto again = sealAead(*cipher, key, nonce, associated, message);
        if (!again || *again != sealed)
            return {Verdict::Fail, "sealed to something else"};
    }
    return vector.judge(answerOf(opened), message);
}

Outcome checkKeyWrap(const VectorCase& vector)
{
    const bool padded = vector.algorithm() == "AES-KWP";
    if (!padded && vector.algorithm() != "AES-WRAP" && vector.algorithm() != "AES-KW")
        return skip(vector.algorithm() + " is none of ours");
    const auto kek = vector.secret("key");
    const auto key = vector.secret("msg");
    const auto wrapped = vector.bytes("ct");

    const auto unwrapped = padded ? unwrapKeyPadded(kek, wrapped) : unwrapKey(kek, wrapped);
    if (vector.isValid()) {
        const auto again = padded ? wrapKeyPadded(kek, key) : wrapKey(kek, key);
        if (!again || *again != wrapped)
            return {Verdict::Fail, "wrapped to something else"};
    }
    return vector.judge(answerOf(unwrapped), key.reveal());
}

Outcome checkHkdf(const VectorCase& vector)
{
    const auto hash = hashNamed(vector.algorithm());
    const auto size = vector.number("size");
    if (!hash || size < 0)
        return skip(vector.algorithm() + " is none of ours");
    const auto derived = hkdf(*hash, vector.secret("ikm"), vector.bytes("salt"),
                              vector.bytes("info"), static_cast<std::size_t>(size));
    return vector.judge(answerOf(derived), vector.bytes("okm"));
}

Outcome checkMac(const VectorCase& vector)
{
    const auto hash = hashNamed(vector.algorithm());
    if (!hash)
        return skip(vector.algorithm() + " is none of ours");
    const auto mac = hmac(*hash, vector.bytes("key"), vector.bytes("msg"));
    if (!mac)
        return {Verdict::Fail, mac.error().message};
    const auto tag = vector.bytes("tag");
    const auto size = std::min(mac->size(), static_cast<std::size_t>(vector.number("tagSize")) / 8);
    return vector.judge(std::ranges::equal(mac->reveal().first(size), tag));
}

} // namespace strongroom::crypto
