// scrypt by OpenSSL, in the form that other tools write it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/password.h"

#include "base/codec.h"
#include "crypto/hash.h"
#include "crypto/openssl.h"
#include "crypto/random.h"

namespace strongroom::crypto {
namespace {

// N = 2^15, r = 8, p = 1: 32 MiB and some 80 ms, so that guessing is slow and signing in is not.
constexpr std::string_view prefix = "$scrypt$ln=15,r=8,p=1$";
constexpr std::uint64_t costN = 1U << 15;
constexpr std::uint64_t costR = 8;
constexpr std::uint64_t costP = 1;
constexpr std::uint64_t mostMemory = 64U << 20;
constexpr std::size_t saltSize = 16;
constexpr std::size_t hashSize = 32;

Result<SecretBytes> derive(const SecretBytes& password, std::span<const std::uint8_t> salt)
{
    SecretBytes hash(hashSize);
    const auto* text = reinterpret_cast<const char*>(password.reveal().data());
    if (!ok(EVP_PBE_scrypt(text, password.size(), salt.data(), salt.size(), costN, costR, costP,
                           mostMemory, hash.writable().data(), hash.size())))
        return opensslFailed("scrypt");
    return hash;
}

} // namespace

Result<std::string> hashPassword(const SecretBytes& password)
{
    auto salt = randomBytes(saltSize);
    if (!salt)
        return salt.error();
    auto hash = derive(password, *salt);
    if (!hash)
        return hash.error();
    return std::string(prefix) + toBase64Url(*salt) + '$' + toBase64Url(hash->reveal());
}

bool verifyPassword(const SecretBytes& password, std::string_view hash)
{
    Bytes salt(saltSize);
    Bytes expected;
    if (hash.starts_with(prefix)) {
        hash.remove_prefix(prefix.size());
        const auto dollar = hash.find('$');
        auto readSalt = fromBase64Url(hash.substr(0, dollar));
        auto readHash = dollar == std::string_view::npos ? Result<Bytes>(Bytes{})
                                                         : fromBase64Url(hash.substr(dollar + 1));
        if (readSalt && readHash) {
            salt = std::move(*readSalt);
            expected = std::move(*readHash);
        }
    }
    // Derives even when there is nothing to compare with, so that an unknown user takes as long.
    const auto derived = derive(password, salt);
    return derived && expected.size() == hashSize
           && equalInConstantTime(derived->reveal(), expected);
}

} // namespace strongroom::crypto
