// Encryption keys over HTTPS, each change signed on this device.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/keys_api.h"
#include "client/http/http_trust.h"
#include "client/http/prover.h"
#include "client/http/transport.h"

namespace strongroom::client {

class HttpKeys final : public KeysApi
{
public:
    /// All must outlive this object and all tasks of it.
    HttpKeys(Transport& transport, HttpTrust& trust, Prover& prover)
        : m_transport(transport), m_trust(trust), m_prover(prover)
    {}

    QCoro::Task<Result<domain::EncryptionKeys>> keys(domain::OrganizationId organization,
                                                     bool probe) override;
    QCoro::Task<Result<domain::EncryptionKeys>> assignKey(domain::OrganizationId organization,
                                                          KeyDraft draft) override;
    QCoro::Task<Result<domain::EncryptionKeys>> changeKey(domain::OrganizationId organization,
                                                          domain::ProofOperation operation,
                                                          std::string kekId) override;
    QCoro::Task<Result<std::vector<domain::Rewrap>>>
    rewraps(domain::OrganizationId organization) override;
    QCoro::Task<Result<domain::Rewrap>> startRewrap(domain::OrganizationId organization,
                                                    domain::RewrapWish wish) override;
    QCoro::Task<Result<domain::Rewrap>> pauseRewrap(domain::OrganizationId organization,
                                                    domain::RewrapId rewrap) override;
    QCoro::Task<Result<domain::Rewrap>> resumeRewrap(domain::OrganizationId organization,
                                                     domain::RewrapId rewrap) override;

private:
    QCoro::Task<Result<domain::EncryptionKeys>> send(domain::KeyChange change);
    QCoro::Task<Result<domain::Rewrap>> turn(domain::OrganizationId organization,
                                             domain::RewrapId rewrap, QString how);

    Transport& m_transport;
    HttpTrust& m_trust;
    Prover& m_prover;
};

} // namespace strongroom::client
