// Secrets over HTTPS.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/secrets_api.h"
#include "client/http/http_trust.h"
#include "client/http/prover.h"
#include "client/trust/server_memory.h"
#include "models/domain/certificate_end.h"
#include "models/domain/import.h"
#include "models/domain/organization.h"

#include <functional>
#include <map>
#include <optional>
#include <string>

namespace strongroom::client {

class HttpSecrets final : public SecretsApi
{
public:
    /// All must outlive this object and all tasks of it.
    HttpSecrets(Transport& transport, HttpTrust& trust, Prover& prover, ServerMemory& memory)
        : m_transport(transport), m_trust(trust), m_prover(prover), m_memory(memory)
    {}
    /// Whoever asks for copies remembers where they stand: that is held against what comes later.
    void askPlacesOf(std::function<std::optional<Place>(const domain::SecretId&)> copies)
    {
        m_copies = std::move(copies);
    }

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
    /// Notes in `revealed` what is newer than the version that was shown as the newest, or is
    /// hidden; and that this version was met.
    QCoro::Task<Result<Revealed>> compareWithMet(domain::RevealClaims claims,
                                                 std::uint32_t newestSealed, Revealed revealed);
    /// Fails with Forged if this program has met the secret elsewhere.
    Result<Done> expectSamePlace(const domain::Secret& secret);
    /// If the person has met another secret there: whether it was moved, by the custodian's word.
    QCoro::Task<Result<Done>> followMoves(domain::Secret secret);
    /// The same, and if the person's memory has.
    Result<Done> recognise(const domain::Secret& secret);
    /// The place of a secret's next version. Fails with Forged if the server hides a version that
    /// was met, or has swapped the secret.
    Result<domain::SealContext> nextOf(const domain::Secret& secret,
                                       const std::vector<domain::Version>& standing);

    struct Sealed
    {
        domain::ImportItem item{};
        std::uint32_t number = 0;
        domain::CertificateEnds ends{}; ///< What is told beside the version.
    };
    QCoro::Task<Result<Sealed>> seal(domain::OrganizationId organization, ImportDraft draft,
                                     TrustedCustodian custodian);
    /// Remembers what was written, once the server has said that it stands.
    Result<Done> remember(const domain::ImportItem& item, const domain::Secret& secret,
                          std::uint32_t number);

    Transport& m_transport;
    HttpTrust& m_trust;
    Prover& m_prover;
    ServerMemory& m_memory;
    std::map<std::string, std::string> m_slugs; ///< Of organizations and environments, by id.
    std::map<std::string, std::uint32_t> m_met; ///< The highest version that was listed, by id.
    std::map<std::string, Place> m_places;      ///< Of secrets, by id, as they were listed.
    std::function<std::optional<Place>(const domain::SecretId&)> m_copies;
};

} // namespace strongroom::client
