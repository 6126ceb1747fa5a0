// RFC 9180's labelled extraction and expansion (section 4).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "crypto/hpke/suite.h"

#include <span>
#include <string_view>

namespace strongroom::crypto {

/// HKDF under a suite's name, so that no two suites ever derive the same bytes.
class LabelledKdf
{
public:
    /// suite_id of section 4.1: "KEM" and the KEM's number.
    static LabelledKdf of(HpkeKem kem);
    /// suite_id of section 5.1: "HPKE" and all three numbers.
    static LabelledKdf of(const HpkeSuite& suite);

    Result<SecretBytes> extract(std::span<const std::uint8_t> salt, std::string_view label,
                                std::span<const std::uint8_t> material) const;
    Result<SecretBytes> expand(const SecretBytes& secret, std::string_view label,
                               std::span<const std::uint8_t> info, std::size_t size) const;

private:
    LabelledKdf(HashAlgorithm hash, Bytes suiteId);

    HashAlgorithm m_hash;
    Bytes m_suiteId;
};

} // namespace strongroom::crypto
