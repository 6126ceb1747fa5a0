// AES-GCM and ChaCha20-Poly1305 by OpenSSL.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/cipher/aead_cipher.h"

#include "crypto/openssl.h"

#include <limits>

namespace strongroom::crypto {
namespace {

constexpr std::size_t longestGcmNonce = 128;
constexpr std::size_t chachaNonce = 12;

const EVP_CIPHER* cipherOf(AeadAlgorithm algorithm)
{
    switch (algorithm) {
    case AeadAlgorithm::Aes128Gcm: return EVP_aes_128_gcm();
    case AeadAlgorithm::Aes192Gcm: return EVP_aes_192_gcm();
    case AeadAlgorithm::Aes256Gcm: return EVP_aes_256_gcm();
    case AeadAlgorithm::ChaCha20Poly1305: return EVP_chacha20_poly1305();
    }
    return nullptr;
}

Result<Done> checkSizes(AeadAlgorithm algorithm, const SecretBytes& key, std::size_t nonce,
                        std::size_t associated, std::size_t payload)
{
    if (key.size() != aeadKeySize(algorithm))
        return Error{ErrorKind::InvalidInput, "The key is not as long as the cipher wants it."};
    if (algorithm == AeadAlgorithm::ChaCha20Poly1305 ? nonce != chachaNonce
                                                     : nonce == 0 || nonce > longestGcmNonce)
        return Error{ErrorKind::InvalidInput, "The nonce is not as long as the cipher wants it."};
    // OpenSSL counts in int; a longer input would wrap round silently.
    constexpr std::size_t longest = std::numeric_limits<int>::max();
    if (associated > longest || payload > longest)
        return Error{ErrorKind::TooLarge, "The value is too large to be sealed."};
    return Done{};
}

/// Runs the cipher in the direction that `encrypt` says, up to and without the tag.
bool run(EVP_CIPHER_CTX* context, AeadAlgorithm algorithm, bool encrypt, const SecretBytes& key,
         std::span<const std::uint8_t> nonce, std::span<const std::uint8_t> associated,
         std::span<const std::uint8_t> input, std::uint8_t* output)
{
    const int direction = encrypt ? 1 : 0;
    int written = 0;
    return context != nullptr
           && ok(EVP_CipherInit_ex2(context, cipherOf(algorithm), nullptr, nullptr, direction,
                                    nullptr))
           && ok(EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_IVLEN,
                                     static_cast<int>(nonce.size()), nullptr))
           && ok(EVP_CipherInit_ex2(context, nullptr, key.reveal().data(), nonce.data(), direction,
                                    nullptr))
           && (associated.empty()
               || ok(EVP_CipherUpdate(context, nullptr, &written, associated.data(),
                                      static_cast<int>(associated.size()))))
           && (input.empty()
               || ok(EVP_CipherUpdate(context, output, &written, input.data(),
                                      static_cast<int>(input.size()))));
}

} // namespace

std::size_t aeadKeySize(AeadAlgorithm algorithm)
{
    switch (algorithm) {
    case AeadAlgorithm::Aes128Gcm: return 16;
    case AeadAlgorithm::Aes192Gcm: return 24;
    case AeadAlgorithm::Aes256Gcm:
    case AeadAlgorithm::ChaCha20Poly1305: return 32;
    }
    return 0;
}

Result<Bytes> sealAead(AeadAlgorithm algorithm, const SecretBytes& key,
                       std::span<const std::uint8_t> nonce,
                       std::span<const std::uint8_t> associated,
                       std::span<const std::uint8_t> plaintext)
{
    if (auto sizes = checkSizes(algorithm, key, nonce.size(), associated.size(), plaintext.size());
        !sizes)
        return sizes.error();
    Bytes sealed(plaintext.size() + aeadTagSize);
    auto* const tag = sealed.data() + plaintext.size();
    const CipherContext context(EVP_CIPHER_CTX_new());
    int written = 0;
    if (!run(context.get(), algorithm, true, key, nonce, associated, plaintext, sealed.data())
        || !ok(EVP_CipherFinal_ex(context.get(), tag, &written))
        || !ok(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, aeadTagSize, tag)))
        return opensslFailed("seal");
    return sealed;
}

Result<SecretBytes> openAead(AeadAlgorithm algorithm, const SecretBytes& key,
                             std::span<const std::uint8_t> nonce,
                             std::span<const std::uint8_t> associated,
                             std::span<const std::uint8_t> sealed)
{
    if (auto sizes = checkSizes(algorithm, key, nonce.size(), associated.size(), sealed.size());
        !sizes)
        return sizes.error();
    const Error forged{ErrorKind::Forged, "The message did not open: it was altered or moved."};
    if (sealed.size() < aeadTagSize)
        return forged;
    SecretBytes plaintext(sealed.size() - aeadTagSize);
    const auto tag = sealed.subspan(plaintext.size());
    const CipherContext context(EVP_CIPHER_CTX_new());
    if (!run(context.get(), algorithm, false, key, nonce, associated,
             sealed.first(plaintext.size()), plaintext.writable().data()))
        return opensslFailed("open");
    std::uint8_t nothing = 0;
    int written = 0;
    // OpenSSL takes the tag as mutable, but only reads it.
    if (!ok(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, aeadTagSize,
                                const_cast<std::uint8_t*>(tag.data())))
        || !ok(EVP_CipherFinal_ex(context.get(), &nothing, &written))) {
        ERR_clear_error();
        return forged;
    }
    return plaintext;
}

} // namespace strongroom::crypto
