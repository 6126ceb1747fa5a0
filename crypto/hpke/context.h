// The two ends of an HPKE exchange, in any mode and suite (RFC 9180, sections 5.1 and 5.2).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/hpke/kem.h"
#include "crypto/hpke/schedule.h"

namespace strongroom::crypto {

/// Seals messages in order to one recipient. With a sender's private key the recipient can tell who
/// sealed (mode_auth); with a pre-shared key in `setup`, that it was somebody who knows it.
class HpkeSender
{
public:
    static Result<HpkeSender> create(const HpkeSuite& suite,
                                     std::span<const std::uint8_t> recipientPublicKey,
                                     const HpkeSetup& setup,
                                     const SecretBytes* senderPrivateKey = nullptr);

    /// create() with the ephemeral key given. Only for holding it against vectors: a key used twice
    /// gives a nonce used twice.
    static Result<HpkeSender> createWith(const HpkeSuite& suite, const HpkeKeyPair& ephemeral,
                                         std::span<const std::uint8_t> recipientPublicKey,
                                         const HpkeSetup& setup,
                                         const SecretBytes* senderPrivateKey);

    /// What the recipient needs beside the messages.
    const Bytes& encapsulated() const { return m_encapsulated; }

    /// The next message. Fails with InvalidInput where the suite only exports.
    Result<Bytes> seal(std::span<const std::uint8_t> associated, const SecretBytes& plaintext)
    {
        return m_schedule.seal(associated, plaintext.reveal());
    }

    /// Section 5.3. Fails with InvalidInput if `size` is over 255 hashes.
    Result<SecretBytes> exportSecret(std::span<const std::uint8_t> context, std::size_t size) const
    {
        return m_schedule.exportSecret(context, size);
    }

private:
    HpkeSender(Bytes encapsulated, HpkeSchedule schedule);

    Bytes m_encapsulated;
    HpkeSchedule m_schedule;
};

/// Opens a sender's messages in the order in which they were sealed.
class HpkeRecipient
{
public:
    /// Fails with Forged where `encapsulated` or the sender's public key cannot be used; whether
    /// they are the right ones shows at open().
    static Result<HpkeRecipient> create(const HpkeSuite& suite, const SecretBytes& privateKey,
                                        std::span<const std::uint8_t> encapsulated,
                                        const HpkeSetup& setup,
                                        OptionalPublicKey senderPublicKey = std::nullopt);

    /// The next message. One that fails, with Forged, does not count: the right one still opens.
    Result<SecretBytes> open(std::span<const std::uint8_t> associated,
                             std::span<const std::uint8_t> ciphertext)
    {
        return m_schedule.open(associated, ciphertext);
    }

    Result<SecretBytes> exportSecret(std::span<const std::uint8_t> context, std::size_t size) const
    {
        return m_schedule.exportSecret(context, size);
    }

private:
    explicit HpkeRecipient(HpkeSchedule schedule);

    HpkeSchedule m_schedule;
};

} // namespace strongroom::crypto
