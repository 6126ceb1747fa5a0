// Opened stores, one a backend, opened again when its settings or credentials change.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/store/version_store.h"
#include "server/backends/credential_vault.h"
#include "server/storage/backends/backend_storage.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace strongroom::server {

/// Fails with InvalidInput, naming the setting in `field`; does not call anybody yet. Null for the
/// built-in backend where that is our own database.
using OpenStore = std::function<Result<std::unique_ptr<providers::VersionStore>>(
    const domain::StorageBackend& backend, const domain::BackendCredentials& credentials)>;

/// May be used from any thread.
class BackendStores
{
public:
    BackendStores(BackendStorage& storage, const CredentialVault& vault, OpenStore open)
        : m_storage(storage), m_vault(vault), m_open(std::move(open))
    {}

    using Store = std::shared_ptr<providers::VersionStore>;

    /// Null for the backend that is our own database.
    Result<Store> of(const domain::BackendId& backend);
    /// For a test before anything is kept of it.
    Result<Store> open(const domain::StorageBackend& backend,
                       const domain::BackendCredentials& credentials);

private:
    struct Opened
    {
        std::uint64_t revision = 0;
        Store store{};
    };

    BackendStorage& m_storage;
    const CredentialVault& m_vault;
    const OpenStore m_open;
    std::mutex m_mutex{};
    std::map<std::string, Opened> m_opened{};
};

} // namespace strongroom::server
