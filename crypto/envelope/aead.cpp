// AES-256-GCM by OpenSSL.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/envelope/aead.h"

#include "crypto/openssl.h"

#include <openssl/rand.h>

#include <limits>

namespace strongroom::crypto {
namespace {

const EVP_CIPHER* aes256Gcm()
{
    // Fetching at every call would cost more than sealing a short value does.
    static const EVP_CIPHER* const fetched = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
    return fetched;
}

/// One context a thread, keyed anew at each use: making one costs as much as sealing 1 KiB.
EVP_CIPHER_CTX* threadContext()
{
    thread_local const CipherContext context(EVP_CIPHER_CTX_new());
    return context.get();
}

/// Forgets the key when the operation is over, whichever way it went.
class KeyedContext
{
public:
    KeyedContext() : m_context(threadContext()) {}
    ~KeyedContext() { EVP_CIPHER_CTX_reset(m_context); }
    KeyedContext(const KeyedContext&) = delete;
    KeyedContext& operator=(const KeyedContext&) = delete;
    EVP_CIPHER_CTX* get() const { return m_context; }

private:
    EVP_CIPHER_CTX* m_context;
};

Result<Done> checkSizes(const SecretBytes& key, std::size_t associated, std::size_t payload)
{
    if (key.size() != keySize)
        return Error{ErrorKind::InvalidInput, "The key must be 32 bytes long."};
    // OpenSSL counts in int; a longer input would wrap round silently.
    constexpr std::size_t longest = std::numeric_limits<int>::max();
    if (associated > longest || payload > longest)
        return Error{ErrorKind::TooLarge, "The value is too large to be sealed."};
    return Done{};
}

Error forged()
{
    return {ErrorKind::Forged, "The value did not open: it was altered or moved."};
}

} // namespace

Result<Bytes> sealAes256Gcm(const SecretBytes& key, std::span<const std::uint8_t> associated,
                            std::span<const std::uint8_t> plaintext)
{
    if (auto sizes = checkSizes(key, associated.size(), plaintext.size()); !sizes)
        return sizes.error();

    Bytes sealed(nonceSize + plaintext.size() + tagSize);
    auto* const nonce = sealed.data();
    auto* const ciphertext = nonce + nonceSize;
    auto* const tag = ciphertext + plaintext.size();
    const KeyedContext context;
    int written = 0;
    const bool done =
        ok(RAND_bytes(nonce, nonceSize))
        && ok(EVP_EncryptInit_ex2(context.get(), aes256Gcm(), key.reveal().data(), nonce, nullptr))
        && ok(EVP_EncryptUpdate(context.get(), nullptr, &written, associated.data(),
                                static_cast<int>(associated.size())))
        && ok(EVP_EncryptUpdate(context.get(), ciphertext, &written, plaintext.data(),
                                static_cast<int>(plaintext.size())))
        && ok(EVP_EncryptFinal_ex(context.get(), tag, &written))
        && ok(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, tagSize, tag));
    if (!done)
        return opensslFailed("seal");
    return sealed;
}

Result<SecretBytes> openAes256Gcm(const SecretBytes& key, std::span<const std::uint8_t> associated,
                                  std::span<const std::uint8_t> sealed)
{
    if (auto sizes = checkSizes(key, associated.size(), sealed.size()); !sizes)
        return sizes.error();
    if (sealed.size() < nonceSize + tagSize)
        return forged();

    SecretBytes plaintext(sealed.size() - nonceSize - tagSize);
    const auto* const ciphertext = sealed.data() + nonceSize;
    // OpenSSL takes the tag as mutable, but only reads it.
    auto* const tag = const_cast<std::uint8_t*>(ciphertext + plaintext.size());
    const KeyedContext context;
    int written = 0;
    const bool prepared =
        ok(EVP_DecryptInit_ex2(context.get(), aes256Gcm(), key.reveal().data(), sealed.data(),
                               nullptr))
        && ok(EVP_DecryptUpdate(context.get(), nullptr, &written, associated.data(),
                                static_cast<int>(associated.size())))
        && ok(EVP_DecryptUpdate(context.get(), plaintext.writable().data(), &written, ciphertext,
                                static_cast<int>(plaintext.size())))
        && ok(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, tagSize, tag));
    if (!prepared)
        return opensslFailed("open");
    if (!ok(EVP_DecryptFinal_ex(context.get(), nullptr, &written)))
        return forged();
    return plaintext;
}

} // namespace strongroom::crypto
