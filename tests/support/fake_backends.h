// Backends in memory, for tests of the console's pages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/backends_api.h"
#include "tests/support/fake_network.h"

#include <algorithm>

namespace strongroom::test {

class FakeBackends : public client::BackendsApi
{
public:
    explicit FakeBackends(FakeNetwork& network) : m_network(network)
    {
        domain::StorageBackend builtin;
        builtin.backend = {{"backend-1"}, "builtin", std::string(domain::builtinBackend)};
        builtin.isDefault = true;
        builtin.revision = 1;
        all.push_back(builtin);
    }

    QCoro::Task<Result<std::vector<domain::StorageBackend>>> list(domain::OrganizationId) override;
    QCoro::Task<Result<domain::StorageBackend>> get(client::BackendAt at) override;
    QCoro::Task<Result<std::vector<domain::BackendKind>>> kinds(domain::OrganizationId) override;
    QCoro::Task<Result<domain::StorageBackend>> create(domain::OrganizationId organization,
                                                       domain::NewBackend wish) override;
    QCoro::Task<Result<domain::StorageBackend>> change(client::BackendAt at,
                                                       domain::BackendChange change) override;
    QCoro::Task<Result<domain::StorageBackend>> remove(client::BackendAt at) override;
    QCoro::Task<Result<domain::StorageBackend>> setDefault(client::BackendAt at) override;
    QCoro::Task<Result<domain::BackendCheck>> test(client::BackendAt at) override;
    QCoro::Task<Result<domain::BackendCheck>> testNew(domain::OrganizationId,
                                                      domain::NewBackend wish) override;

    std::vector<domain::StorageBackend> all;
    std::vector<domain::BackendKind> offered;
    domain::BackendCheck outcome; ///< What every test comes to.
    std::optional<Error> refusal; ///< What a deed answers instead.
    std::optional<domain::NewBackend> tried;
    std::optional<domain::NewBackend> wished;
    std::optional<domain::BackendChange> changed;

private:
    domain::StorageBackend& of(const client::BackendAt& at)
    {
        return *std::ranges::find_if(
            all, [&at](const auto& one) { return one.backend.id == at.backend; });
    }

    FakeNetwork& m_network;
};

} // namespace strongroom::test
