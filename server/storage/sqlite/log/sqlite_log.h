// The transparency log in SQLite.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/storage/log_storage.h"
#include "server/storage/sqlite/database.h"

namespace strongroom::server {

Result<std::uint64_t> readLogSize(Database& database, const domain::OrganizationId& organization);
Result<std::vector<LogHash>> readLogNodes(Database& database,
                                          const domain::OrganizationId& organization,
                                          unsigned level, std::uint64_t first, unsigned count);
Result<std::vector<LogLeaf>> readLogLeaves(Database& database,
                                           const domain::OrganizationId& organization,
                                           std::uint64_t first, unsigned count);
Result<StoredCheckpoint> readNewestCheckpoint(Database& database,
                                              const domain::OrganizationId& organization);
/// None for an event of before there was a log.
Result<std::optional<domain::LogPlace>> readLogPlace(Database& database,
                                                     const domain::EventId& event);

class SqliteLogWriter final : public LogWriter
{
public:
    /// Within a transaction of that connection.
    explicit SqliteLogWriter(Database& database) : m_database(database) {}

    Result<std::uint64_t> logSize(const domain::OrganizationId& organization) override;
    Result<LogHash> logNode(const domain::OrganizationId& organization, unsigned level,
                            std::uint64_t index) override;
    Result<Done> putLeaf(const domain::OrganizationId& organization, std::uint64_t index,
                         const LogLeaf& leaf) override;
    Result<Done> putNode(const domain::OrganizationId& organization, unsigned level,
                         std::uint64_t index, const LogHash& hash) override;
    Result<Done> addCheckpoint(const domain::OrganizationId& organization,
                               const StoredCheckpoint& checkpoint) override;
    Result<Done> signCheckpoint(const domain::OrganizationId& organization,
                                const StoredCheckpoint& checkpoint) override;

private:
    Database& m_database;
};

} // namespace strongroom::server
