// The table of how far sinks have come, and the log as they read it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/audit_event.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::server {

struct LogLength
{
    domain::OrganizationId organization{};
    std::uint64_t size = 0;
};

/// Which leaf is delivered next; 0 before the first.
struct SinkCursor
{
    std::uint64_t next = 0;
    std::optional<Timestamp> deliveredAt{};
};

/// A leaf as it leaves, without what its event has of snapshots.
struct LoggedEvent
{
    std::uint64_t leaf = 0;
    std::optional<domain::AuditEvent> event{}; ///< None if it was erased.
};

class SinkStorage
{
public:
    explicit SinkStorage(SqliteStorage& storage) : m_storage(storage) {}

    Result<std::vector<LogLength>> logs();
    /// `count` leaves, side by side. Fails with Corrupted if one of them is missing.
    Result<std::vector<LoggedEvent>> logged(const domain::OrganizationId& organization,
                                            std::uint64_t first, unsigned count);
    Result<SinkCursor> cursor(const std::string& sink, const domain::OrganizationId& organization);
    Result<Done> moveCursor(const std::string& sink, const domain::OrganizationId& organization,
                            std::uint64_t next, Timestamp now);

private:
    SqliteStorage& m_storage;
};

} // namespace strongroom::server
