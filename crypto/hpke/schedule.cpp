// RFC 9180's labelled extraction and expansion.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/hpke/schedule.h"

#include "crypto/envelope/aead.h"
#include "crypto/envelope/length_prefixed.h"
#include "crypto/hash.h"
#include "crypto/openssl.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <algorithm>

namespace strongroom::crypto {
namespace {

using KdfContext = std::unique_ptr<EVP_KDF_CTX, FreeWith<EVP_KDF_CTX_free>>;

// DHKEM(X25519, HKDF-SHA256) = 0x0020, HKDF-SHA256 = 0x0001, AES-256-GCM = 0x0002 (section 7).
constexpr std::string_view kemSuite("KEM\x00\x20", 5);
constexpr std::string_view hpkeSuite("HPKE\x00\x20\x00\x01\x00\x02", 10);

void append(Bytes& bytes, std::string_view text)
{
    bytes.insert(bytes.end(), text.begin(), text.end());
}

/// LabeledExtract: HKDF-Extract is HMAC with the salt as key.
Result<SecretBytes> labelledExtract(std::string_view suite, std::span<const std::uint8_t> salt,
                                    std::string_view label, const SecretBytes& material)
{
    Bytes prefix;
    append(prefix, "HPKE-v1");
    append(prefix, suite);
    append(prefix, label);
    SecretBytes labelled(prefix.size() + material.size());
    std::ranges::copy(prefix, labelled.writable().begin());
    std::ranges::copy(material.reveal(), labelled.writable().subspan(prefix.size()).begin());
    const auto extracted = hmacSha256(salt, labelled.reveal());
    if (!extracted)
        return extracted.error();
    return SecretBytes::copyOf(*extracted);
}

/// LabeledExpand: HKDF in expand-only mode.
Result<SecretBytes> labelledExpand(std::string_view suite, const SecretBytes& secret,
                                   std::string_view label, std::span<const std::uint8_t> info,
                                   std::size_t size)
{
    Bytes labelled{static_cast<std::uint8_t>(size >> 8), static_cast<std::uint8_t>(size)};
    append(labelled, "HPKE-v1");
    append(labelled, suite);
    append(labelled, label);
    appendRaw(labelled, info);

    static EVP_KDF* const hkdf = EVP_KDF_fetch(nullptr, "HKDF", nullptr);
    const KdfContext context(EVP_KDF_CTX_new(hkdf));
    char digest[] = "SHA256";
    int mode = EVP_KDF_HKDF_MODE_EXPAND_ONLY;
    // OpenSSL takes the secret as mutable, but only reads it.
    auto* secretData = const_cast<std::uint8_t*>(secret.reveal().data());
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_int(OSSL_KDF_PARAM_MODE, &mode),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, secretData, secret.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, labelled.data(), labelled.size()),
        OSSL_PARAM_construct_end(),
    };
    SecretBytes expanded(size);
    if (!context
        || !ok(EVP_KDF_derive(context.get(), expanded.writable().data(), size, parameters)))
        return opensslFailed("hpke expand");
    return expanded;
}

} // namespace

Result<HpkeSchedule> keySchedule(const SecretBytes& diffieHellman,
                                 std::span<const std::uint8_t> encapsulated,
                                 std::span<const std::uint8_t> recipient,
                                 std::span<const std::uint8_t> info)
{
    Bytes kemContext(encapsulated.begin(), encapsulated.end());
    appendRaw(kemContext, recipient);
    auto eaePrk = labelledExtract(kemSuite, {}, "eae_prk", diffieHellman);
    if (!eaePrk)
        return eaePrk.error();
    auto shared = labelledExpand(kemSuite, *eaePrk, "shared_secret", kemContext, 32);
    if (!shared)
        return shared.error();

    const SecretBytes nothing(0);
    auto pskIdHash = labelledExtract(hpkeSuite, {}, "psk_id_hash", nothing);
    auto infoHash = labelledExtract(hpkeSuite, {}, "info_hash", SecretBytes::copyOf(info));
    auto secret = labelledExtract(hpkeSuite, shared->reveal(), "secret", nothing);
    if (!pskIdHash || !infoHash || !secret)
        return opensslFailed("hpke schedule");
    Bytes context{0}; // mode_base
    appendRaw(context, pskIdHash->reveal());
    appendRaw(context, infoHash->reveal());

    auto key = labelledExpand(hpkeSuite, *secret, "key", context, keySize);
    auto nonce = labelledExpand(hpkeSuite, *secret, "base_nonce", context, nonceSize);
    if (!key || !nonce)
        return opensslFailed("hpke schedule");
    HpkeSchedule schedule{std::move(*key), {}};
    std::ranges::copy(nonce->reveal(), schedule.nonce.begin());
    return schedule;
}

Result<Bytes> sealWithNonce(const HpkeSchedule& schedule, std::span<const std::uint8_t> associated,
                            const SecretBytes& plaintext)
{
    const CipherContext context(EVP_CIPHER_CTX_new());
    Bytes sealed(plaintext.size() + tagSize);
    auto* const tag = sealed.data() + plaintext.size();
    int written = 0;
    const bool done =
        context
        && ok(EVP_EncryptInit_ex2(context.get(), EVP_aes_256_gcm(), schedule.key.reveal().data(),
                                  schedule.nonce.data(), nullptr))
        && ok(EVP_EncryptUpdate(context.get(), nullptr, &written, associated.data(),
                                static_cast<int>(associated.size())))
        && ok(EVP_EncryptUpdate(context.get(), sealed.data(), &written, plaintext.reveal().data(),
                                static_cast<int>(plaintext.size())))
        && ok(EVP_EncryptFinal_ex(context.get(), tag, &written))
        && ok(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, tagSize, tag));
    if (!done)
        return opensslFailed("hpke seal");
    return sealed;
}

} // namespace strongroom::crypto
