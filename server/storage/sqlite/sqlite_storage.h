// Storage in one SQLite file: many readers beside one writer.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/storage/sqlite/group_commit.h"
#include "server/storage/storage.h"

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace strongroom::server {

class SqliteStorage final : public Storage
{
public:
    /// Opens the file, looks whether all of it can be read, and brings its schema up to date. Fails
    /// as Database::open(), checkPages() and migrate() do.
    static Result<std::unique_ptr<SqliteStorage>> open(std::string path);

    Result<Done> check() override;
    Result<Done> write(const std::function<Result<Done>(StorageWriter&)>& work) override;
    /// The same for rooms that keep tables of their own in this file.
    Result<Done> writeTo(const std::function<Result<Done>(Database&)>& work);
    Result<Done> readFrom(const std::function<Result<Done>(Database&)>& work);
    /// readFrom() for what answers something.
    template <class T, class Read>
    Result<T> readOne(Read work)
    {
        std::optional<Result<T>> answer;
        const auto done = readFrom([&](Database& database) -> Result<Done> {
            answer.emplace(work(database));
            return Done{};
        });
        return done ? std::move(*answer) : Result<T>(done.error());
    }

    Result<std::vector<domain::Organization>> organizationsOf(const std::string& subject) override;
    Result<domain::Organization> organizationBySlug(const std::string& slug) override;
    Result<domain::Organization> organization(const domain::OrganizationId& id) override;
    Result<Bytes> auditKey(const domain::OrganizationId& organization) override;
    Result<std::set<std::string>> roles(const domain::OrganizationId& organization,
                                        const std::string& subject) override;
    Result<std::vector<domain::Environment>>
    environments(const domain::OrganizationId& organization) override;
    Result<std::vector<domain::Backend>>
    backends(const domain::OrganizationId& organization) override;
    Result<std::uint64_t> accessRevision(const domain::OrganizationId& organization) override;
    Result<StoredAccess> storedAccess(const domain::OrganizationId& organization) override;
    Result<Runner> runner(const domain::RunnerId& id) override;
    Result<std::vector<Runner>> runners(const domain::OrganizationId& organization) override;
    Result<domain::Page<domain::Secret>> secrets(const SecretFilter& filter) override;
    Result<domain::Secret> secret(const domain::OrganizationId& organization,
                                  const domain::SecretId& id) override;
    Result<std::vector<domain::Version>> versions(const domain::SecretId& secret) override;
    Result<StoredVersion> version(const domain::Secret& secret, std::uint32_t number) override;
    Result<domain::Grant> grant(const domain::OrganizationId& organization,
                                const domain::GrantId& id) override;
    Result<domain::AuditEvent> event(const domain::OrganizationId& organization,
                                     const domain::EventId& id) override;
    Result<std::uint64_t> logSize(const domain::OrganizationId& organization) override;
    Result<LogHash> logNode(const domain::OrganizationId& organization, unsigned level,
                            std::uint64_t index) override;
    Result<std::vector<LogHash>> logNodes(const domain::OrganizationId& organization,
                                          unsigned level, std::uint64_t first,
                                          unsigned count) override;
    Result<std::vector<LogLeaf>> logLeaves(const domain::OrganizationId& organization,
                                           std::uint64_t first, unsigned count) override;
    Result<std::vector<domain::AuditEvent>> logEvents(const domain::OrganizationId& organization,
                                                      std::uint64_t first, unsigned count) override;
    Result<StoredCheckpoint> newestCheckpoint(const domain::OrganizationId& organization) override;
    Result<std::vector<domain::Change>> changes(const domain::OrganizationId& organization,
                                                std::uint64_t after, std::uint32_t limit) override;
    Result<std::uint64_t> newestCursor(const domain::OrganizationId& organization) override;
    Result<std::optional<IdempotentAnswer>> answered(const domain::OrganizationId& organization,
                                                     const std::string& subject,
                                                     const std::string& key,
                                                     Timestamp notBefore) override;

private:
    explicit SqliteStorage(std::string path) : m_path(std::move(path)) {}
    Result<Database> take();
    void give(Database database);
    /// Runs a read on a connection of its own; the connection is kept for the next one.
    template <class T, class Read>
    Result<T> read(Read work);

    const std::string m_path;
    std::mutex m_mutex;
    std::vector<Database> m_idle;
    /// One writer: SQLite would make the others wait by sleeping.
    GroupCommit m_writes{[this] { return Database::open(m_path); }};
};

} // namespace strongroom::server
