// Each turn is one transaction with its line on the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/bulk/manage_bulk.h"

#include "server/audit/bulk_snapshot.h"

namespace strongroom::server {
namespace {

using domain::Bulk;
using domain::BulkId;
using domain::BulkState;

constexpr std::int64_t mostListed = 50;
constexpr std::int64_t itemsInPage = 200;
/// What was seen longer ago is looked at again.
constexpr std::chrono::minutes planHolds{15};

bool isOf(const KeptBulk& kept, const Caller& caller)
{
    return kept.actor.issuer == caller.principal.issuer
           && kept.actor.subject == caller.principal.subject;
}

/// The caller's own, or anybody's for whoever manages; others do not learn that there is one.
Result<KeptBulk> reach(const BulkWork& work, const Caller& caller, const BulkId& id)
{
    auto& policy = work.context.policy;
    if (auto member = policy.standingOf(caller.principal, caller.organization); !member)
        return member.error();
    if (auto allowed = withinLimits(caller.principal, domain::Capability::Write); !allowed)
        return allowed.error();
    auto kept = work.bulks.bulk(caller.organization, id);
    if (!kept || isOf(*kept, caller))
        return kept;
    const bool manages =
        kept->bulk.state != BulkState::Planned
        && policy.decide(caller.principal, domain::Capability::Manage, caller.organization);
    return manages ? std::move(kept) : Error{ErrorKind::NotFound, "The bulk deed was not found."};
}

using Turn = std::function<Result<Done>(BulkWriter&, const KeptBulk&)>;

/// Turns it as it stands within the transaction, and records how it stands then.
Result<Bulk> turn(const BulkWork& work, const Caller& caller, const BulkId& id,
                  const std::string& action, const Turn& change)
{
    auto& context = work.context;
    if (auto kept = reach(work, caller, id); !kept)
        return kept.error();
    auto written = work.bulks.write([&](BulkWriter& bulks, StorageWriter& writer) -> Result<Done> {
        const auto before = bulks.bulk(caller.organization, id);
        if (!before)
            return before.error();
        if (auto changed = change(bulks, *before); !changed)
            return changed;
        const auto after = bulks.bulk(caller.organization, id);
        if (!after)
            return after.error();
        auto deed = bulkDeed(action, after->bulk);
        deed.before = snapshotOf(before->bulk);
        return context.recorder.record(writer, caller.organization, caller.actor(), deed);
    });
    if (!written)
        return written.error();
    context.recorder.committed();
    return getBulk(work, caller, id);
}

Result<Done> expectPlanned(const Bulk& bulk, Timestamp now)
{
    if (bulk.startedAt + planHolds < now)
        return Error{ErrorKind::VersionConflict,
                     "This was looked at more than 15 minutes ago. Look again at what would be "
                     "done."};
    return Done{};
}

Result<Done> expectCount(std::uint64_t count, std::uint64_t agreed)
{
    if (count == 0)
        return Error{ErrorKind::VersionConflict, "There is no secret that this could be done to."};
    if (count != agreed)
        return Error{ErrorKind::VersionConflict, "It would be done to " + std::to_string(count)
                                                     + " secrets, not to " + std::to_string(agreed)
                                                     + ". Look again at what would be done."};
    return Done{};
}

Result<Done> expectUndoable(const Bulk& bulk, Timestamp now)
{
    if (bulk.deed == domain::BulkDeed::Destroy)
        return Error{ErrorKind::VersionConflict,
                     "What is destroyed is gone for good: this cannot be taken back."};
    if (bulk.deed == domain::BulkDeed::Rotate)
        return Error{ErrorKind::VersionConflict,
                     "Rotations are not taken back together. Abort those that should not go on."};
    if (bulk.undoOf)
        return Error{ErrorKind::VersionConflict,
                     "This took another deed back. Do that one anew instead."};
    if (!bulk.finishedAt)
        return Error{ErrorKind::VersionConflict,
                     "This has not ended. Wait for its end, or cancel the rest of it first."};
    if (!bulk.undoUntil || *bulk.undoUntil < now)
        return Error{ErrorKind::VersionConflict, "There is nothing of it to take back any more."};
    return Done{};
}

} // namespace

Deed bulkDeed(std::string action, const Bulk& bulk)
{
    Deed deed;
    deed.action = std::move(action);
    deed.resourceKind = "bulk";
    deed.resourceId = bulk.id.value;
    deed.purpose = bulk.reason;
    deed.after = snapshotOf(bulk);
    return deed;
}

Result<Done> expectReady(const BulkWork& work, const Bulk& plan, const domain::BulkStart& start)
{
    if (auto fresh = expectPlanned(plan, work.context.clock.now()); !fresh)
        return fresh;
    auto count = plan.left;
    for (const auto& place : plan.places)
        if (start.exceptProduction && place.kind == domain::EnvironmentKind::Production)
            count -= place.left;
    return expectCount(count, start.count);
}

Result<Bulk> startBulk(const BulkWork& work, const Caller& caller, const BulkId& id,
                       const domain::BulkStart& start)
{
    const auto known = reach(work, caller, id);
    if (!known)
        return known.error();
    if (known->bulk.state != BulkState::Planned)
        return known->bulk;
    if (known->bulk.deed == domain::BulkDeed::Destroy)
        return Error{ErrorKind::VersionConflict,
                     "Others have to agree to a destruction first. Ask for that with …/destroy."};
    return beginBulk(work, caller, id, start, nullptr);
}

Result<Bulk> beginBulk(const BulkWork& work, const Caller& caller, const BulkId& id,
                       const domain::BulkStart& start, const domain::Approval* approval)
{
    const auto now = work.context.clock.now();
    return turn(work, caller, id, "bulk.start",
                [&](BulkWriter& bulks, const KeptBulk& kept) -> Result<Done> {
                    if (auto fresh = expectPlanned(kept.bulk, now); !fresh)
                        return fresh;
                    if (start.exceptProduction)
                        if (auto left = bulks.skipProduction(id); !left)
                            return left;
                    const auto planned = bulks.bulk(caller.organization, id);
                    if (!planned)
                        return planned.error();
                    if (auto same = expectCount(planned->bulk.left, start.count); !same)
                        return same;
                    auto begun = bulks.turn(id, {BulkState::Planned}, BulkState::Running, now);
                    if (!begun || approval == nullptr)
                        return begun;
                    return bulks.awaitApproval(id, approval->id,
                                               "It waits until " + std::to_string(approval->needed)
                                                   + (approval->needed == 1
                                                          ? " other person agrees."
                                                          : " other people agree."));
                });
}

Result<std::vector<Bulk>> listBulks(const BulkWork& work, const Caller& caller)
{
    auto& policy = work.context.policy;
    if (auto member = policy.standingOf(caller.principal, caller.organization); !member)
        return member.error();
    const bool all =
        bool(policy.decide(caller.principal, domain::Capability::Manage, caller.organization));
    return work.bulks.bulks(caller.organization,
                            all ? std::nullopt : std::optional(bulkActorOf(caller)), mostListed);
}

Result<Bulk> getBulk(const BulkWork& work, const Caller& caller, const BulkId& id)
{
    auto kept = reach(work, caller, id);
    if (!kept)
        return kept.error();
    return std::move(kept->bulk);
}

Result<domain::Page<domain::BulkItem>> listBulkItems(const BulkWork& work, const Caller& caller,
                                                     const BulkId& id, domain::BulkItemState state,
                                                     const std::string& cursor)
{
    if (auto kept = reach(work, caller, id); !kept)
        return kept.error();
    return work.bulks.items(id, state, cursor, itemsInPage);
}

Result<Bulk> pauseBulk(const BulkWork& work, const Caller& caller, const BulkId& id)
{
    return turn(work, caller, id, "bulk.pause", [&](BulkWriter& bulks, const KeptBulk&) {
        return bulks.turn(id, {BulkState::Running}, BulkState::Paused, {});
    });
}

Result<Bulk> resumeBulk(const BulkWork& work, const Caller& caller, const BulkId& id)
{
    return turn(work, caller, id, "bulk.resume", [&](BulkWriter& bulks, const KeptBulk&) {
        return bulks.turn(id, {BulkState::Paused}, BulkState::Running, {});
    });
}

Result<Bulk> cancelBulk(const BulkWork& work, const Caller& caller, const BulkId& id)
{
    const auto now = work.context.clock.now();
    return turn(work, caller, id, "bulk.cancel", [&](BulkWriter& bulks, const KeptBulk&) {
        return bulks.turn(id, {BulkState::Running, BulkState::Paused}, BulkState::Cancelled, now);
    });
}

Result<Bulk> retryBulk(const BulkWork& work, const Caller& caller, const BulkId& id)
{
    return turn(work, caller, id, "bulk.retry",
                [&](BulkWriter& bulks, const KeptBulk& kept) -> Result<Done> {
                    if (kept.bulk.failed == 0)
                        return Error{ErrorKind::VersionConflict, "Nothing of it has failed."};
                    if (kept.bulk.undoneBy)
                        return Error{ErrorKind::VersionConflict, "It was taken back meanwhile."};
                    // Others agreed to destroy what they saw, and nothing that changed since.
                    const bool asSeen =
                        kept.bulk.undoOf || kept.bulk.deed == domain::BulkDeed::Destroy;
                    if (auto left = bulks.leaveFailed(id, !asSeen); !left)
                        return left;
                    // What was given up goes on where it is asked for, and nowhere else.
                    return bulks.turn(id, {BulkState::Running, BulkState::Paused, BulkState::Done},
                                      BulkState::Running, {});
                });
}

Result<Bulk> undoBulk(const BulkWork& work, const Caller& caller, const BulkId& id)
{
    auto& context = work.context;
    const auto known = reach(work, caller, id);
    if (!known)
        return known.error();
    if (known->bulk.undoneBy)
        return getBulk(work, caller, *known->bulk.undoneBy);
    KeptBulk undo{known->bulk, bulkActorOf(caller)};
    undo.bulk.id = BulkId::fresh();
    undo.bulk.undoOf = id;
    undo.bulk.state = BulkState::Running;
    undo.bulk.startedAt = context.clock.now();
    undo.bulk.reason.clear();
    auto written = work.bulks.write([&](BulkWriter& bulks, StorageWriter& writer) -> Result<Done> {
        const auto of = bulks.bulk(caller.organization, id);
        if (!of)
            return of.error();
        if (auto undoable = expectUndoable(of->bulk, undo.bulk.startedAt); !undoable)
            return undoable;
        if (auto added = bulks.addUndo(undo, id); !added)
            return added;
        const auto begun = bulks.bulk(caller.organization, undo.bulk.id);
        if (!begun)
            return begun.error();
        return context.recorder.record(writer, caller.organization, caller.actor(),
                                       bulkDeed("bulk.undo", begun->bulk));
    });
    if (!written)
        return written.error();
    context.recorder.committed();
    return getBulk(work, caller, undo.bulk.id);
}

} // namespace strongroom::server
