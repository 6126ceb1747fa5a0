// Who used lately what depends on a key or a backend.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/ids.h"
#include "models/domain/used_by.h"

#include <QCoro/QCoroTask>

#include <optional>

namespace strongroom::client {

/// Arguments are taken by value: a coroutine may outlive whatever a reference pointed at.
class UsesApi
{
public:
    virtual ~UsesApi() = default;

    /// With `backend`, the secrets in it one by one as well. Fails with Forbidden for whoever may
    /// not see all secrets, with NotFound where the server does not know of uses yet.
    virtual QCoro::Task<Result<domain::Uses>> uses(domain::OrganizationId organization,
                                                   std::optional<domain::BackendId> backend) = 0;
};

} // namespace strongroom::client
