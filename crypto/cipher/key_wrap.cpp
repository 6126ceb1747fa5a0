// AES key wrap by OpenSSL.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/cipher/key_wrap.h"

#include "crypto/openssl.h"

#include <algorithm>
#include <limits>

namespace strongroom::crypto {
namespace {

constexpr std::size_t block = 8;
// A wrapped key longer than this is not a key; OpenSSL counts in int.
constexpr std::size_t longest = 1U << 20;

const Error forged{ErrorKind::Forged,
                   "The wrapped key did not open: it was altered, or is under another key."};
const Error notAKey{ErrorKind::InvalidInput,
                    "This key cannot be wrapped: it is empty, too long, or not whole blocks."};

/// Null for a KEK of another length.
const EVP_CIPHER* cipherOf(std::size_t kekSize, bool padded)
{
    switch (kekSize) {
    case 16: return padded ? EVP_aes_128_wrap_pad() : EVP_aes_128_wrap();
    case 24: return padded ? EVP_aes_192_wrap_pad() : EVP_aes_192_wrap();
    case 32: return padded ? EVP_aes_256_wrap_pad() : EVP_aes_256_wrap();
    default: return nullptr;
    }
}

/// How many bytes came out, or none.
Result<std::size_t> run(const SecretBytes& kek, bool padded, bool wrap,
                        std::span<const std::uint8_t> input, std::span<std::uint8_t> output)
{
    const auto* cipher = cipherOf(kek.size(), padded);
    if (cipher == nullptr)
        return Error{ErrorKind::InvalidInput, "A key that wraps others has 16, 24 or 32 bytes."};
    const CipherContext context(EVP_CIPHER_CTX_new());
    if (!context)
        return opensslFailed("key wrap");
    EVP_CIPHER_CTX_set_flags(context.get(), EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
    int written = 0;
    if (!ok(EVP_CipherInit_ex2(context.get(), cipher, kek.reveal().data(), nullptr, wrap ? 1 : 0,
                               nullptr)))
        return opensslFailed("key wrap");
    if (!ok(EVP_CipherUpdate(context.get(), output.data(), &written, input.data(),
                             static_cast<int>(input.size())))
        || written <= 0) {
        ERR_clear_error();
        return forged;
    }
    return static_cast<std::size_t>(written);
}

Result<Bytes> wrap(const SecretBytes& kek, bool padded, const SecretBytes& key)
{
    // Whole blocks, and one more for the integrity check.
    Bytes wrapped((key.size() + block - 1) / block * block + block);
    auto written = run(kek, padded, true, key.reveal(), wrapped);
    if (!written)
        return written.error();
    wrapped.resize(*written);
    return wrapped;
}

Result<SecretBytes> unwrap(const SecretBytes& kek, bool padded,
                           std::span<const std::uint8_t> wrapped)
{
    // OpenSSL may write as much as it reads before it knows how much is padding.
    SecretBytes room(wrapped.size());
    auto written = run(kek, padded, false, wrapped, room.writable());
    if (!written)
        return written.error();
    return SecretBytes::copyOf(room.reveal().first(*written));
}

} // namespace

Result<Bytes> wrapKey(const SecretBytes& kek, const SecretBytes& key)
{
    if (key.size() < 2 * block || key.size() % block != 0 || key.size() > longest)
        return notAKey;
    return wrap(kek, false, key);
}

Result<SecretBytes> unwrapKey(const SecretBytes& kek, std::span<const std::uint8_t> wrapped)
{
    if (wrapped.size() < 3 * block || wrapped.size() % block != 0 || wrapped.size() > longest)
        return forged;
    return unwrap(kek, false, wrapped);
}

Result<Bytes> wrapKeyPadded(const SecretBytes& kek, const SecretBytes& key)
{
    if (key.size() == 0 || key.size() > longest)
        return notAKey;
    return wrap(kek, true, key);
}

Result<SecretBytes> unwrapKeyPadded(const SecretBytes& kek, std::span<const std::uint8_t> wrapped)
{
    if (wrapped.size() < 2 * block || wrapped.size() % block != 0 || wrapped.size() > longest)
        return forged;
    return unwrap(kek, true, wrapped);
}

} // namespace strongroom::crypto
