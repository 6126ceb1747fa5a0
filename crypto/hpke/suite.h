// Which algorithms an HPKE message is made with (RFC 9180, section 7).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/kdf/digest.h"

#include <cstdint>

namespace strongroom::crypto {

// The enumerators' values are the RFC's own numbers: they are mixed into every derivation.

/// Section 7.1.
enum class HpkeKem : std::uint16_t {
    P256Sha256 = 0x0010,
    P384Sha384 = 0x0011,
    P521Sha512 = 0x0012,
    X25519Sha256 = 0x0020,
    X448Sha512 = 0x0021,
};

/// Section 7.2.
enum class HpkeKdf : std::uint16_t {
    HkdfSha256 = 0x0001,
    HkdfSha384 = 0x0002,
    HkdfSha512 = 0x0003,
};

/// Section 7.3.
enum class HpkeAead : std::uint16_t {
    Aes128Gcm = 0x0001,
    Aes256Gcm = 0x0002,
    ChaCha20Poly1305 = 0x0003,
    ExportOnly = 0xffff,
};

struct HpkeSuite
{
    HpkeKem kem = HpkeKem::X25519Sha256;
    HpkeKdf kdf = HpkeKdf::HkdfSha256;
    HpkeAead aead = HpkeAead::Aes256Gcm;
};

/// Sizes in bytes and the hash of one KEM: the table of section 7.1.
struct KemSizes
{
    HashAlgorithm hash{};
    std::size_t secret = 0;     ///< Nsecret.
    std::size_t privateKey = 0; ///< Nsk.
    std::size_t publicKey = 0;  ///< Npk, and Nenc.
};

KemSizes sizesOf(HpkeKem kem);
HashAlgorithm hashOf(HpkeKdf kdf);

} // namespace strongroom::crypto
