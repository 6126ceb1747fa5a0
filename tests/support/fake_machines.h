// Machines in memory, for tests of the console's pages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/machines_api.h"
#include "client/api/members_api.h"
#include "tests/support/fake_network.h"

#include <algorithm>

namespace strongroom::test {

class FakeMachines : public client::MachinesApi
{
public:
    explicit FakeMachines(FakeNetwork& network) : m_network(network) {}

    QCoro::Task<Result<std::vector<domain::ApiKey>>> apiKeys(domain::OrganizationId) override;
    QCoro::Task<Result<domain::IssuedApiKey>> createApiKey(domain::OrganizationId,
                                                           domain::NewApiKey wish) override;
    QCoro::Task<Result<domain::ApiKey>> revokeApiKey(domain::OrganizationId,
                                                     domain::ApiKeyId id) override;
    QCoro::Task<Result<std::vector<domain::ServiceAccount>>>
        serviceAccounts(domain::OrganizationId) override;
    QCoro::Task<Result<domain::ServiceAccount>>
    createServiceAccount(domain::OrganizationId, domain::NewServiceAccount wish) override;
    QCoro::Task<Result<domain::ServiceAccount>>
    disableServiceAccount(domain::OrganizationId, domain::ServiceAccountId id) override;
    QCoro::Task<Result<domain::ServiceAccount>> addCredential(domain::OrganizationId,
                                                              domain::ServiceAccountId id,
                                                              domain::NewCredential wish) override;
    QCoro::Task<Result<std::vector<domain::RunnerState>>> runners(domain::OrganizationId) override;

    bool mayManage = true;
    std::string secret = "srk_Ab12-nobody-sees-this-twice";
    std::optional<Error> keyRefusal; ///< What making a key answers instead.
    std::vector<domain::ApiKey> keys;
    std::vector<domain::ServiceAccount> accounts;
    std::vector<domain::RunnerState> allRunners;
    domain::NewApiKey wished; ///< The last.

private:
    FakeNetwork& m_network;
};

class FakeMembers : public client::MembersApi
{
public:
    explicit FakeMembers(FakeNetwork& network) : m_network(network) {}

    QCoro::Task<Result<client::InvitationLink>> invite(domain::Invitation invitation) override;

    QCoro::Task<Result<Done>> resetSecondFactor(domain::OrganizationId, domain::MemberId) override;

    domain::Invitation last;

private:
    FakeNetwork& m_network;
};

} // namespace strongroom::test
