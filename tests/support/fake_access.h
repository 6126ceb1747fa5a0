// Access in memory, for tests of the console's pages: people, teams, roles, and why somebody may.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/access_api.h"
#include "models/domain/access_roster.h"
#include "tests/support/fake_network.h"

namespace strongroom::test {

/// Keeps what it is told. What a change would do is what `preview` says, since nothing is
/// evaluated.
class FakeAccess : public client::AccessApi
{
public:
    explicit FakeAccess(FakeNetwork& network) : m_network(network) {}

    QCoro::Task<Result<std::vector<domain::Member>>> members(domain::OrganizationId) override;
    QCoro::Task<Result<domain::Member>> addMember(domain::OrganizationId, std::string subject,
                                                  std::string name) override;
    QCoro::Task<Result<domain::Member>>
    suspendMember(domain::OrganizationId, domain::MemberId member, bool suspended) override;
    QCoro::Task<Result<Done>> removeMember(domain::OrganizationId,
                                           domain::MemberId member) override;
    QCoro::Task<Result<std::vector<domain::Team>>> teams(domain::OrganizationId) override;
    QCoro::Task<Result<domain::Team>> saveTeam(domain::OrganizationId, domain::Team team) override;
    QCoro::Task<Result<Done>> removeTeam(domain::OrganizationId, domain::TeamId team) override;
    QCoro::Task<Result<std::vector<domain::NamedBinding>>>
        bindings(domain::OrganizationId, std::optional<domain::AccessObject>) override;
    QCoro::Task<Result<domain::AccessPreview>> changeAccess(domain::OrganizationId,
                                                            domain::AccessChange change) override;
    QCoro::Task<Result<domain::AccessPreview>> previewAccess(domain::OrganizationId,
                                                             domain::AccessChange change) override;
    QCoro::Task<Result<domain::AccessExplanation>>
    explainAccess(domain::OrganizationId, domain::AccessQuestion question) override;
    QCoro::Task<Result<std::vector<domain::AccessHolder>>>
        whoHasAccess(domain::OrganizationId, domain::AccessQuestion) override;
    /// A page a cursor, which counts them.
    QCoro::Task<Result<domain::Page<domain::Named>>>
    whatHasAccess(domain::OrganizationId, domain::AccessObject, std::string,
                  std::optional<std::string> cursor) override;

    bool mayAskOfOthers = true;
    std::vector<domain::Member> people;
    std::vector<domain::Team> allTeams;
    std::vector<domain::NamedBinding> given;
    std::vector<domain::AccessHolder> holders;
    std::vector<domain::AccessExplanation> explanations;
    std::vector<std::vector<domain::Named>> reach; ///< Page by page.
    domain::AccessPreview preview;
    std::optional<Error> refusal; ///< What a preview answers instead.

    domain::AccessChange previewed;            ///< The last that was looked at.
    std::vector<domain::AccessChange> changes; ///< Those that were made.
    domain::AccessQuestion asked;              ///< The last.

private:
    FakeNetwork& m_network;
};

} // namespace strongroom::test
