// Access in memory, for tests of the console's pages: three people, and why one of them may.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/access_api.h"
#include "tests/support/fake_network.h"

namespace strongroom::test {

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
    QCoro::Task<Result<domain::Member>> addMember(domain::OrganizationId, std::string,
                                                  std::string) override
    {
        co_return domain::Member{};
    }
    QCoro::Task<Result<domain::Member>> suspendMember(domain::OrganizationId, domain::MemberId,
                                                      bool) override
    {
        co_return domain::Member{};
    }
    QCoro::Task<Result<Done>> removeMember(domain::OrganizationId, domain::MemberId) override
    {
        co_return Done{};
    }
    QCoro::Task<Result<std::vector<domain::Team>>> teams(domain::OrganizationId) override
    {
        co_return std::vector<domain::Team>{};
    }
    QCoro::Task<Result<domain::Team>> saveTeam(domain::OrganizationId, domain::Team team) override
    {
        co_return team;
    }
    QCoro::Task<Result<Done>> removeTeam(domain::OrganizationId, domain::TeamId) override
    {
        co_return Done{};
    }
    QCoro::Task<Result<std::vector<domain::Binding>>>
    bindings(domain::OrganizationId, std::optional<domain::AccessObject>) override
    {
        co_return std::vector<domain::Binding>{};
    }
    QCoro::Task<Result<domain::AccessPreview>> changeAccess(domain::OrganizationId,
                                                            domain::AccessChange) override
    {
        co_return domain::AccessPreview{};
    }
    QCoro::Task<Result<domain::AccessPreview>> previewAccess(domain::OrganizationId,
                                                             domain::AccessChange) override
    {
        co_return domain::AccessPreview{};
    }
    QCoro::Task<Result<domain::AccessExplanation>>
    explainAccess(domain::OrganizationId, domain::AccessQuestion question) override
    {
        if (auto failed = co_await m_network.trip("access.explain"); failed)
            co_return *failed;
        for (const auto& told : explanations)
            if (told.subject.object == question.subject)
                co_return domain::AccessExplanation(told);
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
    QCoro::Task<Result<domain::Page<domain::Named>>>
    whatHasAccess(domain::OrganizationId, domain::AccessObject, std::string,
                  std::optional<std::string>) override
    {
        co_return domain::Page<domain::Named>{};
    }

    bool mayAskOfOthers = true;
    std::vector<domain::Member> people;
    std::vector<domain::AccessHolder> holders;
    std::vector<domain::AccessExplanation> explanations;

private:
    FakeNetwork& m_network;
};

} // namespace strongroom::test
