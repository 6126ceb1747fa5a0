// What may be asked about the stores that an organization keeps its sealed values in.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/backend.h"

#include <QCoro/QCoroTask>

#include <vector>

namespace strongroom::client {

/// Which backend of which organization, at the revision that was seen.
struct BackendAt
{
    domain::OrganizationId organization{};
    domain::BackendId backend{};
    std::uint64_t revision = 0;
};

/// Arguments are taken by value: a coroutine may outlive whatever a reference pointed at.
class BackendsApi
{
public:
    virtual ~BackendsApi() = default;

    /// Names and kinds for every member; the rest for whoever may see all secrets.
    virtual QCoro::Task<Result<std::vector<domain::StorageBackend>>>
    list(domain::OrganizationId organization) = 0;
    virtual QCoro::Task<Result<domain::StorageBackend>> get(BackendAt at) = 0;
    /// What can be configured there.
    virtual QCoro::Task<Result<std::vector<domain::BackendKind>>>
    kinds(domain::OrganizationId organization) = 0;

    /// Fails with InvalidInput, and "settings.address", say, in `field`.
    virtual QCoro::Task<Result<domain::StorageBackend>> create(domain::OrganizationId organization,
                                                               domain::NewBackend wish) = 0;
    /// Fails with VersionConflict if somebody else was first.
    virtual QCoro::Task<Result<domain::StorageBackend>> change(BackendAt at,
                                                               domain::BackendChange change) = 0;
    /// Fails with VersionConflict, and the reason, while anything is kept there.
    virtual QCoro::Task<Result<domain::StorageBackend>> remove(BackendAt at) = 0;
    virtual QCoro::Task<Result<domain::StorageBackend>> setDefault(BackendAt at) = 0;

    /// A step that failed is in the answer; what fails is that it could not be tried.
    virtual QCoro::Task<Result<domain::BackendCheck>> test(BackendAt at) = 0;
    /// The same for one that is not kept yet.
    virtual QCoro::Task<Result<domain::BackendCheck>> testNew(domain::OrganizationId organization,
                                                              domain::NewBackend wish) = 0;
};

} // namespace strongroom::client
