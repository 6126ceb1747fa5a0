// The table of programs that wait for somebody to sign them in; of their codes only hashes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::server {

enum class DeviceGrantState { Waiting, Approved, Refused };

struct DeviceGrant
{
    std::string hash{};     ///< Of the device code.
    std::string userCode{}; ///< Hash of the user code.
    std::string client{};
    std::string nonce{};
    DeviceGrantState state = DeviceGrantState::Waiting;
    std::string subject{}; ///< Who approved; empty before.
    Timestamp expiresAt{};
    std::chrono::seconds interval{5}; ///< The program is to ask no more often.
    Timestamp askedAt{};              ///< When it last did.
    Timestamp authTime{};             ///< When the person gave the password.
    std::vector<std::string> amr{"pwd"};
};

class DeviceGrantStorage
{
public:
    explicit DeviceGrantStorage(SqliteStorage& storage) : m_storage(storage) {}

    /// Forgets what has expired by `now`. Fails with RateLimited while `most` are waiting.
    Result<Done> add(const DeviceGrant& grant, Timestamp now, std::uint64_t most);
    /// NotFound if there is none.
    Result<DeviceGrant> byDeviceCode(const std::string& hash);
    Result<DeviceGrant> byUserCode(const std::string& hash);
    /// Of one that still waits; false if it does no longer.
    Result<bool> decide(const DeviceGrant& grant, DeviceGrantState state);
    Result<Done> noteAsked(const DeviceGrant& grant);
    /// True for the one that takes it: there is no second time.
    Result<bool> take(const std::string& hash);

private:
    Result<DeviceGrant> find(std::string_view column, const std::string& hash);

    SqliteStorage& m_storage;
};

} // namespace strongroom::server
