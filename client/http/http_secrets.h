// Secrets over HTTPS.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/secrets_api.h"
#include "client/http/http_trust.h"
#include "client/http/prover.h"
#include "models/domain/import.h"
#include "models/domain/organization.h"

#include <map>
#include <string>

namespace strongroom::client {

class HttpSecrets final : public SecretsApi
{
public:
    /// All must outlive this object and all tasks of it.
    HttpSecrets(Transport& transport, HttpTrust& trust, Prover& prover)
        : m_transport(transport), m_trust(trust), m_prover(prover)
    {}

    QCoro::Task<Result<domain::Page<domain::Secret>>> list(SecretQuery query) override;
    QCoro::Task<Result<domain::Secret>> get(domain::OrganizationId organization,
                                            domain::SecretId secret) override;
    QCoro::Task<Result<domain::Secret>> create(domain::OrganizationId organization,
                                               SecretDraft draft) override;
    QCoro::Task<Result<domain::Secret>> change(SecretAt secret,
                                               domain::SecretChange change) override;
    QCoro::Task<Result<domain::Secret>> remove(SecretAt secret) override;
    QCoro::Task<Result<domain::Secret>> restore(SecretAt secret) override;
    QCoro::Task<Result<std::vector<domain::Version>>> versions(domain::OrganizationId organization,
                                                               domain::SecretId secret) override;
    QCoro::Task<Result<domain::Version>> putVersion(SecretAt secret, VersionDraft draft) override;
    QCoro::Task<Result<domain::Version>> deleteVersion(SecretAt secret,
                                                       std::uint32_t number) override;
    QCoro::Task<Result<domain::Version>> undeleteVersion(SecretAt secret,
                                                         std::uint32_t number) override;
    QCoro::Task<Result<domain::Version>> rollback(SecretAt secret, std::uint32_t number,
                                                  std::string note) override;
    QCoro::Task<Result<std::vector<domain::Secret>>>
    importSecrets(domain::OrganizationId organization, std::vector<ImportDraft> drafts) override;
    QCoro::Task<Result<Revealed>> reveal(domain::OrganizationId organization,
                                         domain::GrantRequest request) override;

private:
    QCoro::Task<Result<domain::Organization>> membership(domain::OrganizationId organization);
    /// The canonical address of a version, as the person knows it.
    QCoro::Task<Result<std::string>> addressOf(domain::Secret secret, std::uint32_t version);
    /// A version over `shown` that the custodian or this program has met and the control plane does
    /// not list; 0 if there is none.
    QCoro::Task<Result<std::uint32_t>> hiddenVersion(domain::Secret secret, std::uint32_t shown,
                                                     std::uint32_t newestSealed);
    QCoro::Task<Result<domain::ImportItem>> seal(domain::OrganizationId organization,
                                                 ImportDraft draft, TrustedCustodian custodian);

    Transport& m_transport;
    HttpTrust& m_trust;
    Prover& m_prover;
    std::map<std::string, std::string> m_slugs; ///< Of organizations and environments, by id.
    std::map<std::string, std::uint32_t> m_met; ///< The highest version of each secret, by id.
};

} // namespace strongroom::client
