// Writes the record: one line for each change, look, denial and sign-in.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/audit_event.h"
#include "models/domain/organization.h"
#include "server/storage/storage.h"

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace strongroom::server {

/// From where a request came.
struct Origin
{
    std::string address{};
    std::string client{}; ///< As the program names itself.
    std::string job{};    ///< "<kind>/<id>" of the deployment job that it said it is part of.
};

/// Who did it, as the record names them.
struct Actor
{
    std::string subject{};
    std::string name{};
    std::string requestId{};
    Origin origin{};
};

struct Deed
{
    std::string action{};
    std::string resourceKind{};
    std::string resourceId{};
    std::string resourceName{};
    std::string resourceUri{}; ///< Canonical; goes into the record only as a keyed hash.
    std::uint64_t revision = 0;
    std::string purpose{};
    std::string grantId{};
    std::string approvalId{};
    std::optional<std::string> before{};
    std::optional<std::string> after{};
    std::optional<domain::EventId> id{}; ///< Of the event, where others have to name it.
};

class Recorder
{
public:
    /// `changed` is called after each write that a cache must hear of, from whichever thread wrote.
    Recorder(Storage& storage, const Clock& clock, std::function<void()> changed);

    /// The event, and the change-feed line if a cache must hear of it, in the transaction of
    /// `writer`.
    Result<Done> record(StorageWriter& writer, const domain::OrganizationId& organization,
                        const Actor& actor, const Deed& deed);
    /// The first lines of an organization that is made in the transaction of `writer`: its audit
    /// key cannot be read elsewhere yet.
    Result<Done> recordFounding(StorageWriter& writer, const domain::OrganizationId& organization,
                                std::span<const std::uint8_t> auditKey, const Actor& actor,
                                const std::vector<Deed>& deeds);
    /// An event of its own, for what changes nothing: a look, a sign-in, a refusal with its true
    /// reason.
    /// `reason` is finer than the kind, and stands in its place where it is given.
    Result<Done> note(const domain::OrganizationId& organization, const Actor& actor,
                      const Deed& deed, const std::optional<ErrorKind>& denied = {},
                      const std::string& reason = {});

    /// To be called when a transaction that recorded was committed.
    void committed() { m_changed(); }

private:
    Result<Done> append(StorageWriter& writer, domain::AuditEvent& event);
    Result<Bytes> auditKey(const domain::OrganizationId& organization);
    Result<domain::AuditEvent> eventOf(const domain::OrganizationId& organization,
                                       const Actor& actor, const Deed& deed);
    Result<domain::AuditEvent> eventBy(std::span<const std::uint8_t> auditKey,
                                       const domain::OrganizationId& organization,
                                       const Actor& actor, const Deed& deed) const;
    Result<Done> put(StorageWriter& writer, domain::AuditEvent& event, const Deed& deed);

    Storage& m_storage;
    const Clock& m_clock;
    std::function<void()> m_changed;
    std::mutex m_mutex{};
    std::map<std::string, Bytes> m_auditKeys{}; ///< By organization: one never changes.
};

} // namespace strongroom::server
