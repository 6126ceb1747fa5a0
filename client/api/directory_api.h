// What the console may ask about organizations: environments, the custodian.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/organization.h"

#include <QCoro/QCoroTask>

#include <string>
#include <vector>

namespace strongroom::client {

/// Arguments are taken by value: a coroutine may outlive whatever a reference pointed at.
class DirectoryApi
{
public:
    virtual ~DirectoryApi() = default;

    virtual QCoro::Task<Result<std::vector<domain::Environment>>>
    environments(domain::OrganizationId organization) = 0;

    virtual QCoro::Task<Result<domain::Environment>>
    createEnvironment(domain::OrganizationId organization, domain::Environment environment) = 0;

    /// True if a runner that holds the organization's key is connected.
    virtual QCoro::Task<Result<bool>> custodianConnected(domain::OrganizationId organization) = 0;
};

} // namespace strongroom::client
