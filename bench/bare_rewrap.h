// Re-wrapping with nothing but OpenSSL: one key off, the other on.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"

#include <openssl/evp.h>

#include <array>
#include <span>

namespace strongroom::bench {

using BareKey = std::array<std::uint8_t, 32>;

/// nonce (12) ‖ ciphertext (32) ‖ tag (16).
class BareRewrap
{
public:
    BareRewrap();
    ~BareRewrap();
    BareRewrap(const BareRewrap&) = delete;
    BareRewrap& operator=(const BareRewrap&) = delete;

    Bytes wrap(const BareKey& key, std::span<const std::uint8_t> associated,
               std::span<const std::uint8_t> dek);
    /// Ends the program if it does not open: then there is nothing to measure.
    Bytes rewrap(const BareKey& from, const BareKey& to, std::span<const std::uint8_t> associated,
                 std::span<const std::uint8_t> wrapped);

private:
    EVP_CIPHER* m_cipher;
    EVP_CIPHER_CTX* m_context;
};

} // namespace strongroom::bench
