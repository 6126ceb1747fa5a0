// One SQLite transaction, as the storage interface has it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/storage/sqlite/access/sqlite_access.h"
#include "server/storage/sqlite/log/sqlite_log.h"
#include "server/storage/storage.h"

namespace strongroom::server {

class SqliteWriter final : public StorageWriter
{
public:
    /// Writes into the transaction that is open on `database`.
    explicit SqliteWriter(Database& database)
        : m_database(database), m_access(database), m_log(database)
    {}

    Result<Done> addOrganization(const domain::Organization& organization,
                                 const Bytes& auditKey) override;
    Result<Done> addEnvironment(const domain::Environment& environment) override;
    Result<Done> addBackend(const domain::OrganizationId& organization,
                            const domain::Backend& backend) override;
    AccessWriter& access() override { return m_access; }
    LogWriter& log() override { return m_log; }
    Result<Done> addMember(const domain::OrganizationId& organization, const std::string& subject,
                           const std::string& role) override;
    Result<Done> putRunner(const Runner& runner) override;
    Result<domain::Secret> secret(const domain::OrganizationId& organization,
                                  const domain::SecretId& id) override;
    Result<std::vector<domain::Version>> versions(const domain::SecretId& secret) override;
    Result<Done> addSecret(const domain::Secret& secret) override;
    Result<Done> updateSecret(const domain::Secret& secret) override;
    Result<Done> addVersion(const StoredVersion& version) override;
    Result<Done> setVersionState(const domain::VersionId& version,
                                 domain::VersionState state) override;
    Result<Done> addGrant(const domain::Grant& grant) override;
    Result<Done> useGrant(const domain::GrantId& grant, Timestamp now) override;
    Result<EventChain> eventChain(const domain::OrganizationId& organization,
                                  const std::string& resourceKind,
                                  const std::string& resourceId) override;
    Result<Done> appendEvent(const domain::AuditEvent& event) override;
    Result<Done> appendChange(const domain::OrganizationId& organization,
                              const domain::Change& change) override;
    Result<Done> remember(const domain::OrganizationId& organization, const std::string& subject,
                          const IdempotentAnswer& answer, Timestamp now) override;

private:
    Database& m_database;
    SqliteAccessWriter m_access;
    SqliteLogWriter m_log;
};

} // namespace strongroom::server
