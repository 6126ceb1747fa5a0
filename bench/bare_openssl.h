// The envelope's primitives in the tightest form that OpenSSL offers: what ours is held against.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <openssl/evp.h>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace strongroom::bench {

/// No checks but OpenSSL's own, no allocation, nothing wiped, associated data and info ready made.
class BareOpenssl
{
public:
    BareOpenssl(std::vector<std::uint8_t> associated, std::vector<std::uint8_t> info,
                std::vector<std::uint8_t> wrapAssociated, std::vector<std::uint8_t> value);

    bool seal();          ///< A nonce, and AES-256-GCM of the value.
    bool deriveAndSeal(); ///< HKDF-SHA-256 before it.
    bool sealAndWrap();   ///< A fresh DEK before that, and its wrapping after it.
    bool open();          ///< AES-256-GCM of what seal() made last.

private:
    using Key = std::array<std::uint8_t, 32>;

    bool derive();
    bool encrypt(const Key& key, std::span<const std::uint8_t> associated,
                 std::span<const std::uint8_t> plaintext, std::uint8_t* sealed);

    EVP_CIPHER_CTX* m_encrypt = EVP_CIPHER_CTX_new();
    EVP_CIPHER_CTX* m_decrypt = EVP_CIPHER_CTX_new();
    EVP_MAC_CTX* m_extract = nullptr;
    EVP_MAC_CTX* m_expand = nullptr;
    Key m_kek{1};
    Key m_dek{2};
    Key m_entryKey{3};
    std::vector<std::uint8_t> m_associated;
    std::vector<std::uint8_t> m_info;
    std::vector<std::uint8_t> m_wrapAssociated;
    std::vector<std::uint8_t> m_value;
    std::vector<std::uint8_t> m_sealed;
    std::array<std::uint8_t, 60> m_wrapped{};
};

} // namespace strongroom::bench
