// Machines over HTTPS.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/machines_api.h"
#include "client/http/transport.h"

namespace strongroom::client {

class HttpMachines final : public MachinesApi
{
public:
    /// `transport` must outlive this object and all tasks of it.
    explicit HttpMachines(Transport& transport) : m_transport(transport) {}

    QCoro::Task<Result<std::vector<domain::ApiKey>>>
    apiKeys(domain::OrganizationId organization) override;
    QCoro::Task<Result<domain::IssuedApiKey>> createApiKey(domain::OrganizationId organization,
                                                           domain::NewApiKey wish) override;
    QCoro::Task<Result<domain::ApiKey>> revokeApiKey(domain::OrganizationId organization,
                                                     domain::ApiKeyId key) override;
    QCoro::Task<Result<std::vector<domain::ServiceAccount>>>
    serviceAccounts(domain::OrganizationId organization) override;
    QCoro::Task<Result<domain::ServiceAccount>>
    createServiceAccount(domain::OrganizationId organization,
                         domain::NewServiceAccount wish) override;
    QCoro::Task<Result<domain::ServiceAccount>>
    disableServiceAccount(domain::OrganizationId organization,
                          domain::ServiceAccountId account) override;
    QCoro::Task<Result<domain::ServiceAccount>> addCredential(domain::OrganizationId organization,
                                                              domain::ServiceAccountId account,
                                                              domain::NewCredential wish) override;
    QCoro::Task<Result<std::vector<domain::RunnerState>>>
    runners(domain::OrganizationId organization) override;

private:
    Transport& m_transport;
};

} // namespace strongroom::client
