// Backends in memory, for tests of the console's pages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_backends.h"

namespace strongroom::test {

QCoro::Task<Result<std::vector<domain::StorageBackend>>> FakeBackends::list(domain::OrganizationId)
{
    if (auto failed = co_await m_network.trip("backends.list"); failed)
        co_return *failed;
    co_return std::vector<domain::StorageBackend>(all);
}

QCoro::Task<Result<domain::StorageBackend>> FakeBackends::get(client::BackendAt at)
{
    if (auto failed = co_await m_network.trip("backends.get"); failed)
        co_return *failed;
    co_return domain::StorageBackend(of(at));
}

QCoro::Task<Result<std::vector<domain::BackendKind>>> FakeBackends::kinds(domain::OrganizationId)
{
    if (auto failed = co_await m_network.trip("backends.kinds"); failed)
        co_return *failed;
    co_return std::vector<domain::BackendKind>(offered);
}

QCoro::Task<Result<domain::StorageBackend>>
FakeBackends::create(domain::OrganizationId organization, domain::NewBackend wish)
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

QCoro::Task<Result<domain::StorageBackend>> FakeBackends::change(client::BackendAt at,
                                                                 domain::BackendChange change)
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

QCoro::Task<Result<domain::StorageBackend>> FakeBackends::remove(client::BackendAt at)
{
    if (auto failed = co_await m_network.trip("backends.remove"); failed)
        co_return *failed;
    if (refusal)
        co_return Error(*refusal);
    auto gone = of(at);
    std::erase_if(all, [&at](const auto& one) { return one.backend.id == at.backend; });
    co_return domain::StorageBackend(gone);
}

QCoro::Task<Result<domain::StorageBackend>> FakeBackends::setDefault(client::BackendAt at)
{
    if (auto failed = co_await m_network.trip("backends.setDefault"); failed)
        co_return *failed;
    for (auto& one : all)
        one.isDefault = one.backend.id == at.backend;
    co_return domain::StorageBackend(of(at));
}

QCoro::Task<Result<domain::BackendCheck>> FakeBackends::test(client::BackendAt at)
{
    if (auto failed = co_await m_network.trip("backends.test"); failed)
        co_return *failed;
    of(at).check = outcome;
    co_return domain::BackendCheck(outcome);
}

QCoro::Task<Result<domain::BackendCheck>> FakeBackends::testNew(domain::OrganizationId,
                                                                domain::NewBackend wish)
{
    if (auto failed = co_await m_network.trip("backends.testNew"); failed)
        co_return *failed;
    if (refusal)
        co_return Error(*refusal);
    tried = std::move(wish);
    co_return domain::BackendCheck(outcome);
}

} // namespace strongroom::test
