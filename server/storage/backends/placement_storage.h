// What lies in other backends than the built-in one, and what these still have to be told.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/backend.h"
#include "models/domain/version.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::server {

/// A version and where it lies, or is about to.
struct Placed
{
    domain::VersionId version{};
    domain::SecretId secret{};
    domain::BackendId backend{};
};

/// A version whose state at its backend may not be what it is here.
struct BackendWork
{
    Placed placed{};
    std::uint32_t attempts = 0;
};

/// How a version stands here, for a backend to follow.
struct VersionStanding
{
    std::optional<domain::VersionState> state{}; ///< None: it was never kept.
    std::string place{};                         ///< Empty if it is not known.
};

class PlacementStorage
{
public:
    explicit PlacementStorage(SqliteStorage& storage) : m_storage(storage) {}

    /// Writes down that something is about to be stored there: until the version is kept, whatever
    /// is there at `until` belongs to nobody and goes.
    Result<Done> intend(const Placed& placed, Timestamp now, Timestamp until);
    /// Of intentions and turned states. For the start: nothing of them is under way any more.
    Result<Done> hasten();
    Result<std::vector<BackendWork>> due(Timestamp now, std::int64_t most);
    /// When there is something to do again; none if there is nothing.
    Result<std::optional<Timestamp>> nextDue();
    Result<VersionStanding> standing(const domain::VersionId& version);
    /// Both agree on `state`. What was turned meanwhile stays to be done.
    Result<Done> settle(const domain::VersionId& version,
                        const std::optional<domain::VersionState>& state);
    Result<Done> postpone(const domain::VersionId& version, Timestamp dueAt,
                          const std::string& error);

private:
    SqliteStorage& m_storage;
};

} // namespace strongroom::server
