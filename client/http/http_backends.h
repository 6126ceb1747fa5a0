// Backends over HTTPS.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/backends_api.h"
#include "client/http/transport.h"

namespace strongroom::client {

class HttpBackends final : public BackendsApi
{
public:
    /// `transport` must outlive this object and all tasks of it.
    explicit HttpBackends(Transport& transport) : m_transport(transport) {}

    QCoro::Task<Result<std::vector<domain::StorageBackend>>>
    list(domain::OrganizationId organization) override;
    QCoro::Task<Result<domain::StorageBackend>> get(BackendAt at) override;
    QCoro::Task<Result<std::vector<domain::BackendKind>>>
    kinds(domain::OrganizationId organization) override;
    QCoro::Task<Result<domain::StorageBackend>> create(domain::OrganizationId organization,
                                                       domain::NewBackend wish) override;
    QCoro::Task<Result<domain::StorageBackend>> change(BackendAt at,
                                                       domain::BackendChange change) override;
    QCoro::Task<Result<domain::StorageBackend>> remove(BackendAt at) override;
    QCoro::Task<Result<domain::StorageBackend>> setDefault(BackendAt at) override;
    QCoro::Task<Result<domain::BackendCheck>> test(BackendAt at) override;
    QCoro::Task<Result<domain::BackendCheck>> testNew(domain::OrganizationId organization,
                                                      domain::NewBackend wish) override;

private:
    Transport& m_transport;
};

} // namespace strongroom::client
