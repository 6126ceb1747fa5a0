// Wrapped DEKs by the key that they stand under, and re-wraps as far as they have come.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/key_use.h"
#include "models/domain/rewrap.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <functional>
#include <string>
#include <vector>

namespace strongroom::server {

/// A batch of a re-wrap as it was done: written in one transaction, so that a crash repeats it
/// whole or not at all.
struct RewrappedBatch
{
    struct Item
    {
        domain::VersionId version{};
        domain::WrappedDek before{};
        domain::WrappedDek after{};
    };
    std::vector<Item> items{};
    std::string cursor{}; ///< The last version that was looked at; empty: none.
    std::uint64_t failed = 0;
    std::string problem{};
};

struct KeyPast
{
    std::uint64_t activated = 0; ///< The event's number; 0: never.
    bool retired = false;        ///< No runner takes it again.
};

class KeyStorage
{
public:
    explicit KeyStorage(SqliteStorage& storage) : m_storage(storage) {}

    Result<std::vector<domain::KeyUsage>> usage(const domain::OrganizationId& organization);
    /// What persons have done with that key, as the record says.
    Result<KeyPast> past(const domain::OrganizationId& organization, const std::string& kekId);
    using Also = std::function<Result<Done>(StorageWriter&)>;
    /// Counts what there is to do. Fails with AlreadyExists while another one is under way.
    Result<domain::Rewrap> begin(domain::Rewrap rewrap, const Also& also);
    /// Newest first.
    Result<std::vector<domain::Rewrap>> rewraps(const domain::OrganizationId& organization,
                                                std::int64_t most);
    Result<domain::Rewrap> rewrap(const domain::OrganizationId& organization,
                                  const domain::RewrapId& id);
    /// Of all organizations.
    Result<std::vector<domain::Rewrap>> running();
    Result<Done> turn(const domain::RewrapId& id, domain::RewrapState state, const Also& also);

    /// What comes after the cursor of the re-wrap, and its places in the seal.
    Result<std::vector<domain::RewrapItem>> next(const domain::Rewrap& rewrap, std::int64_t most);
    /// What has changed meanwhile stays as it is.
    Result<Done> keep(const domain::RewrapId& id, const RewrappedBatch& batch);
    /// As it is once it is done; `also` is told of that, in the same transaction.
    using AlsoOf = std::function<Result<Done>(StorageWriter&, const domain::Rewrap& done)>;
    Result<Done> finish(domain::Rewrap rewrap, Timestamp now, const AlsoOf& also);

private:
    SqliteStorage& m_storage;
};

} // namespace strongroom::server
