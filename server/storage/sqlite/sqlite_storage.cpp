// Connections lent and taken back; organizations and whoever is in them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/sqlite/sqlite_storage.h"

#include "server/storage/sqlite/access/sqlite_access.h"
#include "server/storage/sqlite/read.h"
#include "server/storage/sqlite/rows.h"
#include "server/storage/sqlite/sqlite_writer.h"

namespace strongroom::server {

using domain::EnvironmentKind;

namespace {

domain::Organization readOrganization(const Statement& row)
{
    return {{row.text(0)}, row.text(1), row.text(2), {row.text(3)}};
}

constexpr std::string_view organizationQuery =
    "SELECT id, slug, name, default_backend FROM organizations WHERE ";

Result<domain::Organization> oneOrganization(Database& database, std::string_view condition,
                                             const std::string& value)
{
    auto query = database.prepare(std::string(organizationQuery) + std::string(condition));
    query.bind(value);
    if (query.step())
        return readOrganization(query);
    return query.failed() ? query.error() : notFound("The organization");
}

Runner readRunner(const Statement& row)
{
    return {{row.text(0)}, {row.text(1)}, row.text(2), row.text(3), row.number(4) != 0};
}

} // namespace

Result<std::unique_ptr<SqliteStorage>> SqliteStorage::open(std::string path)
{
    std::unique_ptr<SqliteStorage> storage(new SqliteStorage(std::move(path)));
    auto database = storage->take();
    if (!database)
        return database.error();
    if (auto sound = database->checkPages(); !sound)
        return sound.error();
    if (auto migrated = migrate(*database); !migrated)
        return migrated.error();
    storage->give(std::move(*database));
    return storage;
}

Result<Database> SqliteStorage::take()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_idle.empty()) {
            Database database = std::move(m_idle.back());
            m_idle.pop_back();
            return database;
        }
    }
    return Database::open(m_path);
}

void SqliteStorage::give(Database database)
{
    const std::scoped_lock lock(m_mutex);
    m_idle.push_back(std::move(database));
}

Result<Done> SqliteStorage::readFrom(const std::function<Result<Done>(Database&)>& work)
{
    return read<Done>(work);
}

Result<Done> SqliteStorage::writeTo(const std::function<Result<Done>(Database&)>& work)
{
    return m_writes.run(work);
}

Result<Done> SqliteStorage::write(const std::function<Result<Done>(StorageWriter&)>& work)
{
    return writeTo([&](Database& database) {
        SqliteWriter writer(database);
        return work(writer);
    });
}

Result<Done> SqliteStorage::check()
{
    return read<Done>(
        [](Database& database) { return database.execute("SELECT 1 FROM organizations LIMIT 1"); });
}

Result<std::vector<domain::Organization>> SqliteStorage::organizationsOf(const std::string& subject)
{
    return read<std::vector<domain::Organization>>(
        [&](Database& database) -> Result<std::vector<domain::Organization>> {
            std::vector<domain::Organization> organizations;
            auto query = database.prepare(
                std::string(organizationQuery)
                + "id IN (SELECT organization FROM members WHERE subject = ?) ORDER BY name, id");
            query.bind(subject);
            while (query.step())
                organizations.push_back(readOrganization(query));
            if (query.failed())
                return query.error();
            return organizations;
        });
}

Result<domain::Organization> SqliteStorage::organizationBySlug(const std::string& slug)
{
    return read<domain::Organization>(
        [&](Database& database) { return oneOrganization(database, "slug = ?", slug); });
}

Result<domain::Organization> SqliteStorage::organization(const domain::OrganizationId& id)
{
    return read<domain::Organization>(
        [&](Database& database) { return oneOrganization(database, "id = ?", id.value); });
}

Result<Bytes> SqliteStorage::auditKey(const domain::OrganizationId& organization)
{
    return read<Bytes>([&](Database& database) -> Result<Bytes> {
        auto query = database.prepare("SELECT audit_key FROM organizations WHERE id = ?");
        query.bind(organization.value);
        if (query.step())
            return query.bytes(0);
        return query.failed() ? query.error() : notFound("The organization");
    });
}

Result<std::set<std::string>> SqliteStorage::roles(const domain::OrganizationId& organization,
                                                   const std::string& subject)
{
    return read<std::set<std::string>>([&](Database& database) -> Result<std::set<std::string>> {
        std::set<std::string> roles;
        auto query =
            database.prepare("SELECT t.relation FROM members m JOIN tuples t ON t.organization = "
                             "m.organization AND t.object = 'organization:' || m.organization AND "
                             "t.user IN ('user:' || m.id, 'service_account:' || m.id) WHERE "
                             "m.organization = ? AND m.subject = ? AND t.relation NOT IN "
                             "('identity', 'suspended')");
        query.bind(organization.value).bind(subject);
        while (query.step())
            roles.insert(query.text(0));
        if (query.failed())
            return query.error();
        return roles;
    });
}

