// The table of backends, with what reaches them under seal.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/backend.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <functional>
#include <optional>
#include <vector>

namespace strongroom::server {

struct StoredBackend
{
    domain::StorageBackend backend{};
    Bytes credentials{}; ///< Under the platform's KEK; empty for none.
};

/// Enough to see whether an opened store is still the right one.
struct BackendMark
{
    std::string kind{};
    std::uint64_t revision = 0;
};

class BackendStorage
{
public:
    explicit BackendStorage(SqliteStorage& storage) : m_storage(storage) {}

    /// By name, with their usage.
    Result<std::vector<StoredBackend>> backends(const domain::OrganizationId& organization);
    /// With its usage. Fails with NotFound.
    Result<StoredBackend> backend(const domain::OrganizationId& organization,
                                  const domain::BackendId& id);
    /// For work that no person asked for: whose organization it is stands in it.
    Result<StoredBackend> backend(const domain::BackendId& id);

    /// Fails with NotFound.
    Result<BackendMark> mark(const domain::BackendId& id);

    using Also = std::function<Result<Done>(StorageWriter&)>;
    /// `also` writes into the same transaction. Fails with AlreadyExists, field "name".
    Result<Done> add(const StoredBackend& backend, const Also& also);
    /// Fails with VersionConflict if it is not of the revision before any more, with AlreadyExists.
    Result<Done> update(const StoredBackend& backend, const Also& also);
    /// Fails with VersionConflict while anything of an organization is in it, or will be.
    Result<Done> remove(const domain::StorageBackend& backend, const Also& also);
    Result<Done> setDefault(const domain::StorageBackend& backend, const Also& also);
    Result<Done> noteCheck(const domain::BackendId& id, const domain::BackendCheck& check);

private:
    Result<std::vector<StoredBackend>> read(const std::string& where, const std::string& value);

    SqliteStorage& m_storage;
};

} // namespace strongroom::server
