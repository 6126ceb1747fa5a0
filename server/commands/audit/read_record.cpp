// Leave first, then the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/audit/read_record.h"

#include "server/commands/approvals/gate.h"

#include <algorithm>
#include <map>

namespace strongroom::server {
namespace {

constexpr std::uint32_t mostHours = 10000;

Result<AuditQuery> queryOf(CommandContext& context, const Caller& caller, const RecordWish& wish)
{
    const auto sees = holds(context, caller, domain::Capability::SeeAudit);
    if (!sees)
        return sees.error();
    // A key that was not given the record does not show its owner's part of it.
    if (!*sees && caller.principal.limits)
        return Error{ErrorKind::Forbidden, "This API key was not given see_audit."};
    auto filter = domain::parseAuditFilter(wish.filter, context.clock.now());
    if (!filter)
        return filter.error();
    if (!wish.resource.empty())
        filter->resource = wish.resource;
    AuditQuery query{caller.organization, std::move(*filter), {}, wish.cursor, wish.limit};
    if (!*sees)
        query.onlySubject = memberKeyOf(caller.principal);
    return query;
}

/// Gapless numbers, and the events before, say how much there is that is not shown.
void hideOthers(domain::AuditEvent& event)
{
    event.sequence = 0;
    event.previous = {};
    event.log.reset();
}

/// Newest sightings of each key, however many grants showed it.
std::map<std::string, domain::ExposedKey> merge(const std::vector<const Sighting*>& sightings)
{
    std::map<std::string, domain::ExposedKey> keys;
    for (const auto* sighting : sightings)
        for (const auto& name : sighting->keys) {
            auto& key = keys[name];
            key.key = name;
            key.version = std::max(key.version, sighting->version);
            key.seenAt = std::max(key.seenAt, sighting->lastAt);
            key.times += sighting->times;
        }
    return keys;
}

domain::ExposureState stateOf(const domain::ExposedKey& key,
                              const std::optional<domain::Version>& current)
{
    if (!current)
        return domain::ExposureState::Removed;
    const auto found = std::ranges::find(current->keys, key.key, &domain::VersionKey::name);
    if (found == current->keys.end())
        return domain::ExposureState::Removed;
    return found->changedIn > key.version ? domain::ExposureState::Rotated
                                          : domain::ExposureState::Current;
}

Result<domain::Exposure> exposureTo(CommandContext& context, const Caller& caller,
                                    const domain::SecretId& id,
                                    const std::vector<const Sighting*>& sightings)
{
    const auto secret = context.storage.secret(caller.organization, id);
    if (!secret)
        return secret.error();
    const auto versions = context.storage.versions(id);
    if (!versions)
        return versions.error();
    const auto current = currentOf(*versions);
    domain::Exposure exposure{id, secret->name, secret->environment, secret->owner, {}};
    for (auto& [name, key] : merge(sightings)) {
        key.state = stateOf(key, current);
        exposure.keys.push_back(std::move(key));
    }
    return exposure;
}

} // namespace

Result<domain::Page<domain::AuditEvent>> listEvents(CommandContext& context, AuditRecords& records,
                                                    const Caller& caller, const RecordWish& wish)
{
    const auto query = queryOf(context, caller, wish);
    if (!query)
        return query.error();
    auto page = records.events(*query);
    if (page && query->onlySubject)
        std::ranges::for_each(page->items, hideOthers);
    return page;
}

Result<domain::AuditEvent> getEvent(CommandContext& context, const Caller& caller,
                                    const domain::EventId& id)
{
    const auto sees = holds(context, caller, domain::Capability::SeeAudit);
    if (!sees)
        return sees.error();
    auto event = context.storage.event(caller.organization, id);
    if (!event || *sees)
        return event;
    if (caller.principal.limits || event->subject != memberKeyOf(caller.principal))
        return Error{ErrorKind::NotFound, "The event was not found."};
    hideOthers(*event);
    return event;
}

Result<std::vector<domain::HourCount>> countByHour(CommandContext& context, AuditRecords& records,
                                                   const Caller& caller, const RecordWish& wish)
{
    const auto query = queryOf(context, caller, wish);
    return query ? records.hours(*query, mostHours) : query.error();
}

Result<std::vector<domain::Exposure>> exposureOf(CommandContext& context, AuditRecords& records,
                                                 const Caller& caller, const std::string& subject)
{
    if (auto allowed = context.policy.decide(caller.principal, domain::Capability::SeeAudit,
                                             caller.organization);
        !allowed)
        return allowed.error();
    const auto sightings = records.sightings(caller.organization, subject);
    if (!sightings)
        return sightings.error();
    std::map<std::string, std::vector<const Sighting*>> bySecret;
    for (const auto& sighting : *sightings)
        bySecret[sighting.secret.value].push_back(&sighting);
    std::vector<domain::Exposure> exposures;
    for (const auto& [secret, seen] : bySecret) {
        auto exposure = exposureTo(context, caller, {secret}, seen);
        if (!exposure)
            return exposure.error();
        exposures.push_back(std::move(*exposure));
    }
    std::ranges::sort(exposures, {}, [](const domain::Exposure& exposure) {
        return std::pair(!exposure.isOpen(), exposure.name);
    });
    return exposures;
}

} // namespace strongroom::server
