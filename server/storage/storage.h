// What the control plane keeps, whatever keeps it. Values are sealed long before they come here.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/audit_event.h"
#include "models/domain/grant.h"
#include "models/domain/organization.h"
#include "models/domain/page.h"
#include "models/domain/secret.h"
#include "models/domain/version.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace strongroom::server {

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
};

struct AuditFilter
{
    domain::OrganizationId organization{};
    std::optional<std::string> resourceId{};
    std::optional<std::string> cursor{};
    std::uint32_t limit = 200;
};

/// A version with everything that is kept of it.
struct StoredVersion
{
    domain::Version version{};
    domain::SealedVersion sealed{};
};

struct Runner
{
    domain::RunnerId id{};
    domain::OrganizationId organization{};
    std::string name{};
    std::string fingerprint{}; ///< SHA-256 of its certificate, hex.
    bool revoked = false;
};

/// What a creation was answered with, kept for a day so that a repeated request changes nothing.
struct IdempotentAnswer
{
    std::string key{};
    std::string digest{}; ///< Of the method, path and body it answered.
    unsigned status = 0;
    std::string body{};
    std::string etag{};
};

/// One transaction under way: what is written through it is all kept, or none of it.
class StorageWriter
{
public:
    virtual ~StorageWriter() = default;

    virtual Result<Done> addOrganization(const domain::Organization& organization,
                                         const Bytes& auditKey) = 0;
    virtual Result<Done> addEnvironment(const domain::Environment& environment) = 0;
    virtual Result<Done> addBackend(const domain::OrganizationId& organization,
                                    const domain::Backend& backend) = 0;
    virtual Result<Done> addMember(const domain::OrganizationId& organization,
                                   const std::string& subject, const std::string& role) = 0;
    virtual Result<Done> putRunner(const Runner& runner) = 0;

    /// Reads as of this transaction.
    virtual Result<domain::Secret> secret(const domain::OrganizationId& organization,
                                          const domain::SecretId& id) = 0;
    virtual Result<std::vector<domain::Version>> versions(const domain::SecretId& secret) = 0;

    /// Fails with AlreadyExists, field "slug" or "id", if one of them is taken.
    virtual Result<Done> addSecret(const domain::Secret& secret) = 0;
    virtual Result<Done> updateSecret(const domain::Secret& secret) = 0;
    virtual Result<Done> addVersion(const StoredVersion& version) = 0;
    virtual Result<Done> setVersionState(const domain::VersionId& version,
                                         domain::VersionState state) = 0;

    virtual Result<Done> addGrant(const domain::Grant& grant) = 0;
    /// Counts one use. Fails with Forbidden if none is left or the grant has expired at `now`.
    virtual Result<Done> useGrant(const domain::GrantId& grant, Timestamp now) = 0;

    /// Gives the event the next sequence of its organization.
    virtual Result<Done> appendEvent(const domain::AuditEvent& event) = 0;
    virtual Result<Done> appendChange(const domain::OrganizationId& organization,
                                      const domain::Change& change) = 0;
    virtual Result<Done> remember(const domain::OrganizationId& organization,
                                  const std::string& subject, const IdempotentAnswer& answer,
                                  Timestamp now) = 0;
};

/// May be called from any thread. Every read fails with NotFound for what is not there.
class Storage
{
public:
    virtual ~Storage() = default;

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

    /// Newest first, without snapshots.
    virtual Result<domain::Page<domain::AuditEvent>> events(const AuditFilter& filter) = 0;
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
