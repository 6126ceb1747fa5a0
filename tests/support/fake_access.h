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

    QCoro::Task<Result<std::vector<domain::Member>>> members(domain::OrganizationId) override
    {
        if (auto failed = co_await m_network.trip("access.members"); failed)
            co_return *failed;
        co_return std::vector<domain::Member>(people);
    }
    QCoro::Task<Result<domain::Member>> addMember(domain::OrganizationId, std::string subject,
                                                  std::string name) override;
    QCoro::Task<Result<domain::Member>>
    suspendMember(domain::OrganizationId, domain::MemberId member, bool suspended) override;
    QCoro::Task<Result<Done>> removeMember(domain::OrganizationId,
                                           domain::MemberId member) override;
    QCoro::Task<Result<std::vector<domain::Team>>> teams(domain::OrganizationId) override
    {
        if (auto failed = co_await m_network.trip("access.teams"); failed)
            co_return *failed;
        co_return std::vector<domain::Team>(allTeams);
    }
    QCoro::Task<Result<domain::Team>> saveTeam(domain::OrganizationId, domain::Team team) override;
    QCoro::Task<Result<Done>> removeTeam(domain::OrganizationId, domain::TeamId team) override;
    QCoro::Task<Result<std::vector<domain::NamedBinding>>>
    bindings(domain::OrganizationId, std::optional<domain::AccessObject>) override
    {
        if (auto failed = co_await m_network.trip("access.bindings"); failed)
            co_return *failed;
        if (!mayAskOfOthers)
            co_return Error{ErrorKind::Forbidden, "You may not manage access here."};
        co_return std::vector<domain::NamedBinding>(given);
    }
    QCoro::Task<Result<domain::AccessPreview>> changeAccess(domain::OrganizationId,
                                                            domain::AccessChange change) override;
    QCoro::Task<Result<domain::AccessPreview>> previewAccess(domain::OrganizationId,
                                                             domain::AccessChange change) override
    {
        if (auto failed = co_await m_network.trip("access.preview"); failed)
            co_return *failed;
        previewed = change;
        if (refusal)
            co_return Error(*refusal);
        co_return domain::AccessPreview(preview);
    }
    QCoro::Task<Result<domain::AccessExplanation>>
    explainAccess(domain::OrganizationId, domain::AccessQuestion question) override
    {
        if (auto failed = co_await m_network.trip("access.explain"); failed)
            co_return *failed;
        asked = question;
        for (const auto& told : explanations)
            if (told.subject.object == question.subject)
                co_return domain::AccessExplanation(told);
        if (explanations.empty())
            co_return Error{ErrorKind::NotFound, "The member was not found."};
        co_return domain::AccessExplanation(explanations.front());
    }
    QCoro::Task<Result<std::vector<domain::AccessHolder>>>
    whoHasAccess(domain::OrganizationId, domain::AccessQuestion) override
    {
        if (auto failed = co_await m_network.trip("access.who"); failed)
            co_return *failed;
        if (!mayAskOfOthers)
            co_return Error{ErrorKind::Forbidden, "You may not manage access here."};
        co_return std::vector<domain::AccessHolder>(holders);
    }
    /// A page a cursor, which counts them.
    QCoro::Task<Result<domain::Page<domain::Named>>>
    whatHasAccess(domain::OrganizationId, domain::AccessObject, std::string,
                  std::optional<std::string> cursor) override
    {
        if (auto failed = co_await m_network.trip("access.what"); failed)
            co_return *failed;
        const auto at = cursor ? std::stoul(*cursor) : 0;
        domain::Page<domain::Named> page;
        if (at < reach.size())
            page.items = reach[at];
        if (at + 1 < reach.size())
            page.next = std::to_string(at + 1);
        co_return page;
    }

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
