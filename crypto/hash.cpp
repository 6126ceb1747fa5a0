// Hashing and deriving by OpenSSL.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/hash.h"

#include "crypto/openssl.h"

#include <openssl/core_names.h>
#include <openssl/params.h>
#include <openssl/sha.h>

#include <algorithm>

namespace strongroom::crypto {
namespace {

using MacContext = std::unique_ptr<EVP_MAC_CTX, FreeWith<EVP_MAC_CTX_free>>;

/// HKDF's salt when there is none (RFC 5869, section 2.2).
constexpr Sha256 noSalt{};

MacContext newContext()
{
    static EVP_MAC* const fetched = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_end(),
    };
    MacContext context(EVP_MAC_CTX_new(fetched));
    if (!context || !ok(EVP_MAC_init(context.get(), noSalt.data(), noSalt.size(), parameters)))
        return nullptr;
    return context;
}

/// HMAC-SHA-256 with one context a thread: making one costs more than deriving a key does, and
/// EVP_KDF makes one at every call. Between uses the context is keyed with noSalt: so no secret
/// stays in it, and deriving without salt begins at once.
class Hmac
{
public:
    Hmac()
    {
        if (!m_context)
            m_context = newContext();
    }
    ~Hmac()
    {
        if (!begin(noSalt))
            m_context.reset();
    }
    Hmac(const Hmac&) = delete;
    Hmac& operator=(const Hmac&) = delete;

    bool begin(std::span<const std::uint8_t> key)
    {
        // A null key would mean the last one; HMAC pads with zeros, so none is as good as some.
        return init(key.empty() ? std::span<const std::uint8_t>(noSalt) : key);
    }
    /// With the key of last time, or noSalt.
    bool beginAgain() { return init({}); }
    bool add(std::span<const std::uint8_t> data)
    {
        return ok(EVP_MAC_update(m_context.get(), data.data(), data.size()));
    }
    bool end(std::span<std::uint8_t> digest)
    {
        std::size_t written = 0;
        return ok(EVP_MAC_final(m_context.get(), digest.data(), &written, digest.size()));
    }

private:
    static MacContext& contextOfThread()
    {
        thread_local MacContext context;
        return context;
    }
    bool init(std::span<const std::uint8_t> key)
    {
        return m_context && ok(EVP_MAC_init(m_context.get(), key.data(), key.size(), nullptr));
    }

    MacContext& m_context = contextOfThread();
};

} // namespace

Sha256 sha256(std::span<const std::uint8_t> data)
{
    // SHA256() looks the algorithm up at each call, which costs more than hashing a node does.
    static EVP_MD* const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    thread_local const DigestContext context(EVP_MD_CTX_new());
    Sha256 digest{};
    if (!ok(EVP_DigestInit_ex2(context.get(), fetched, nullptr))
        || !ok(EVP_DigestUpdate(context.get(), data.data(), data.size()))
        || !ok(EVP_DigestFinal_ex(context.get(), digest.data(), nullptr)))
        SHA256(data.data(), data.size(), digest.data());
    return digest;
}

Result<Sha256> hmacSha256(std::span<const std::uint8_t> key, std::span<const std::uint8_t> data)
{
    Sha256 digest{};
    Hmac hmac;
    if (!hmac.begin(key) || !hmac.add(data) || !hmac.end(digest))
        return opensslFailed("hmac");
    return digest;
}

Result<SecretBytes> hkdfSha256(const SecretBytes& secret, std::span<const std::uint8_t> salt,
                               std::span<const std::uint8_t> info, std::size_t size)
{
    constexpr std::size_t blockSize = 32;
    if (size == 0 || size > 255 * blockSize)
        return Error{ErrorKind::InvalidInput, "A derived key has 1 to 8160 bytes."};
    SecretBytes derived(size);
    SecretBytes block(blockSize); // PRK, then T(1), T(2), … of RFC 5869.
    Hmac hmac;
    bool done = (salt.empty() ? hmac.beginAgain() : hmac.begin(salt)) && hmac.add(secret.reveal())
                && hmac.end(block.writable()) && hmac.begin(block.reveal());
    std::uint8_t counter = 1;
    for (auto rest = derived.writable(); done && !rest.empty(); ++counter) {
        if (counter > 1)
            done = hmac.beginAgain() && hmac.add(block.reveal());
        done = done && hmac.add(info) && hmac.add({&counter, 1}) && hmac.end(block.writable());
        const auto taken = std::min(blockSize, rest.size());
        std::ranges::copy(block.reveal().first(taken), rest.begin());
        rest = rest.subspan(taken);
    }
    if (!done)
        return opensslFailed("hkdf");
    return derived;
}

} // namespace strongroom::crypto
