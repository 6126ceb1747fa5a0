// RSA, ECDSA and EdDSA by OpenSSL.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/signature/signature.h"

#include <openssl/bn.h>
#include <openssl/ecdsa.h>
#include <openssl/rsa.h>

#include <algorithm>

namespace strongroom::crypto {
namespace {

using EcSignature = std::unique_ptr<ECDSA_SIG, FreeWith<ECDSA_SIG_free>>;

bool isPss(SignatureAlgorithm algorithm)
{
    return algorithm == SignatureAlgorithm::Ps256 || algorithm == SignatureAlgorithm::Ps384
           || algorithm == SignatureAlgorithm::Ps512;
}

/// Bytes of either number of a signature in the fixed form.
std::size_t halfOf(EVP_PKEY* key)
{
    return (static_cast<std::size_t>(EVP_PKEY_get_bits(key)) + 7) / 8;
}

const EVP_MD* digestOf(SignatureAlgorithm algorithm)
{
    const auto hash = hashOf(algorithm);
    return hash ? opensslDigest(*hash) : nullptr;
}

/// RFC 7518, section 3.5: the salt is as long as the hash, and MGF1 uses the same one.
bool setPadding(EVP_PKEY_CTX* options, SignatureAlgorithm algorithm)
{
    return !isPss(algorithm)
           || (ok(EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING))
               && ok(EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST)));
}

/// OpenSSL reads ECDSA signatures in DER only; empty if the fixed form has another length.
Bytes toDer(std::span<const std::uint8_t> fixed, std::size_t half)
{
    if (fixed.size() != 2 * half)
        return {};
    const EcSignature signature(ECDSA_SIG_new());
    auto* r = BN_bin2bn(fixed.data(), static_cast<int>(half), nullptr);
    auto* s = BN_bin2bn(fixed.data() + half, static_cast<int>(half), nullptr);
    if (!signature || !ok(ECDSA_SIG_set0(signature.get(), r, s))) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    std::uint8_t* der = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &der);
    Bytes bytes(der, der + std::max(size, 0));
    OPENSSL_free(der);
    return bytes;
}

Result<Bytes> toFixed(const Bytes& der, std::size_t half)
{
    const auto* at = der.data();
    const EcSignature signature(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
    Bytes fixed(2 * half);
    const auto width = static_cast<int>(half);
    if (!signature || BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), fixed.data(), width) < 0
        || BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), fixed.data() + half, width) < 0)
        return opensslFailed("signature form");
    return fixed;
}

} // namespace

bool verifiesSignature(EVP_PKEY* key, SignatureAlgorithm algorithm,
                       std::span<const std::uint8_t> message,
                       std::span<const std::uint8_t> signature, EcdsaForm form)
{
    Bytes der;
    if (keyTypeOf(algorithm) == "EC" && form == EcdsaForm::Fixed) {
        der = toDer(signature, halfOf(key));
        signature = der;
    }
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* options = nullptr;
    const bool valid =
        context && !signature.empty()
        && ok(EVP_DigestVerifyInit(context.get(), &options, digestOf(algorithm), nullptr, key))
        && setPadding(options, algorithm)
        && ok(EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(),
                               message.size()));
    ERR_clear_error();
    return valid;
}

Result<Bytes> signMessage(EVP_PKEY* key, SignatureAlgorithm algorithm,
                          std::span<const std::uint8_t> message)
{
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* options = nullptr;
    Bytes signature(static_cast<std::size_t>(EVP_PKEY_get_size(key)));
    std::size_t size = signature.size();
    if (!context
        || !ok(EVP_DigestSignInit(context.get(), &options, digestOf(algorithm), nullptr, key))
        || !setPadding(options, algorithm)
        || !ok(
            EVP_DigestSign(context.get(), signature.data(), &size, message.data(), message.size())))
        return opensslFailed("sign");
    signature.resize(size);
    return keyTypeOf(algorithm) == "EC" ? toFixed(signature, halfOf(key))
                                        : Result<Bytes>(std::move(signature));
}

} // namespace strongroom::crypto
