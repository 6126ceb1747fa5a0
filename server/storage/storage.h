// What the control plane keeps, whatever keeps it. Values are sealed long before they come here.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/page.h"
#include "server/storage/access_storage.h"
#include "server/storage/log_storage.h"
#include "server/storage/storage_writer.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace strongroom::server {

/// What somebody sees who does not see all of an organization's secrets.
struct VisibleSecrets
{
    std::vector<domain::EnvironmentId> environments{}; ///< All that stands in these, and …
    std::vector<std::string> holders{}; ///< … what is opened to one of these ("team:1#member").
};

struct SecretFilter
{
    domain::OrganizationId organization{};
    std::string
        text{}; ///< Substring of name, slug, description or label; case does not matter (ASCII).
    std::optional<domain::EnvironmentId> environment{};
    bool organizationOnly = false;
    domain::SecretState state = domain::SecretState::Active;
    std::optional<std::string> cursor{};
    std::uint32_t limit = 200;
    std::optional<VisibleSecrets> only{};
};

/// May be called from any thread. Every read fails with NotFound for what is not there.
class Storage : public AccessReader, public LogReader
{
public:
    virtual Result<Done> check() = 0;
    /// Runs `work` in one transaction; keeps nothing if it fails.
    virtual Result<Done> write(const std::function<Result<Done>(StorageWriter&)>& work) = 0;

    virtual Result<std::vector<domain::Organization>>
    organizationsOf(const std::string& subject) = 0;
    virtual Result<domain::Organization> organizationBySlug(const std::string& slug) = 0;
    virtual Result<domain::Organization> organization(const domain::OrganizationId& id) = 0;
    virtual Result<Bytes> auditKey(const domain::OrganizationId& organization) = 0;
    virtual Result<std::set<std::string>> roles(const domain::OrganizationId& organization,
                                                const std::string& subject) = 0;
    virtual Result<std::vector<domain::Environment>>
    environments(const domain::OrganizationId& organization) = 0;
    virtual Result<std::vector<domain::Backend>>
    backends(const domain::OrganizationId& organization) = 0;
    virtual Result<Runner> runner(const domain::RunnerId& id) = 0;
    virtual Result<std::vector<Runner>> runners(const domain::OrganizationId& organization) = 0;

    virtual Result<domain::Page<domain::Secret>> secrets(const SecretFilter& filter) = 0;
    virtual Result<domain::Secret> secret(const domain::OrganizationId& organization,
                                          const domain::SecretId& id) = 0;
    /// Newest first, with fingerprints.
    virtual Result<std::vector<domain::Version>> versions(const domain::SecretId& secret) = 0;
    virtual Result<StoredVersion> version(const domain::Secret& secret, std::uint32_t number) = 0;
    virtual Result<domain::Grant> grant(const domain::OrganizationId& organization,
                                        const domain::GrantId& id) = 0;

    /// With snapshots and its place in the log.
    virtual Result<domain::AuditEvent> event(const domain::OrganizationId& organization,
                                             const domain::EventId& id) = 0;
    virtual Result<std::vector<domain::Change>> changes(const domain::OrganizationId& organization,
                                                        std::uint64_t after,
                                                        std::uint32_t limit) = 0;
    virtual Result<std::uint64_t> newestCursor(const domain::OrganizationId& organization) = 0;
    virtual Result<std::optional<IdempotentAnswer>>
    answered(const domain::OrganizationId& organization, const std::string& subject,
             const std::string& key, Timestamp notBefore) = 0;
};

} // namespace strongroom::server
