// Members, teams and tuples in SQLite.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/storage/access_storage.h"
#include "server/storage/sqlite/database.h"

namespace strongroom::server {

Result<std::uint64_t> readAccessRevision(Database& database,
                                         const domain::OrganizationId& organization);
Result<StoredAccess> readAccess(Database& database, const domain::OrganizationId& organization);

class SqliteAccessWriter final : public AccessWriter
{
public:
    /// Within a transaction of that connection.
    explicit SqliteAccessWriter(Database& database) : m_database(database) {}

    Result<StoredAccess> storedAccess(const domain::OrganizationId& organization) override;
    Result<Done> addMember(const domain::Member& member) override;
    Result<Done> nameMember(const domain::MemberId& member, const std::string& name) override;
    Result<Done> removeMember(const domain::MemberId& member) override;
    Result<Done> addTeam(const domain::Team& team) override;
    Result<Done> updateTeam(const domain::Team& team) override;
    Result<Done> removeTeam(const domain::TeamId& team) override;
    Result<bool> putTuple(const domain::OrganizationId& organization,
                          const StoredTuple& tuple) override;
    Result<bool> dropTuple(const domain::OrganizationId& organization,
                           const StoredTuple& tuple) override;

private:
    Database& m_database;
};

} // namespace strongroom::server
