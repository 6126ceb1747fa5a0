// SetupS and SetupR of all four modes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/hpke/context.h"

namespace strongroom::crypto {

HpkeSender::HpkeSender(Bytes encapsulated, HpkeSchedule schedule)
    : m_encapsulated(std::move(encapsulated)), m_schedule(std::move(schedule))
{}

Result<HpkeSender> HpkeSender::create(const HpkeSuite& suite,
                                      std::span<const std::uint8_t> recipientPublicKey,
                                      const HpkeSetup& setup, const SecretBytes* senderPrivateKey)
{
    auto ephemeral = newHpkeKeyPair(suite.kem);
    if (!ephemeral)
        return ephemeral.error();
    return createWith(suite, *ephemeral, recipientPublicKey, setup, senderPrivateKey);
}

Result<HpkeSender> HpkeSender::createWith(const HpkeSuite& suite, const HpkeKeyPair& ephemeral,
                                          std::span<const std::uint8_t> recipientPublicKey,
                                          const HpkeSetup& setup,
                                          const SecretBytes* senderPrivateKey)
{
    auto shared = encapsulate(suite.kem, ephemeral, recipientPublicKey, senderPrivateKey);
    if (!shared)
        return shared.error();
    auto schedule = HpkeSchedule::create(suite, senderPrivateKey != nullptr, *shared, setup);
    if (!schedule)
        return schedule.error();
    return HpkeSender(ephemeral.publicKey, std::move(*schedule));
}

HpkeRecipient::HpkeRecipient(HpkeSchedule schedule) : m_schedule(std::move(schedule)) {}

Result<HpkeRecipient> HpkeRecipient::create(const HpkeSuite& suite, const SecretBytes& privateKey,
                                            std::span<const std::uint8_t> encapsulated,
                                            const HpkeSetup& setup,
                                            OptionalPublicKey senderPublicKey)
{
    auto shared = decapsulate(suite.kem, encapsulated, privateKey, senderPublicKey);
    if (!shared)
        return shared.error();
    auto schedule = HpkeSchedule::create(suite, senderPublicKey.has_value(), *shared, setup);
    if (!schedule)
        return schedule.error();
    return HpkeRecipient(std::move(*schedule));
}

} // namespace strongroom::crypto
