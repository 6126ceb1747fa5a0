// Hashing and deriving by OpenSSL.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/hash.h"

#include "crypto/openssl.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/sha.h>

namespace strongroom::crypto {
namespace {

using KdfContext = std::unique_ptr<EVP_KDF_CTX, FreeWith<EVP_KDF_CTX_free>>;

EVP_KDF* hkdf()
{
    // Fetching costs more than deriving, and the algorithm lives as long as the process.
    static EVP_KDF* const fetched = EVP_KDF_fetch(nullptr, "HKDF", nullptr);
    return fetched;
}

OSSL_PARAM octets(const char* name, std::span<const std::uint8_t> bytes)
{
    // OpenSSL takes parameters as mutable, but only reads them; it wants a pointer even for none.
    static std::uint8_t nothing = 0;
    auto* data = bytes.empty() ? &nothing : const_cast<std::uint8_t*>(bytes.data());
    return OSSL_PARAM_construct_octet_string(name, data, bytes.size());
}

} // namespace

Sha256 sha256(std::span<const std::uint8_t> data)
{
    Sha256 digest{};
    SHA256(data.data(), data.size(), digest.data());
    return digest;
}

Result<Sha256> hmacSha256(std::span<const std::uint8_t> key, std::span<const std::uint8_t> data)
{
    static const std::uint8_t nothing = 0;
    Sha256 digest{};
    unsigned size = 0;
    const auto* keyData = key.empty() ? &nothing : key.data();
    if (HMAC(EVP_sha256(), keyData, static_cast<int>(key.size()), data.data(), data.size(),
             digest.data(), &size)
        == nullptr)
        return opensslFailed("hmac");
    return digest;
}

Result<SecretBytes> hkdfSha256(const SecretBytes& secret, std::span<const std::uint8_t> salt,
                               std::span<const std::uint8_t> info, std::size_t size)
{
    constexpr std::size_t longest = 255 * 32;
    if (size == 0 || size > longest)
        return Error{ErrorKind::InvalidInput, "A derived key has 1 to 8160 bytes."};
    const KdfContext context(EVP_KDF_CTX_new(hkdf()));
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        octets(OSSL_KDF_PARAM_KEY, secret.reveal()),
        octets(OSSL_KDF_PARAM_SALT, salt),
        octets(OSSL_KDF_PARAM_INFO, info),
        OSSL_PARAM_construct_end(),
    };
    SecretBytes derived(size);
    if (!context || !ok(EVP_KDF_derive(context.get(), derived.writable().data(), size, parameters)))
        return opensslFailed("hkdf");
    return derived;
}

bool equalInConstantTime(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace strongroom::crypto
