// Asks for the custodian's key and lets through what a pinned authority vouches for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/trust_api.h"
#include "client/http/transport.h"
#include "client/trust/authority_pins.h"
#include "client/trust/trusted_custodian.h"
#include "models/domain/move.h"

#include <optional>

namespace strongroom::client {

class HttpTrust final : public TrustApi
{
    Q_OBJECT

public:
    /// `transport` must outlive this object and all tasks of it.
    HttpTrust(Transport& transport, const QString& pinsFile, QObject* parent = nullptr);

    /// The control plane is one that we started, and this is its authority: no other is taken.
    void useOwnAuthority(const QByteArray& caPem);

    QCoro::Task<Result<PresentedAuthority>> look(domain::OrganizationId organization) override;
    Result<Done> trust(domain::OrganizationId organization, std::string fingerprint) override;

    /// Names this server in the person's own files; an embedded one by its authority, since its
    /// address changes.
    std::string nameForFiles() const;

    /// The custodian that values may be sealed to now.
    QCoro::Task<Result<TrustedCustodian>> custodian(domain::OrganizationId organization);
    /// The same for a key that came with what it released.
    Result<TrustedCustodian> check(const domain::OrganizationId& organization,
                                   const domain::CustodianKey& key);

    /// Whether a custodian of a pinned authority has signed that. Fails with Untrusted or Forged.
    Result<Done> check(const domain::OrganizationId& organization,
                       const domain::MoveWarrant& warrant) const;

private:
    QCoro::Task<Result<domain::CustodianKey>> ask(domain::OrganizationId organization);
    Result<std::optional<std::string>> pinned(const domain::OrganizationId& organization) const;
    Result<TrustedCustodian> hold(const domain::OrganizationId& organization,
                                  const domain::CustodianKey& key) const;
    std::string server() const;

    Transport& m_transport;
    AuthorityPins m_pins;
    std::optional<std::string> m_own; ///< A fingerprint; empty if the file holds no certificate.
};

} // namespace strongroom::client
