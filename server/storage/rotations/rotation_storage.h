// The tables of rotation: policies with the time at which each secret is due, and rotations, each
// kept as the document that it is.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/rotation.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::server {

/// One transaction under way in these tables.
class RotationWriter
{
public:
    explicit RotationWriter(Database& database) : m_database(database) {}

    Result<domain::RotationStanding> standing(const domain::OrganizationId& organization,
                                              const domain::SecretId& secret, Timestamp now);
    Result<Done> putPolicy(const domain::OrganizationId& organization,
                           const domain::SecretId& secret, const domain::RotationPolicy& policy);
    /// What the secret inherits holds then. Fails with NotFound if it has none of its own.
    Result<Done> removePolicy(const domain::SecretId& secret);
    /// None, if that place has no default. Secrets without a policy of their own have it at once.
    Result<std::optional<domain::RotationPolicy>>
    defaultOf(const domain::OrganizationId& organization,
              const std::optional<domain::EnvironmentId>& environment);
    Result<Done> putDefault(const domain::OrganizationId& organization,
                            const domain::RotationDefault& standard);
    /// Fails with NotFound if there is none.
    Result<Done> removeDefault(const domain::OrganizationId& organization,
                               const std::optional<domain::EnvironmentId>& environment);
    /// Fails with AlreadyExists, naming who began it, if one of the secret is running.
    Result<Done> add(const domain::Rotation& rotation, const std::string& document);
    /// Fails with VersionConflict if it is not of the revision before any more.
    Result<Done> update(const domain::Rotation& rotation, const std::string& document);
    /// Grants on versions below `version` that somebody can still use, at most 100.
    Result<std::vector<domain::OldUse>> usesBelow(const domain::SecretId& secret,
                                                  std::uint32_t version, Timestamp now);

private:
    Database& m_database;
};

struct DueQuery
{
    domain::OrganizationId organization{};
    std::optional<VisibleSecrets> only{};
    std::optional<domain::DueState> state{}; ///< None: all that have a policy.
    std::optional<std::string> cursor{};
    std::uint32_t limit = 100;
};

struct RotationQuery
{
    domain::OrganizationId organization{};
    std::optional<VisibleSecrets> only{};
    std::optional<domain::SecretId> secret{}; ///< Of this one only.
    bool runningOnly = false;
    std::optional<std::string> cursor{};
    std::uint32_t limit = 100;
};

class RotationStorage
{
public:
    explicit RotationStorage(SqliteStorage& storage) : m_storage(storage) {}

    using Work = std::function<Result<Done>(RotationWriter&, StorageWriter&)>;
    /// Both write into the one transaction; keeps nothing if `work` fails.
    Result<Done> write(const Work& work);

    /// The organization's first.
    Result<std::vector<domain::RotationDefault>>
    defaults(const domain::OrganizationId& organization);
    /// Active secrets with a policy, the one that is due first at the front.
    Result<domain::Page<domain::RotationStanding>> due(const DueQuery& query, Timestamp now);
    /// Fails with NotFound, also for a secret that is in the trash.
    Result<domain::RotationStanding> standing(const domain::OrganizationId& organization,
                                              const domain::SecretId& secret, Timestamp now);
    /// Documents, newest first.
    Result<domain::Page<std::string>> documents(const RotationQuery& query);
    /// Fails with NotFound.
    Result<std::string> document(const domain::OrganizationId& organization,
                                 const domain::RotationId& id);
    Result<std::vector<domain::OldUse>> usesBelow(const domain::SecretId& secret,
                                                  std::uint32_t version, Timestamp now);

private:
    SqliteStorage& m_storage;
};

} // namespace strongroom::server
