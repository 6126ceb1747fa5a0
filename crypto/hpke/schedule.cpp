// KeySchedule and ComputeNonce in RFC 9180's own names.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/hpke/schedule.h"

#include "crypto/hpke/labelled_kdf.h"

#include <limits>
#include <optional>

namespace strongroom::crypto {
namespace {

constexpr std::size_t nonceLength = 12; // Nn, of all three ciphers.
constexpr std::size_t shortestPsk = 32; // Section 9.5.

std::optional<AeadAlgorithm> cipherOf(HpkeAead aead)
{
    switch (aead) {
    case HpkeAead::Aes128Gcm: return AeadAlgorithm::Aes128Gcm;
    case HpkeAead::Aes256Gcm: return AeadAlgorithm::Aes256Gcm;
    case HpkeAead::ChaCha20Poly1305: return AeadAlgorithm::ChaCha20Poly1305;
    case HpkeAead::ExportOnly: return std::nullopt;
    }
    return std::nullopt;
}

/// mode_base 0, mode_psk 1, mode_auth 2, mode_auth_psk 3.
std::uint8_t modeOf(bool authenticated, bool withPsk)
{
    return static_cast<std::uint8_t>((authenticated ? 2 : 0) + (withPsk ? 1 : 0));
}

Result<Done> verifyPskInputs(const HpkeSetup& setup)
{
    const bool hasKey = setup.preSharedKey != nullptr;
    if (hasKey == setup.preSharedKeyId.empty())
        return Error{ErrorKind::InvalidInput, "A pre-shared key comes with its id, or not at all."};
    if (hasKey && setup.preSharedKey->size() < shortestPsk)
        return Error{ErrorKind::InvalidInput, "A pre-shared key has at least 32 bytes."};
    return Done{};
}

Result<Bytes> keyScheduleContext(const LabelledKdf& kdf, std::uint8_t mode, const HpkeSetup& setup)
{
    auto pskIdHash = kdf.extract({}, "psk_id_hash", setup.preSharedKeyId);
    if (!pskIdHash)
        return pskIdHash.error();
    auto infoHash = kdf.extract({}, "info_hash", setup.info);
    if (!infoHash)
        return infoHash.error();
    Bytes context{mode};
    for (const auto* hash : {&*pskIdHash, &*infoHash})
        context.insert(context.end(), hash->reveal().begin(), hash->reveal().end());
    return context;
}

} // namespace

HpkeSchedule::HpkeSchedule(const HpkeSuite& suite, SecretBytes exporterSecret)
    : m_suite(suite), m_exporterSecret(std::move(exporterSecret))
{}

Result<HpkeSchedule> HpkeSchedule::create(const HpkeSuite& suite, bool authenticated,
                                          const SecretBytes& sharedSecret, const HpkeSetup& setup)
{
    if (auto inputs = verifyPskInputs(setup); !inputs)
        return inputs.error();
    const auto kdf = LabelledKdf::of(suite);
    const auto mode = modeOf(authenticated, setup.preSharedKey != nullptr);
    auto context = keyScheduleContext(kdf, mode, setup);
    if (!context)
        return context.error();
    const auto psk = setup.preSharedKey != nullptr ? setup.preSharedKey->reveal()
                                                   : std::span<const std::uint8_t>();
    auto secret = kdf.extract(sharedSecret.reveal(), "secret", psk);
    if (!secret)
        return secret.error();
    auto exporterSecret = kdf.expand(*secret, "exp", *context, digestSize(hashOf(suite.kdf)));
    if (!exporterSecret)
        return exporterSecret.error();
    HpkeSchedule schedule(suite, std::move(*exporterSecret));
    const auto cipher = cipherOf(suite.aead);
    if (!cipher)
        return schedule;
    auto key = kdf.expand(*secret, "key", *context, aeadKeySize(*cipher));
    if (!key)
        return key.error();
    auto baseNonce = kdf.expand(*secret, "base_nonce", *context, nonceLength);
    if (!baseNonce)
        return baseNonce.error();
    schedule.m_key = std::move(*key);
    schedule.m_baseNonce = std::move(*baseNonce);
    return schedule;
}

template <class Work>
auto HpkeSchedule::next(Work work) -> decltype(work(AeadAlgorithm{}, Bytes()))
{
    const auto cipher = cipherOf(m_suite.aead);
    if (!cipher)
        return Error{ErrorKind::InvalidInput, "This HPKE suite derives secrets and seals none."};
    if (m_sequence == std::numeric_limits<std::uint64_t>::max())
        return Error{ErrorKind::TooLarge, "No more messages can be sealed under this key."};
    // ComputeNonce: base_nonce XOR the sequence number.
    const auto base = m_baseNonce.reveal();
    Bytes nonce(base.begin(), base.end());
    for (std::size_t i = 0; i < sizeof m_sequence; ++i)
        nonce[nonceLength - 1 - i] ^= static_cast<std::uint8_t>(m_sequence >> (8 * i));
    auto done = work(*cipher, nonce);
    if (done)
        ++m_sequence;
    return done;
}

Result<Bytes> HpkeSchedule::seal(std::span<const std::uint8_t> associated,
                                 std::span<const std::uint8_t> plaintext)
{
    return next([&](AeadAlgorithm cipher, const Bytes& nonce) {
        return sealAead(cipher, m_key, nonce, associated, plaintext);
    });
}

Result<SecretBytes> HpkeSchedule::open(std::span<const std::uint8_t> associated,
                                       std::span<const std::uint8_t> ciphertext)
{
    return next([&](AeadAlgorithm cipher, const Bytes& nonce) {
        return openAead(cipher, m_key, nonce, associated, ciphertext);
    });
}

Result<SecretBytes> HpkeSchedule::exportSecret(std::span<const std::uint8_t> context,
                                               std::size_t size) const
{
    return LabelledKdf::of(m_suite).expand(m_exporterSecret, "sec", context, size);
}

} // namespace strongroom::crypto
