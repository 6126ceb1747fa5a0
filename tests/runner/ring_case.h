// What the tests of the ring of keys share: a ring in a folder of its own, and a keeper of two
// keys.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "runner/keyring/keyring.h"
#include "tests/runner/switched_kek.h"

#include "crypto/hpke/hpke.h"
#include "crypto/random.h"
#include "tests/support/fixed_clock.h"

#include <QTemporaryDir>
#include <QTest>

namespace strongroom::runner {

using domain::ProofOperation;

class RingCase : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<Keyring> ring();
    domain::KeyDefinition definition(const std::string& key, std::uint32_t revision = 1);
    domain::KeyChange change(ProofOperation operation, const domain::KeyDefinition& definition);
    Result<Done> assign(const domain::KeyDefinition& definition, bool active = false);
    domain::DekPlace place(std::uint32_t number = 1);
    domain::SealedMessage sealed(const domain::OrganizationId& organization,
                                 const domain::KeyDefinition& definition,
                                 std::span<const std::uint8_t> publicKey);
    QByteArray file() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FixedClock m_clock;
    Keeper m_keeper;
    std::unique_ptr<Keyring> m_ring;
    crypto::HpkeKeyPair m_hpke = std::move(*crypto::newHpkeKeyPair());
    domain::OrganizationId m_organization = domain::OrganizationId::fresh();
    SecretBytes m_dek = std::move(*crypto::randomSecret(32));

private slots:
    void init();
};

} // namespace strongroom::runner
