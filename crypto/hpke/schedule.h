// The key schedule of HPKE base mode, apart so that it can be held against RFC 9180's vectors.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/hpke/hpke.h"

#include <array>

namespace strongroom::crypto {

struct HpkeSchedule
{
    SecretBytes key{32};
    std::array<std::uint8_t, 12> nonce{};
};

/// RFC 9180, sections 4.1 (ExtractAndExpand of the shared secret) and 5.1 (KeySchedule, mode_base).
Result<HpkeSchedule> keySchedule(const SecretBytes& diffieHellman,
                                 std::span<const std::uint8_t> encapsulated,
                                 std::span<const std::uint8_t> recipient,
                                 std::span<const std::uint8_t> info);

/// The ciphertext of sequence number 0.
Result<Bytes> sealWithNonce(const HpkeSchedule& schedule, std::span<const std::uint8_t> associated,
                            const SecretBytes& plaintext);

/// hpkeSeal() with the ephemeral key given. Only for holding it against vectors: a key used twice
/// gives a nonce used twice.
Result<HpkeMessage> hpkeSealWith(const HpkeKeyPair& ephemeral,
                                 std::span<const std::uint8_t> publicKey,
                                 std::span<const std::uint8_t> info,
                                 std::span<const std::uint8_t> associated,
                                 const SecretBytes& plaintext);

} // namespace strongroom::crypto
