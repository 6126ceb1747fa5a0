// Secrets in memory, under the rules of the real ones: revisions, bases, kept entries.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/secrets_api.h"
#include "tests/support/fake_network.h"

#include <map>

namespace strongroom::test {

inline std::string textOf(const SecretBytes& bytes)
{
    const auto plain = bytes.reveal();
    return {plain.begin(), plain.end()};
}

class FakeSecrets : public client::SecretsApi
{
public:
    explicit FakeSecrets(FakeNetwork& network) : m_network(network) {}

    using Values = std::map<std::string, std::string>;
    struct Kept
    {
        domain::Secret secret{};
        std::vector<domain::Version> versions{}; ///< Newest first.
        std::map<std::uint32_t, Values> values{};
    };
    std::vector<Kept> all;
    std::size_t mostInPage = 100'000;     ///< Of a list.
    domain::Obligations obligations{};    ///< Of what is revealed.
    std::optional<Timestamp> glassEnds{}; ///< The emergency that it is revealed by.
    domain::GrantRequest lastReveal{};

    /// A secret with one version.
    Kept& add(const std::string& name, const Values& values,
              std::optional<domain::EnvironmentId> environment = {});
    /// A further version, as if somebody else had saved it.
    void write(Kept& kept, const Values& values, const std::string& author);

    QCoro::Task<Result<domain::Page<domain::Secret>>> list(client::SecretQuery query) override;
    QCoro::Task<Result<domain::Secret>> get(domain::OrganizationId, domain::SecretId id) override;
    QCoro::Task<Result<domain::Secret>> create(domain::OrganizationId,
                                               client::SecretDraft draft) override;
    QCoro::Task<Result<domain::Secret>> change(client::SecretAt at,
                                               domain::SecretChange change) override;
    QCoro::Task<Result<domain::Secret>> remove(client::SecretAt at) override;
    QCoro::Task<Result<domain::Secret>> restore(client::SecretAt at) override;
    QCoro::Task<Result<std::vector<domain::Version>>> versions(domain::OrganizationId,
                                                               domain::SecretId id) override;
    QCoro::Task<Result<domain::Version>> putVersion(client::SecretAt at,
                                                    client::VersionDraft draft) override;
    QCoro::Task<Result<domain::Version>> deleteVersion(client::SecretAt at,
                                                       std::uint32_t number) override;
    QCoro::Task<Result<domain::Version>> undeleteVersion(client::SecretAt at,
                                                         std::uint32_t number) override;
    QCoro::Task<Result<domain::Version>> rollback(client::SecretAt at, std::uint32_t number,
                                                  std::string note) override;
    QCoro::Task<Result<std::vector<domain::Secret>>>
    importSecrets(domain::OrganizationId, std::vector<client::ImportDraft> drafts) override;
    QCoro::Task<Result<client::Revealed>> reveal(domain::OrganizationId,
                                                 domain::GrantRequest request) override;

private:
    /// Fails with NotFound, or with VersionConflict if it has moved on.
    Result<Kept*> at(const client::SecretAt& at);
    Kept* find(const domain::SecretId& id);
    /// The values of the draft, those without one from its base.
    static Result<Values> mergedWith(const Kept& kept, const client::VersionDraft& draft);
    QCoro::Task<Result<domain::Version>> turnVersion(client::SecretAt at, std::uint32_t number,
                                                     domain::VersionState state);
    QCoro::Task<Result<domain::Secret>> turn(client::SecretAt at, domain::SecretState state);

    FakeNetwork& m_network;
};

} // namespace strongroom::test
