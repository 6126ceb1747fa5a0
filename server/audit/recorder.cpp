// Events with keyed references instead of names that could be read elsewhere.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/audit/recorder.h"

#include "crypto/hash.h"
#include "server/audit/log/log_appender.h"

namespace strongroom::server {

Recorder::Recorder(Storage& storage, const Clock& clock, std::function<void()> changed)
    : m_storage(storage), m_clock(clock), m_changed(std::move(changed))
{}

Result<Bytes> Recorder::auditKey(const domain::OrganizationId& organization)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_auditKeys.find(organization.value); known != m_auditKeys.end())
            return known->second;
    }
    auto key = m_storage.auditKey(organization);
    if (!key)
        return key;
    const std::scoped_lock lock(m_mutex);
    m_auditKeys.emplace(organization.value, *key);
    return key;
}

Result<domain::AuditEvent> Recorder::eventOf(const domain::OrganizationId& organization,
                                             const Actor& actor, const Deed& deed)
{
    const auto key = auditKey(organization);
    if (!key)
        return key.error();
    return eventBy(*key, organization, actor, deed);
}

Result<domain::AuditEvent> Recorder::eventBy(std::span<const std::uint8_t> auditKey,
                                             const domain::OrganizationId& organization,
                                             const Actor& actor, const Deed& deed) const
{
    const auto uri =
        deed.resourceUri.empty() ? deed.resourceKind + ":" + deed.resourceId : deed.resourceUri;
    const auto ref = crypto::hmacSha256(auditKey, bytesOf(uri));
    if (!ref)
        return ref.error();
    domain::AuditEvent event;
    event.id = deed.id ? *deed.id : domain::EventId::fresh();
    event.organization = organization;
    event.at = m_clock.now();
    event.subject = actor.subject;
    event.actor = actor.name;
    event.requestId = actor.requestId;
    event.action = deed.action;
    event.resourceKind = deed.resourceKind;
    event.resourceId = deed.resourceId;
    event.resourceName = deed.resourceName;
    event.resourceRef = toHex(*ref);
    event.purpose = deed.purpose;
    event.grantId = deed.grantId;
    event.approvalId = deed.approvalId;
    event.address = actor.origin.address;
    event.client = actor.origin.client;
    event.job = actor.origin.job;
    event.before = deed.before;
    event.after = deed.after;
    return event;
}

/// The event and its leaf: neither is kept without the other.
Result<Done> Recorder::append(StorageWriter& writer, domain::AuditEvent& event)
{
    const auto chain = writer.eventChain(event.organization, event.resourceKind, event.resourceId);
    if (!chain)
        return chain.error();
    event.sequence = chain->sequence;
    event.previous = chain->previous;
    if (auto appended = writer.appendEvent(event); !appended)
        return appended;
    return appendToLog(writer.log(), event);
}

Result<Done> Recorder::record(StorageWriter& writer, const domain::OrganizationId& organization,
                              const Actor& actor, const Deed& deed)
{
    auto event = eventOf(organization, actor, deed);
    return event ? put(writer, *event, deed) : event.error();
}

Result<Done> Recorder::put(StorageWriter& writer, domain::AuditEvent& event, const Deed& deed)
{
    if (auto appended = append(writer, event); !appended)
        return appended;
    return writer.appendChange(
        event.organization,
        {0, deed.action, deed.resourceKind, deed.resourceId, deed.revision, event.actor, event.at});
}

Result<Done> Recorder::recordFounding(StorageWriter& writer,
                                      const domain::OrganizationId& organization,
                                      std::span<const std::uint8_t> auditKey, const Actor& actor,
                                      const std::vector<Deed>& deeds)
{
    for (const auto& deed : deeds) {
        auto event = eventBy(auditKey, organization, actor, deed);
        if (!event)
            return event.error();
        if (auto done = put(writer, *event, deed); !done)
            return done;
    }
    return Done{};
}

Result<Done> Recorder::note(const domain::OrganizationId& organization, const Actor& actor,
                            const Deed& deed, const std::optional<ErrorKind>& denied,
                            const std::string& reason)
{
    auto event = eventOf(organization, actor, deed);
    if (!event)
        return event.error();
    if (denied) {
        event->decision = domain::Decision::Deny;
        event->reason = reason.empty() ? std::string(nameOf(*denied)) : reason;
    }
    auto written = m_storage.write([&](StorageWriter& writer) -> Result<Done> {
        if (auto appended = append(writer, *event); !appended)
            return appended;
        return writer.appendChange(organization, {0, deed.action, "audit_event", event->id.value, 0,
                                                  actor.name, event->at});
    });
    if (written)
        m_changed();
    return written;
}

} // namespace strongroom::server
