// What may be asked about machines: service accounts, API keys, runners.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/machine.h"

#include <QCoro/QCoroTask>

#include <vector>

namespace strongroom::client {

/// Arguments are taken by value: a coroutine may outlive whatever a reference pointed at.
class MachinesApi
{
public:
    virtual ~MachinesApi() = default;

    virtual QCoro::Task<Result<std::vector<domain::ApiKey>>>
    apiKeys(domain::OrganizationId organization) = 0;
    /// The only time that the key is shown.
    virtual QCoro::Task<Result<domain::IssuedApiKey>>
    createApiKey(domain::OrganizationId organization, domain::NewApiKey wish) = 0;
    virtual QCoro::Task<Result<domain::ApiKey>> revokeApiKey(domain::OrganizationId organization,
                                                             domain::ApiKeyId key) = 0;

    virtual QCoro::Task<Result<std::vector<domain::ServiceAccount>>>
    serviceAccounts(domain::OrganizationId organization) = 0;
    virtual QCoro::Task<Result<domain::ServiceAccount>>
    createServiceAccount(domain::OrganizationId organization, domain::NewServiceAccount wish) = 0;
    virtual QCoro::Task<Result<domain::ServiceAccount>>
    disableServiceAccount(domain::OrganizationId organization,
                          domain::ServiceAccountId account) = 0;
    virtual QCoro::Task<Result<domain::ServiceAccount>>
    addCredential(domain::OrganizationId organization, domain::ServiceAccountId account,
                  domain::NewCredential wish) = 0;

    virtual QCoro::Task<Result<std::vector<domain::RunnerState>>>
    runners(domain::OrganizationId organization) = 0;
};

} // namespace strongroom::client
