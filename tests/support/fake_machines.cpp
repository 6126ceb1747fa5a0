// Machines in memory, for tests of the console's pages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_machines.h"

namespace strongroom::test {

QCoro::Task<Result<std::vector<domain::ApiKey>>> FakeMachines::apiKeys(domain::OrganizationId)
{
    if (auto failed = co_await m_network.trip("machines.keys"); failed)
        co_return *failed;
    co_return std::vector<domain::ApiKey>(keys);
}

QCoro::Task<Result<domain::IssuedApiKey>> FakeMachines::createApiKey(domain::OrganizationId,
                                                                     domain::NewApiKey wish)
{
    if (auto failed = co_await m_network.trip("machines.createKey"); failed)
        co_return *failed;
    wished = wish;
    if (keyRefusal)
        co_return Error(*keyRefusal);
    domain::ApiKey key;
    key.id = domain::ApiKeyId::fresh();
    key.name = wish.name;
    key.owner = wish.account ? domain::memberKeyOf(*wish.account) : "issuer|alice";
    key.ownerName = "Alice";
    key.prefix = "srk_Ab12";
    key.capabilities = wish.capabilities;
    key.environments = wish.environments;
    key.expiresAt = wish.expiresAt;
    keys.push_back(key);
    co_return domain::IssuedApiKey{key, secret};
}

QCoro::Task<Result<domain::ApiKey>> FakeMachines::revokeApiKey(domain::OrganizationId,
                                                               domain::ApiKeyId id)
{
    if (auto failed = co_await m_network.trip("machines.revokeKey"); failed)
        co_return *failed;
    const auto key = std::ranges::find(keys, id, &domain::ApiKey::id);
    key->revokedAt = SystemClock().now();
    co_return domain::ApiKey(*key);
}

QCoro::Task<Result<std::vector<domain::ServiceAccount>>>
FakeMachines::serviceAccounts(domain::OrganizationId)
{
    if (auto failed = co_await m_network.trip("machines.accounts"); failed)
        co_return *failed;
    if (!mayManage)
        co_return Error{ErrorKind::Forbidden, "You may not manage access here."};
    co_return std::vector<domain::ServiceAccount>(accounts);
}

QCoro::Task<Result<domain::ServiceAccount>>
FakeMachines::createServiceAccount(domain::OrganizationId, domain::NewServiceAccount wish)
{
    if (auto failed = co_await m_network.trip("machines.createAccount"); failed)
        co_return *failed;
    domain::ServiceAccount account;
    account.id = domain::ServiceAccountId::fresh();
    account.name = wish.name;
    account.createdBy = "Alice";
    accounts.push_back(account);
    co_return domain::ServiceAccount(account);
}

QCoro::Task<Result<domain::ServiceAccount>>
FakeMachines::disableServiceAccount(domain::OrganizationId, domain::ServiceAccountId id)
{
    if (auto failed = co_await m_network.trip("machines.disable"); failed)
        co_return *failed;
    const auto account = std::ranges::find(accounts, id, &domain::ServiceAccount::id);
    account->disabled = true;
    co_return domain::ServiceAccount(*account);
}

QCoro::Task<Result<domain::ServiceAccount>> FakeMachines::addCredential(domain::OrganizationId,
                                                                        domain::ServiceAccountId id,
                                                                        domain::NewCredential wish)
{
    if (auto failed = co_await m_network.trip("machines.addCredential"); failed)
        co_return *failed;
    const auto account = std::ranges::find(accounts, id, &domain::ServiceAccount::id);
    account->credentials.push_back({domain::CredentialId::fresh(), wish.kind, "thumb", {}});
    co_return domain::ServiceAccount(*account);
}

QCoro::Task<Result<std::vector<domain::RunnerState>>> FakeMachines::runners(domain::OrganizationId)
{
    if (auto failed = co_await m_network.trip("machines.runners"); failed)
        co_return *failed;
    co_return std::vector<domain::RunnerState>(allRunners);
}

QCoro::Task<Result<client::InvitationLink>> FakeMembers::invite(domain::Invitation invitation)
{
    if (auto failed = co_await m_network.trip("members.invite"); failed)
        co_return *failed;
    last = invitation;
    co_return client::InvitationLink{"https://plane.example/invitation#once",
                                     SystemClock().now() + std::chrono::days(3)};
}

QCoro::Task<Result<Done>> FakeMembers::resetSecondFactor(domain::OrganizationId, domain::MemberId)
{
    if (auto failed = co_await m_network.trip("members.resetSecondFactor"); failed)
        co_return *failed;
    co_return Done{};
}

} // namespace strongroom::test
