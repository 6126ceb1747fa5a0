// What is written in one transaction of the store: all of it is kept, or none of it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/audit_event.h"
#include "models/domain/grant.h"
#include "models/domain/organization.h"
#include "models/domain/secret.h"
#include "models/domain/version.h"
#include "server/storage/access_storage.h"
#include "server/storage/log_storage.h"

#include <string>
#include <vector>

namespace strongroom::server {

/// Where the entries of a version lie that another backend than the built-in one keeps.
struct Placement
{
    std::string deposit{}; ///< Our id of what was brought there.
    std::string place{};   ///< The backend's own.
    Bytes digest{};        ///< SHA-256 of the payload.
};

/// A version with everything that is kept of it.
struct StoredVersion
{
    domain::Version version{};
    domain::SealedVersion sealed{}; ///< Placed elsewhere: entries without their sealed bytes.
    std::optional<Placement> placement{};
};

struct Runner
{
    domain::RunnerId id{};
    domain::OrganizationId organization{};
    std::string name{};
    std::string fingerprint{}; ///< SHA-256 of its certificate, hex.
    bool revoked = false;
};

/// Where the record goes on.
struct EventChain
{
    std::uint64_t sequence = 0;
    domain::EventId previous{}; ///< Empty if the resource has none.
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
    /// Who may do what; of the same transaction.
    virtual AccessWriter& access() = 0;
    /// Makes them a member if they are none, and gives them the role on the organization.
    virtual Result<Done> addMember(const domain::OrganizationId& organization,
                                   const std::string& subject, const std::string& role) = 0;
    virtual Result<Done> putRunner(const Runner& runner) = 0;

    /// Reads as of this transaction.
    virtual Result<domain::Secret> secret(const domain::OrganizationId& organization,
                                          const domain::SecretId& id) = 0;
    virtual Result<std::vector<domain::Version>> versions(const domain::SecretId& secret) = 0;

    /// Fails with AlreadyExists, field "slug" or "id", if one of them is taken.
    virtual Result<Done> addSecret(const domain::Secret& secret) = 0;
    /// Fails with NotFound, as setVersionState() does, for what was never added.
    virtual Result<Done> updateSecret(const domain::Secret& secret) = 0;
    virtual Result<Done> addVersion(const StoredVersion& version) = 0;
    virtual Result<Done> setVersionState(const domain::VersionId& version,
                                         domain::VersionState state) = 0;

    virtual Result<Done> addGrant(const domain::Grant& grant) = 0;
    /// Counts one use. Fails with Forbidden if none is left or the grant has expired at `now`.
    virtual Result<Done> useGrant(const domain::GrantId& grant, Timestamp now) = 0;

    virtual LogWriter& log() = 0;
    /// The sequence of the next event, and the newest one on this resource.
    virtual Result<EventChain> eventChain(const domain::OrganizationId& organization,
                                          const std::string& resourceKind,
                                          const std::string& resourceId) = 0;
    /// An event without a sequence gets the next one of its organization.
    virtual Result<Done> appendEvent(const domain::AuditEvent& event) = 0;
    virtual Result<Done> appendChange(const domain::OrganizationId& organization,
                                      const domain::Change& change) = 0;
    /// Fails with KeyReused if an answer younger than a day stands for this key: of two
    /// transactions that remember the same key, one is kept.
    virtual Result<Done> remember(const domain::OrganizationId& organization,
                                  const std::string& subject, const IdempotentAnswer& answer,
                                  Timestamp now) = 0;
};

} // namespace strongroom::server
