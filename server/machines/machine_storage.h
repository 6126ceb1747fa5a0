// The tables of machines; of API keys only hashes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/machine.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <functional>
#include <string>
#include <vector>

namespace strongroom::server {

/// Written in the same transaction: what is recorded is done, and what is done is recorded.
using Also = std::function<Result<Done>(StorageWriter& writer)>;

/// In the control plane's own SQLite file. May be called from any thread; reads fail with NotFound
/// for what is not there.
class MachineStorage
{
public:
    explicit MachineStorage(SqliteStorage& storage) : m_storage(storage) {}

    /// Fails with AlreadyExists, field "name", if the owner has a key of that name.
    Result<Done> addApiKey(const domain::ApiKey& key, const std::string& hash, const Also& also);
    Result<domain::ApiKey> apiKeyByHash(const std::string& hash);
    Result<domain::ApiKey> apiKey(const domain::OrganizationId& organization,
                                  const domain::ApiKeyId& id);
    /// Newest first.
    Result<std::vector<domain::ApiKey>> apiKeys(const domain::OrganizationId& organization);
    Result<Done> revokeApiKey(const domain::ApiKeyId& id, Timestamp now, const Also& also);
    Result<Done> noteKeyUse(const domain::ApiKeyId& id, Timestamp now);

    /// Fails with AlreadyExists, field "name", if the organization has one of that name.
    Result<Done> addAccount(const domain::ServiceAccount& account, const Also& also);
    Result<domain::ServiceAccount> account(const domain::ServiceAccountId& id);
    Result<std::vector<domain::ServiceAccount>>
    accounts(const domain::OrganizationId& organization);
    Result<Done> setDisabled(const domain::ServiceAccountId& id, bool disabled, const Also& also);
    Result<Done> noteAccountUse(const domain::ServiceAccountId& id, Timestamp now);

    /// `jwk` is empty for a certificate. Fails with AlreadyExists if the account has it.
    Result<Done> addCredential(const domain::ServiceAccountId& account,
                               const domain::MachineCredential& credential, const std::string& jwk,
                               const Also& also);
    /// The key set (RFC 7517) of the account's public keys.
    Result<std::string> jwksOf(const domain::ServiceAccountId& account);

private:
    SqliteStorage& m_storage;
};

/// Lets the runner in, and gives it the service account that stands for it.
Result<Done> admitRunner(SqliteStorage& storage, const Runner& runner, Timestamp now,
                         const Also& also);
/// Lets it in no more: its tunnel is cut, and its account disabled.
Result<Done> shutOutRunner(SqliteStorage& storage, Runner runner, const Also& also);

} // namespace strongroom::server
