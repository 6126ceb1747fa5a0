// A ring, and how its keys are asked for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/runner/ring_case.h"

#include "crypto/envelope/key_transport.h"

#include <QFile>

namespace strongroom::runner {

void RingCase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keeper = {};
    for (const auto* name : {"one", "two"})
        m_keeper.keys.emplace(name, std::move(*crypto::randomSecret(32)));
    m_ring = ring();
    QVERIFY(m_ring);
}

std::unique_ptr<Keyring> RingCase::ring()
{
    auto opened = Keyring::open({m_folder->path().toStdString(), m_organization,
                                 m_hpke.privateKey.clone(), makerOf(m_keeper)},
                                m_clock);
    return opened ? std::move(*opened) : nullptr;
}

domain::KeyDefinition RingCase::definition(const std::string& key, std::uint32_t revision)
{
    domain::KeyDefinition definition;
    definition.id = domain::EncryptionKeyId::fresh();
    definition.kind = domain::KeyKind::AwsKms;
    definition.name = "Key " + key;
    definition.revision = revision;
    definition.settings = {{"key", key}};
    return definition;
}

domain::KeyChange RingCase::change(ProofOperation operation,
                                   const domain::KeyDefinition& definition)
{
    domain::KeyChange change;
    change.operation = operation;
    change.organization = m_organization;
    change.kekId = kekIdOf(definition);
    if (operation == ProofOperation::AssignKey)
        change.definition = definition;
    return change;
}

Result<Done> RingCase::assign(const domain::KeyDefinition& definition, bool active)
{
    auto done = m_ring->apply(change(ProofOperation::AssignKey, definition));
    if (!done || !active)
        return done;
    return m_ring->apply(change(ProofOperation::ActivateKey, definition));
}

domain::DekPlace RingCase::place(std::uint32_t number)
{
    return {{m_organization,
             {},
             domain::SecretId{"s"},
             domain::VersionId{"v"},
             number,
             domain::BackendId{"b"}},
            {"A"}};
}

domain::SealedMessage RingCase::sealed(const domain::OrganizationId& organization,
                                       const domain::KeyDefinition& definition,
                                       std::span<const std::uint8_t> publicKey)
{
    const auto message =
        crypto::sealKeyCredentials(publicKey, credentialsPlace(organization, definition),
                                   SecretBytes::copyOf(R"({"token":"s3cret"})"));
    return {message->encapsulated, message->ciphertext};
}

QByteArray RingCase::file() const
{
    QFile file(m_folder->filePath("keyring.json"));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace strongroom::runner
