// Which versions of the built-in backend lie in our own database, and which in the operator's
// store.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/storage/sqlite/sqlite_storage.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::server {

/// Of all organizations; destroyed versions do not count.
struct BuiltinCounts
{
    std::uint64_t here = 0;
    std::uint64_t away = 0; ///< And what that store still has to be told.
};

struct VersionHere
{
    domain::OrganizationId organization{};
    domain::SecretId secret{};
    std::uint32_t number = 0;
    std::string id{};
};

class BuiltinStorage
{
public:
    explicit BuiltinStorage(SqliteStorage& storage) : m_storage(storage) {}

    Result<BuiltinCounts> counts();

    /// Where in the operator's store they were brought; empty if nothing ever was.
    Result<std::string> place();
    Result<Done> setPlace(const std::string& place);

    /// By id.
    Result<std::vector<VersionHere>> here(const std::string& after, std::int64_t most);
    /// Keeps where the version lies from now on, and its sealed bytes no longer. Fails with
    /// VersionConflict if it was destroyed meanwhile.
    Result<Done> bringOver(const StoredVersion& version, Timestamp now);

private:
    SqliteStorage& m_storage;
};

} // namespace strongroom::server
