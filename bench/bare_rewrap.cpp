// One context for all, keyed anew each time.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/bare_rewrap.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <cstdio>
#include <cstdlib>

namespace strongroom::bench {
namespace {

constexpr std::size_t nonceSize = 12;
constexpr std::size_t dekSize = 32;
constexpr std::size_t tagSize = 16;

void expect(int answer)
{
    if (answer == 1)
        return;
    std::fputs("OpenSSL failed\n", stderr);
    std::exit(1);
}

} // namespace

BareRewrap::BareRewrap()
    : m_cipher(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr)), m_context(EVP_CIPHER_CTX_new())
{}

BareRewrap::~BareRewrap()
{
    EVP_CIPHER_CTX_free(m_context);
    EVP_CIPHER_free(m_cipher);
}

Bytes BareRewrap::wrap(const BareKey& key, std::span<const std::uint8_t> associated,
                       std::span<const std::uint8_t> dek)
{
    Bytes wrapped(nonceSize + dekSize + tagSize);
    int written = 0;
    expect(RAND_bytes(wrapped.data(), nonceSize));
    expect(EVP_EncryptInit_ex2(m_context, m_cipher, key.data(), wrapped.data(), nullptr));
    expect(EVP_EncryptUpdate(m_context, nullptr, &written, associated.data(),
                             static_cast<int>(associated.size())));
    expect(EVP_EncryptUpdate(m_context, wrapped.data() + nonceSize, &written, dek.data(), dekSize));
    expect(EVP_EncryptFinal_ex(m_context, wrapped.data() + nonceSize + dekSize, &written));
    expect(EVP_CIPHER_CTX_ctrl(m_context, EVP_CTRL_AEAD_GET_TAG, tagSize,
                               wrapped.data() + nonceSize + dekSize));
    return wrapped;
}

Bytes BareRewrap::rewrap(const BareKey& from, const BareKey& to,
                         std::span<const std::uint8_t> associated,
                         std::span<const std::uint8_t> wrapped)
{
    std::array<std::uint8_t, dekSize> dek{};
    int written = 0;
    auto* const tag = const_cast<std::uint8_t*>(wrapped.data() + nonceSize + dekSize);
    expect(EVP_DecryptInit_ex2(m_context, m_cipher, from.data(), wrapped.data(), nullptr));
    expect(EVP_DecryptUpdate(m_context, nullptr, &written, associated.data(),
                             static_cast<int>(associated.size())));
    expect(EVP_DecryptUpdate(m_context, dek.data(), &written, wrapped.data() + nonceSize, dekSize));
    expect(EVP_CIPHER_CTX_ctrl(m_context, EVP_CTRL_AEAD_SET_TAG, tagSize, tag));
    expect(EVP_DecryptFinal_ex(m_context, dek.data() + dekSize, &written));
    auto anew = wrap(to, associated, dek);
    OPENSSL_cleanse(dek.data(), dek.size());
    return anew;
}

} // namespace strongroom::bench
