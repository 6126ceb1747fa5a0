// Who used which secrets lately, added up by the keys and backends that these depend on.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"
#include "models/domain/used_by.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <optional>

namespace strongroom::server {

class UseStorage
{
public:
    explicit UseStorage(SqliteStorage& storage) : m_storage(storage) {}

    /// Secrets one by one of the backend `of` only.
    Result<domain::Uses> uses(const domain::OrganizationId& organization,
                              const std::optional<domain::BackendId>& of, Timestamp now);

private:
    SqliteStorage& m_storage;
};

} // namespace strongroom::server