Result<std::vector<domain::Environment>>
SqliteStorage::environments(const domain::OrganizationId& organization)
{
    return read<std::vector<domain::Environment>>([&](Database& database)
                                                      -> Result<std::vector<domain::Environment>> {
        std::vector<domain::Environment> environments;
        auto query = database.prepare("SELECT id, slug, name, kind FROM environments WHERE "
                                      "organization = ? ORDER BY position");
        query.bind(organization.value);
        while (query.step())
            environments.push_back(
                {{query.text(0)},
                 organization,
                 query.text(1),
                 query.text(2),
                 enumOf(query.text(3), {EnvironmentKind::Production, EnvironmentKind::Staging,
                                        EnvironmentKind::Development, EnvironmentKind::Other})});
        if (query.failed())
            return query.error();
        return environments;
    });
}

Result<std::vector<domain::Backend>>
SqliteStorage::backends(const domain::OrganizationId& organization)
{
    return read<std::vector<domain::Backend>>(
        [&](Database& database) -> Result<std::vector<domain::Backend>> {
            std::vector<domain::Backend> backends;
            auto query = database.prepare(
                "SELECT id, name, kind FROM backends WHERE organization = ? ORDER BY name");
            query.bind(organization.value);
            while (query.step())
                backends.push_back({{query.text(0)}, query.text(1), query.text(2)});
            if (query.failed())
                return query.error();
            return backends;
        });
}

Result<std::uint64_t> SqliteStorage::logSize(const domain::OrganizationId& organization)
{
    return read<std::uint64_t>(
        [&](Database& database) { return readLogSize(database, organization); });
}

Result<LogHash> SqliteStorage::logNode(const domain::OrganizationId& organization, unsigned level,
                                       std::uint64_t index)
{
    auto nodes = logNodes(organization, level, index, 1);
    if (!nodes)
        return nodes.error();
    return nodes->front();
}

Result<std::vector<LogHash>> SqliteStorage::logNodes(const domain::OrganizationId& organization,
                                                     unsigned level, std::uint64_t first,
                                                     unsigned count)
{
    return read<std::vector<LogHash>>([&](Database& database) {
        return readLogNodes(database, organization, level, first, count);
    });
}

Result<std::vector<LogLeaf>> SqliteStorage::logLeaves(const domain::OrganizationId& organization,
                                                      std::uint64_t first, unsigned count)
{
    return read<std::vector<LogLeaf>>(
        [&](Database& database) { return readLogLeaves(database, organization, first, count); });
}

Result<StoredCheckpoint> SqliteStorage::newestCheckpoint(const domain::OrganizationId& organization)
{
    return read<StoredCheckpoint>(
        [&](Database& database) { return readNewestCheckpoint(database, organization); });
}

Result<std::uint64_t> SqliteStorage::accessRevision(const domain::OrganizationId& organization)
{
    return read<std::uint64_t>(
        [&](Database& database) { return readAccessRevision(database, organization); });
}

Result<StoredAccess> SqliteStorage::storedAccess(const domain::OrganizationId& organization)
{
    return read<StoredAccess>(
        [&](Database& database) { return readAccess(database, organization); });
}

Result<Runner> SqliteStorage::runner(const domain::RunnerId& id)
{
    return read<Runner>([&](Database& database) -> Result<Runner> {
        auto query = database.prepare(
            "SELECT id, organization, name, fingerprint, revoked FROM runners WHERE id = ?");
        query.bind(id.value);
        if (query.step())
            return readRunner(query);
        return query.failed() ? query.error() : notFound("The runner");
    });
}

Result<std::vector<Runner>> SqliteStorage::runners(const domain::OrganizationId& organization)
{
    return read<std::vector<Runner>>([&](Database& database) -> Result<std::vector<Runner>> {
        std::vector<Runner> runners;
        auto query = database.prepare("SELECT id, organization, name, fingerprint, revoked FROM "
                                      "runners WHERE organization = ?");
        query.bind(organization.value);
        while (query.step())
            runners.push_back(readRunner(query));
        if (query.failed())
            return query.error();
        return runners;
    });
}

} // namespace strongroom::server
