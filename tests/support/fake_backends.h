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

    QCoro::Task<Result<std::vector<domain::StorageBackend>>> list(domain::OrganizationId) override
    {
        if (auto failed = co_await m_network.trip("backends.list"); failed)
            co_return *failed;
        co_return std::vector<domain::StorageBackend>(all);
    }
    QCoro::Task<Result<domain::StorageBackend>> get(client::BackendAt at) override
    {
        if (auto failed = co_await m_network.trip("backends.get"); failed)
            co_return *failed;
        co_return domain::StorageBackend(of(at));
    }
    QCoro::Task<Result<std::vector<domain::BackendKind>>> kinds(domain::OrganizationId) override
    {
        if (auto failed = co_await m_network.trip("backends.kinds"); failed)
            co_return *failed;
        co_return std::vector<domain::BackendKind>(offered);
    }
    QCoro::Task<Result<domain::StorageBackend>> create(domain::OrganizationId organization,
                                                       domain::NewBackend wish) override
    {
        if (auto failed = co_await m_network.trip("backends.create"); failed)
            co_return *failed;
        if (refusal)
            co_return Error(*refusal);
        domain::StorageBackend made;
        made.backend = {domain::BackendId::fresh(), wish.name, wish.kind};
        made.organization = organization;
        made.settings = wish.settings;
        made.mode = wish.mode;
        made.revision = 1;
        all.push_back(made);
        wished = std::move(wish);
        co_return domain::StorageBackend(made);
    }
    QCoro::Task<Result<domain::StorageBackend>> change(client::BackendAt at,
                                                       domain::BackendChange change) override
    {
        if (auto failed = co_await m_network.trip("backends.change"); failed)
            co_return *failed;
        auto& backend = of(at);
        if (backend.revision != at.revision)
            co_return Error{ErrorKind::VersionConflict, "Somebody else changed it meanwhile."};
        if (change.name)
            backend.backend.name = *change.name;
        if (change.settings)
            backend.settings = *change.settings;
        ++backend.revision;
        changed = std::move(change);
        co_return domain::StorageBackend(backend);
    }
    QCoro::Task<Result<domain::StorageBackend>> remove(client::BackendAt at) override
    {
        if (auto failed = co_await m_network.trip("backends.remove"); failed)
            co_return *failed;
        if (refusal)
            co_return Error(*refusal);
        auto gone = of(at);
        std::erase_if(all, [&at](const auto& one) { return one.backend.id == at.backend; });
        co_return domain::StorageBackend(gone);
    }
    QCoro::Task<Result<domain::StorageBackend>> setDefault(client::BackendAt at) override
    {
        if (auto failed = co_await m_network.trip("backends.setDefault"); failed)
            co_return *failed;
        for (auto& one : all)
            one.isDefault = one.backend.id == at.backend;
        co_return domain::StorageBackend(of(at));
    }
    QCoro::Task<Result<domain::BackendCheck>> test(client::BackendAt at) override
    {
        if (auto failed = co_await m_network.trip("backends.test"); failed)
            co_return *failed;
        of(at).check = outcome;
        co_return domain::BackendCheck(outcome);
    }
    QCoro::Task<Result<domain::BackendCheck>> testNew(domain::OrganizationId,
                                                      domain::NewBackend wish) override
    {
        if (auto failed = co_await m_network.trip("backends.testNew"); failed)
            co_return *failed;
        if (refusal)
            co_return Error(*refusal);
        tried = std::move(wish);
        co_return domain::BackendCheck(outcome);
    }

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
