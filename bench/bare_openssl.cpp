// Contexts made once, re-keyed in place.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/bare_openssl.h"

#include <openssl/core_names.h>
#include <openssl/params.h>
#include <openssl/rand.h>

#include <utility>

namespace strongroom::bench {
namespace {

constexpr int nonceSize = 12;
constexpr int tagSize = 16;

EVP_MAC_CTX* keyedMac(EVP_MAC* mac)
{
    static constexpr std::array<std::uint8_t, 32> noSalt{};
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_end(),
    };
    auto* const context = EVP_MAC_CTX_new(mac);
    EVP_MAC_init(context, noSalt.data(), noSalt.size(), parameters);
    return context;
}

} // namespace

BareOpenssl::BareOpenssl(std::vector<std::uint8_t> associated, std::vector<std::uint8_t> info,
                         std::vector<std::uint8_t> wrapAssociated, std::vector<std::uint8_t> value)
    : m_associated(std::move(associated)), m_info(std::move(info)),
      m_wrapAssociated(std::move(wrapAssociated)), m_value(std::move(value)),
      m_sealed(nonceSize + m_value.size() + tagSize)
{
    auto* const cipher = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
    EVP_EncryptInit_ex2(m_encrypt, cipher, nullptr, nullptr, nullptr);
    EVP_DecryptInit_ex2(m_decrypt, cipher, nullptr, nullptr, nullptr);
    auto* const mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    m_extract = keyedMac(mac);
    m_expand = keyedMac(mac);
    m_info.push_back(1); // The counter of HKDF's only block.
}

bool BareOpenssl::derive()
{
    Key pseudorandomKey;
    std::size_t size = 0;
    return EVP_MAC_init(m_extract, nullptr, 0, nullptr) == 1
           && EVP_MAC_update(m_extract, m_dek.data(), m_dek.size()) == 1
           && EVP_MAC_final(m_extract, pseudorandomKey.data(), &size, 32) == 1
           && EVP_MAC_init(m_expand, pseudorandomKey.data(), 32, nullptr) == 1
           && EVP_MAC_update(m_expand, m_info.data(), m_info.size()) == 1
           && EVP_MAC_final(m_expand, m_entryKey.data(), &size, 32) == 1;
}

bool BareOpenssl::encrypt(const Key& key, std::span<const std::uint8_t> associated,
                          std::span<const std::uint8_t> plaintext, std::uint8_t* sealed)
{
    auto* const ciphertext = sealed + nonceSize;
    auto* const tag = ciphertext + plaintext.size();
    int written = 0;
    return RAND_bytes(sealed, nonceSize) == 1
           && EVP_EncryptInit_ex2(m_encrypt, nullptr, key.data(), sealed, nullptr) == 1
           && EVP_EncryptUpdate(m_encrypt, nullptr, &written, associated.data(),
                                static_cast<int>(associated.size()))
                  == 1
           && EVP_EncryptUpdate(m_encrypt, ciphertext, &written, plaintext.data(),
                                static_cast<int>(plaintext.size()))
                  == 1
           && EVP_EncryptFinal_ex(m_encrypt, tag, &written) == 1
           && EVP_CIPHER_CTX_ctrl(m_encrypt, EVP_CTRL_AEAD_GET_TAG, tagSize, tag) == 1;
}

bool BareOpenssl::seal()
{
    return encrypt(m_entryKey, m_associated, m_value, m_sealed.data());
}

bool BareOpenssl::deriveAndSeal()
{
    return derive() && seal();
}

bool BareOpenssl::sealAndWrap()
{
    return RAND_priv_bytes(m_dek.data(), static_cast<int>(m_dek.size())) == 1 && derive() && seal()
           && encrypt(m_kek, m_wrapAssociated, m_dek, m_wrapped.data());
}

bool BareOpenssl::open()
{
    auto* const ciphertext = m_sealed.data() + nonceSize;
    int written = 0;
    return EVP_DecryptInit_ex2(m_decrypt, nullptr, m_entryKey.data(), m_sealed.data(), nullptr) == 1
           && EVP_DecryptUpdate(m_decrypt, nullptr, &written, m_associated.data(),
                                static_cast<int>(m_associated.size()))
                  == 1
           && EVP_DecryptUpdate(m_decrypt, m_value.data(), &written, ciphertext,
                                static_cast<int>(m_value.size()))
                  == 1
           && EVP_CIPHER_CTX_ctrl(m_decrypt, EVP_CTRL_AEAD_SET_TAG, tagSize,
                                  ciphertext + m_value.size())
                  == 1
           && EVP_DecryptFinal_ex(m_decrypt, nullptr, &written) == 1;
}

} // namespace strongroom::bench
