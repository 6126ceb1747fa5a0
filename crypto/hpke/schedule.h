// HPKE's key schedule: from a shared secret to key, nonces and exporter (RFC 9180, section 5.1).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "crypto/cipher/aead_cipher.h"
#include "crypto/hpke/suite.h"

#include <span>

namespace strongroom::crypto {

/// What both ends must know alike, beside the keys.
struct HpkeSetup
{
    std::span<const std::uint8_t> info{};
    const SecretBytes* preSharedKey = nullptr; ///< At least 32 bytes, with an id; or neither.
    std::span<const std::uint8_t> preSharedKeyId{};
};

/// Seals or opens one message after the other, each under the next nonce. Of no use to two ends at
/// once: HpkeSender and HpkeRecipient each own one.
class HpkeSchedule
{
public:
    /// `authenticated` says that the shared secret came of AuthEncap or AuthDecap. Fails with
    /// InvalidInput for a pre-shared key without an id, an id without a key, or a short key.
    static Result<HpkeSchedule> create(const HpkeSuite& suite, bool authenticated,
                                       const SecretBytes& sharedSecret, const HpkeSetup& setup);

    Result<Bytes> seal(std::span<const std::uint8_t> associated,
                       std::span<const std::uint8_t> plaintext);
    Result<SecretBytes> open(std::span<const std::uint8_t> associated,
                             std::span<const std::uint8_t> ciphertext);
    Result<SecretBytes> exportSecret(std::span<const std::uint8_t> context, std::size_t size) const;

private:
    HpkeSchedule(const HpkeSuite& suite, SecretBytes exporterSecret);
    /// Runs `work` with the next message's cipher and nonce; only what worked counts.
    template <class Work>
    auto next(Work work) -> decltype(work(AeadAlgorithm{}, Bytes()));

    HpkeSuite m_suite;
    SecretBytes m_key{0};
    SecretBytes m_baseNonce{0};
    SecretBytes m_exporterSecret;
    std::uint64_t m_sequence = 0;
};

} // namespace strongroom::crypto
