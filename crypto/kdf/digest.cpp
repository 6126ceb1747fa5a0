// Hash functions by OpenSSL.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/kdf/digest.h"

#include "crypto/openssl.h"

namespace strongroom::crypto {

std::size_t digestSize(HashAlgorithm algorithm)
{
    switch (algorithm) {
    case HashAlgorithm::Sha1: return 20;
    case HashAlgorithm::Sha256: return 32;
    case HashAlgorithm::Sha384: return 48;
    case HashAlgorithm::Sha512: return 64;
    }
    return 0;
}

const EVP_MD* opensslDigest(HashAlgorithm algorithm)
{
    switch (algorithm) {
    case HashAlgorithm::Sha1: return EVP_sha1();
    case HashAlgorithm::Sha256: return EVP_sha256();
    case HashAlgorithm::Sha384: return EVP_sha384();
    case HashAlgorithm::Sha512: return EVP_sha512();
    }
    return nullptr;
}

Result<Bytes> digest(HashAlgorithm algorithm, std::span<const std::uint8_t> data)
{
    Bytes hash(digestSize(algorithm));
    if (!ok(EVP_Digest(data.data(), data.size(), hash.data(), nullptr, opensslDigest(algorithm),
                       nullptr)))
        return opensslFailed("digest");
    return hash;
}

} // namespace strongroom::crypto
