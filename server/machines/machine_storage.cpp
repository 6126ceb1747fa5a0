// Rows of service accounts, credentials and API keys.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/machines/machine_storage.h"

#include "models/wire/json.h"
#include "server/storage/sqlite/rows.h"
#include "server/storage/sqlite/sqlite_writer.h"

#include <boost/json/array.hpp>

#include <algorithm>

namespace strongroom::server {
namespace {

using domain::Capability;
using domain::CredentialKind;

constexpr std::string_view keyColumns =
    "SELECT id, organization, name, owner, owner_name, prefix, capabilities, environments, "
    "created_at, expires_at, last_used_at, revoked_at FROM api_keys WHERE ";
constexpr std::string_view accountColumns =
    "SELECT id, organization, name, disabled, runner, created_at, created_by, last_used_at FROM "
    "service_accounts WHERE ";

// Appended, since gcc 12 sees a sum of the two run over an end that is not there.
std::string keysWhere(std::string_view condition)
{
    std::string sql(keyColumns);
    sql.append(condition);
    return sql;
}

std::string accountsWhere(std::string_view condition)
{
    std::string sql(accountColumns);
    sql.append(condition);
    return sql;
}

std::optional<Timestamp> timeIn(const Statement& row, int column)
{
    const auto value = row.number(column);
    return value == 0 ? std::nullopt : std::optional(fromMilliseconds(value));
}

std::set<Capability> capabilitiesIn(const std::string& text)
{
    std::set<Capability> capabilities;
    const auto names = splitLines(text);
    for (const auto one : domain::keyCapabilities())
        if (std::ranges::count(names, nameOf(one)) > 0)
            capabilities.insert(one);
    return capabilities;
}

std::string namesOf(const std::set<Capability>& capabilities)
{
    std::vector<std::string> names;
    for (const auto one : capabilities)
        names.emplace_back(nameOf(one));
    return joinLines(names);
}

domain::ApiKey keyIn(const Statement& row)
{
    domain::ApiKey key{{row.text(0)},
                       {row.text(1)},
                       row.text(2),
                       row.text(3),
                       row.text(4),
                       row.text(5),
                       capabilitiesIn(row.text(6))};
    for (auto& id : splitLines(row.text(7)))
        key.environments.push_back({std::move(id)});
    key.createdAt = fromMilliseconds(row.number(8));
    key.expiresAt = timeIn(row, 9);
    key.lastUsedAt = timeIn(row, 10);
    key.revokedAt = timeIn(row, 11);
    return key;
}

domain::ServiceAccount accountIn(const Statement& row)
{
    domain::ServiceAccount account{
        {row.text(0)}, {row.text(1)}, row.text(2), row.number(3) != 0, row.text(4)};
    account.createdAt = fromMilliseconds(row.number(5));
    account.createdBy = row.text(6);
    account.lastUsedAt = timeIn(row, 7);
    return account;
}

Result<Done> readCredentials(Database& database, domain::ServiceAccount& account)
{
    auto query = database.prepare("SELECT id, kind, thumbprint, created_at FROM "
                                  "machine_credentials WHERE account = ? ORDER BY created_at");
    query.bind(account.id.value);
    while (query.step())
        account.credentials.push_back(
            {{query.text(0)},
             enumOf(query.text(1), {CredentialKind::Certificate, CredentialKind::PublicKey}),
             query.text(2),
             fromMilliseconds(query.number(3))});
    return query.failed() ? Result<Done>(query.error()) : Done{};
}

/// A name that is taken, said so; whatever else went wrong, as it is.
Result<Done> taken(Result<Done> done, const char* message)
{
    if (done || done.error().kind != ErrorKind::AlreadyExists)
        return done;
    return Error{ErrorKind::AlreadyExists, message, {}, "name"};
}

Result<Done> insertAccount(Database& database, const domain::ServiceAccount& account)
{
    return database
        .prepare("INSERT INTO service_accounts (id, organization, name, runner, disabled, "
                 "created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(account.id.value)
        .bind(account.organization.value)
        .bind(account.name)
        .bind(account.runner)
        .bind(std::int64_t(account.disabled))
        .bind(toMilliseconds(account.createdAt))
        .bind(account.createdBy)
        .run();
}

template <class Work>
Result<Done> writeAlso(SqliteStorage& storage, const Also& also, Work work)
{
    return storage.writeTo([&](Database& database) -> Result<Done> {
        if (Result<Done> done = work(database); !done)
            return done;
        SqliteWriter writer(database);
        return also ? also(writer) : Result<Done>(Done{});
    });
}

template <class T, class Read>
Result<std::vector<T>> readAll(SqliteStorage& storage, const std::string& sql,
                               const std::string& value, Read read)
{
    std::vector<T> all;
    auto done = storage.readFrom([&](Database& database) -> Result<Done> {
        auto query = database.prepare(sql);
        query.bind(value);
        while (query.step())
            all.push_back(read(query));
        return query.failed() ? Result<Done>(query.error()) : Done{};
    });
    if (!done)
        return done.error();
    return all;
}

template <class T>
Result<T> theOne(Result<std::vector<T>> found, const char* what)
{
    if (!found)
        return found.error();
    return found->empty() ? Result<T>(notFound(what)) : std::move(found->front());
}

} // namespace

Result<Done> MachineStorage::addApiKey(const domain::ApiKey& key, const std::string& hash,
                                       const Also& also)
{
    std::vector<std::string> environments;
    for (const auto& one : key.environments)
        environments.push_back(one.value);
    return taken(writeAlso(m_storage, also,
                           [&](Database& database) {
                               return database
                                   .prepare("INSERT INTO api_keys (id, organization, hash, name, "
                                            "owner, owner_name, prefix, capabilities, "
                                            "environments, created_at, expires_at) VALUES (?, ?, "
                                            "?, ?, ?, ?, ?, ?, ?, ?, ?)")
                                   .bind(key.id.value)
                                   .bind(key.organization.value)
                                   .bind(hash)
                                   .bind(key.name)
                                   .bind(key.owner)
                                   .bind(key.ownerName)
                                   .bind(key.prefix)
                                   .bind(namesOf(key.capabilities))
                                   .bind(joinLines(environments))
                                   .bind(toMilliseconds(key.createdAt))
                                   .bind(key.expiresAt ? toMilliseconds(*key.expiresAt) : 0)
                                   .run();
                           }),
                 "There is an API key of that name. Choose another, or revoke that one.");
}

Result<domain::ApiKey> MachineStorage::apiKeyByHash(const std::string& hash)
{
    return theOne(readAll<domain::ApiKey>(m_storage, keysWhere("hash = ?"), hash, keyIn),
                  "The API key");
}

Result<domain::ApiKey> MachineStorage::apiKey(const domain::OrganizationId& organization,
                                              const domain::ApiKeyId& id)
{
    auto key = theOne(readAll<domain::ApiKey>(m_storage, keysWhere("id = ?"), id.value, keyIn),
                      "The API key");
    if (key && key->organization != organization)
        return notFound("The API key");
    return key;
}

Result<std::vector<domain::ApiKey>>
MachineStorage::apiKeys(const domain::OrganizationId& organization)
{
    return readAll<domain::ApiKey>(m_storage,
                                   keysWhere("organization = ? ORDER BY created_at DESC, id DESC"),
                                   organization.value, keyIn);
}

Result<Done> MachineStorage::revokeApiKey(const domain::ApiKeyId& id, Timestamp now,
                                          const Also& also)
{
    return writeAlso(m_storage, also, [&](Database& database) {
        return database.prepare("UPDATE api_keys SET revoked_at = ? WHERE id = ?")
            .bind(toMilliseconds(now))
            .bind(id.value)
            .run();
    });
}

Result<Done> MachineStorage::noteKeyUse(const domain::ApiKeyId& id, Timestamp now)
{
    return writeAlso(m_storage, {}, [&](Database& database) {
        return database.prepare("UPDATE api_keys SET last_used_at = ? WHERE id = ?")
            .bind(toMilliseconds(now))
            .bind(id.value)
            .run();
    });
}

Result<Done> MachineStorage::addAccount(const domain::ServiceAccount& account, const Also& also)
{
    return taken(writeAlso(m_storage, also,
                           [&](Database& database) { return insertAccount(database, account); }),
                 "There is a service account of that name.");
}

Result<domain::ServiceAccount> MachineStorage::account(const domain::ServiceAccountId& id)
{
    auto found = theOne(
        readAll<domain::ServiceAccount>(m_storage, accountsWhere("id = ?"), id.value, accountIn),
        "The service account");
    if (!found)
        return found;
    auto done =
        m_storage.readFrom([&](Database& database) { return readCredentials(database, *found); });
    return done ? std::move(found) : done.error();
}

Result<std::vector<domain::ServiceAccount>>
MachineStorage::accounts(const domain::OrganizationId& organization)
{
    auto all = readAll<domain::ServiceAccount>(
        m_storage, accountsWhere("organization = ? ORDER BY name"), organization.value, accountIn);
    if (!all)
        return all;
    auto done = m_storage.readFrom([&](Database& database) -> Result<Done> {
        for (auto& account : *all)
            if (auto read = readCredentials(database, account); !read)
                return read;
        return Done{};
    });
    return done ? std::move(all) : done.error();
}

Result<Done> MachineStorage::setDisabled(const domain::ServiceAccountId& id, bool disabled,
                                         const Also& also)
{
    return writeAlso(m_storage, also, [&](Database& database) {
        return database.prepare("UPDATE service_accounts SET disabled = ? WHERE id = ?")
            .bind(std::int64_t(disabled))
            .bind(id.value)
            .run();
    });
}

Result<Done> MachineStorage::noteAccountUse(const domain::ServiceAccountId& id, Timestamp now)
{
    return writeAlso(m_storage, {}, [&](Database& database) {
        return database.prepare("UPDATE service_accounts SET last_used_at = ? WHERE id = ?")
            .bind(toMilliseconds(now))
            .bind(id.value)
            .run();
    });
}

Result<Done> MachineStorage::addCredential(const domain::ServiceAccountId& account,
                                           const domain::MachineCredential& credential,
                                           const std::string& jwk, const Also& also)
{
    return taken(writeAlso(m_storage, also,
                           [&](Database& database) {
                               return database
                                   .prepare("INSERT INTO machine_credentials (id, account, kind, "
                                            "thumbprint, jwk, created_at) VALUES (?, ?, ?, ?, ?, "
                                            "?)")
                                   .bind(credential.id.value)
                                   .bind(account.value)
                                   .bind(nameOf(credential.kind))
                                   .bind(credential.thumbprint)
                                   .bind(jwk)
                                   .bind(toMilliseconds(credential.createdAt))
                                   .run();
                           }),
                 "The service account has this credential already.");
}

Result<std::string> MachineStorage::jwksOf(const domain::ServiceAccountId& account)
{
    const auto keys = readAll<std::string>(
        m_storage, "SELECT jwk FROM machine_credentials WHERE account = ? AND kind = 'public_key'",
        account.value, [](const Statement& row) { return row.text(0); });
    if (!keys)
        return keys.error();
    std::string all;
    for (const auto& key : *keys)
        all += (all.empty() ? "" : ",") + key;
    return R"({"keys":[)" + all + "]}";
}

Result<Done> admitRunner(SqliteStorage& storage, const Runner& runner, Timestamp now,
                         const Also& also)
{
    return storage.writeTo([&](Database& database) -> Result<Done> {
        SqliteWriter writer(database);
        if (auto put = writer.putRunner(runner); !put)
            return put;
        if (auto noted = also(writer); !noted)
            return noted;
        auto standing = database.prepare("SELECT 1 FROM service_accounts WHERE runner = ?");
        standing.bind(runner.id.value);
        if (standing.step())
            return Done{};
        domain::ServiceAccount account;
        account.id = domain::ServiceAccountId::fresh();
        account.organization = runner.organization;
        // Runners may share a name; the end of the id tells them apart.
        account.name = "runner " + runner.name + " " + runner.id.value.substr(24);
        account.runner = runner.id.value;
        account.createdAt = now;
        account.createdBy = "strongroomd";
        return insertAccount(database, account);
    });
}

Result<Done> shutOutRunner(SqliteStorage& storage, Runner runner, const Also& also)
{
    runner.revoked = true;
    return storage.writeTo([&](Database& database) -> Result<Done> {
        SqliteWriter writer(database);
        if (auto put = writer.putRunner(runner); !put)
            return put;
        if (auto noted = also(writer); !noted)
            return noted;
        return database.prepare("UPDATE service_accounts SET disabled = 1 WHERE runner = ?")
            .bind(runner.id.value)
            .run();
    });
}

} // namespace strongroom::server
