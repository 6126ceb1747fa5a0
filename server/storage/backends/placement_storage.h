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

/// One payload brought to a backend, or about to be.
struct Deposit
{
    std::string id{};
    domain::SecretId secret{};
    domain::BackendId backend{};
};

/// A deposit whose state at its backend may not be what it is here.
struct BackendWork
{
    Deposit deposit{};
    std::uint32_t attempts = 0;
};

/// How the version of a deposit stands here, for a backend to follow.
struct DepositStanding
{
    std::optional<domain::VersionState> state{}; ///< None: no version was ever kept of it.
    std::string place{};                         ///< Empty if it is not known.
};

class PlacementStorage
{
public:
    explicit PlacementStorage(SqliteStorage& storage) : m_storage(storage) {}

    /// Writes down that something is about to be brought there: unless its version is kept by
    /// `until`, it belongs to nobody and goes.
    Result<Done> intend(const Deposit& deposit, Timestamp now, Timestamp until);
    /// Of intentions and turned states. For the start: nothing of them is under way any more.
    Result<Done> hasten();
    Result<std::vector<BackendWork>> due(Timestamp now, std::int64_t most);
    /// When there is something to do again; none if there is nothing.
    Result<std::optional<Timestamp>> nextDue();
    Result<DepositStanding> standing(const std::string& deposit);
    /// Both agree on `state`. What was turned meanwhile stays to be done.
    Result<Done> settle(const std::string& deposit,
                        const std::optional<domain::VersionState>& state);
    Result<Done> postpone(const std::string& deposit, Timestamp dueAt, const std::string& error);

private:
    SqliteStorage& m_storage;
};

} // namespace strongroom::server
