// The tables of RFC 9180, section 7.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/hpke/suite.h"

namespace strongroom::crypto {

KemSizes sizesOf(HpkeKem kem)
{
    switch (kem) {
    case HpkeKem::P256Sha256: return {HashAlgorithm::Sha256, 32, 32, 65};
    case HpkeKem::P384Sha384: return {HashAlgorithm::Sha384, 48, 48, 97};
    case HpkeKem::P521Sha512: return {HashAlgorithm::Sha512, 64, 66, 133};
    case HpkeKem::X25519Sha256: return {HashAlgorithm::Sha256, 32, 32, 32};
    case HpkeKem::X448Sha512: return {HashAlgorithm::Sha512, 64, 56, 56};
    }
    return {};
}

HashAlgorithm hashOf(HpkeKdf kdf)
{
    switch (kdf) {
    case HpkeKdf::HkdfSha256: return HashAlgorithm::Sha256;
    case HpkeKdf::HkdfSha384: return HashAlgorithm::Sha384;
    case HpkeKdf::HkdfSha512: return HashAlgorithm::Sha512;
    }
    return HashAlgorithm::Sha256;
}

} // namespace strongroom::crypto
