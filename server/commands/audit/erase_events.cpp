// The event that erases comes first: what it erased points to it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/audit/erase_events.h"

#include "models/wire/fields.h"
#include "server/audit/yaml_record.h"
#include "server/storage/audit/event_eraser.h"
#include "server/storage/sqlite/sqlite_writer.h"

#include <boost/json/array.hpp>

#include <algorithm>

namespace strongroom::server {
namespace {

constexpr std::size_t shortestReason = 10;
constexpr std::int64_t retainedAtOnce = 500;

Deed erasure(std::string action, const domain::EventId& id, const std::vector<std::string>& events)
{
    Deed deed;
    deed.id = id;
    deed.action = std::move(action);
    deed.resourceKind = "audit_event";
    deed.resourceId = id.value;
    YamlRecord state("Erasure");
    state.section("metadata").text("id", id.value);
    state.section("spec").list("events", events);
    deed.after = state.finish();
    return deed;
}

Result<Done> check(CommandContext& context, const Caller& caller, const ErasureWish& wish)
{
    if (wish.events.empty() || wish.events.size() > mostErasedAtOnce)
        return Error{ErrorKind::InvalidInput, "Name 1 to 200 events.", {}, "events"};
    if (wish.reason.size() < shortestReason)
        return Error{ErrorKind::InvalidInput,
                     "Say in at least 10 characters why they have to go.",
                     {},
                     "reason"};
    for (const auto& id : wish.events) {
        const auto event = context.storage.event(caller.organization, id);
        if (!event)
            return event.error();
        if (!event->erasedBy.empty() || event->resourceKind == "audit_event")
            return Error{ErrorKind::VersionConflict,
                         "The event " + id.value + " is erased, or tells of an erasure."};
    }
    return Done{};
}

std::vector<std::string> idsOf(const std::vector<domain::EventId>& events)
{
    std::vector<std::string> ids;
    std::ranges::transform(events, std::back_inserter(ids), &domain::EventId::value);
    return ids;
}

} // namespace

Result<domain::Approval> requestErasure(CommandContext& context, const Caller& caller,
                                        const ErasureWish& wish)
{
    Deed tried;
    tried.action = "audit.request_erase";
    tried.resourceKind = "audit_event";
    for (const auto capability : {domain::Capability::Manage, domain::Capability::SeeAudit})
        if (auto allowed = permit(context, caller, capability, tried); !allowed)
            return allowed.error();
    if (auto checked = check(context, caller, wish); !checked)
        return checked.error();
    const domain::Purpose purpose{domain::PurposeCategory::Other, {}, wish.reason};
    const auto gated = gate(context, caller, domain::GatedAction::EraseEvents, nullptr, purpose);
    if (!gated)
        return gated.error();
    if (auto leave = expectLeave(context, caller, *gated, tried, true); !leave)
        return leave.error();
    const auto ids = idsOf(wish.events);
    const wire::json::object content{{"events", wire::json::array(ids.begin(), ids.end())}};
    return requestApprovalOf(context, caller, *gated,
                             {domain::GatedAction::EraseEvents, "audit_event", ids.front(),
                              std::to_string(ids.size()) + " events", wire::serialize(content),
                              purpose, 0});
}

Result<Done> eraseEvents(CommandContext& context, const Caller& approver,
                         const domain::Approval& approval, ApprovalWriter& approvals,
                         StorageWriter& writer)
{
    const auto content = wire::parse(approval.content);
    if (!content)
        return content.error();
    wire::ObjectReader reader(*content);
    const auto ids = wire::readTexts(reader, "events", mostErasedAtOnce, 64);
    if (!reader.ok())
        return reader.error();
    const auto by = domain::EventId::fresh();
    auto deed = erasure("audit.erase", by, ids);
    deed.purpose = summaryOf(approval.purpose);
    deed.approvalId = approval.id.value;
    if (auto recorded =
            context.recorder.record(writer, approver.organization, approver.actor(), deed);
        !recorded)
        return recorded;
    for (const auto& id : ids)
        if (auto erased = approvals.eraseEvent(approver.organization, {id}, by); !erased)
            return erased;
    return Done{};
}

Result<std::uint64_t> retainEvents(SqliteStorage& storage, Recorder& recorder,
                                   const domain::OrganizationId& organization, Timestamp now,
                                   std::chrono::days kept)
{
    std::uint64_t erased = 0;
    for (bool more = true; more;) {
        auto done = storage.writeTo([&](Database& database) -> Result<Done> {
            const auto events = erasableBefore(database, organization, now - kept, retainedAtOnce);
            if (!events)
                return events.error();
            more = events->size() == retainedAtOnce;
            if (events->empty())
                return Done{};
            const auto by = domain::EventId::fresh();
            auto deed = erasure("audit.retain", by, idsOf(*events));
            deed.purpose = "kept for " + std::to_string(kept.count()) + " days";
            SqliteWriter writer(database);
            if (auto recorded = recorder.record(writer, organization,
                                                {"strongroomd", "strongroomd", {}, {}}, deed);
                !recorded)
                return recorded;
            EventEraser eraser(database, organization, by);
            for (const auto& event : *events)
                if (auto gone = eraser.erase(event); !gone)
                    return gone;
            erased += events->size();
            return Done{};
        });
        if (!done)
            return done.error();
    }
    return erased;
}

} // namespace strongroom::server
