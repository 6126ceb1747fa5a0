// The single deeds, many to a transaction.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/bulk/run_bulk.h"

#include "server/commands/bulk/destroy_bulk.h"
#include "server/commands/bulk/policy_bulk.h"
#include "server/commands/rotations/run_rotation.h"
#include "server/commands/single_deeds.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;
using domain::Bulk;
using domain::BulkDeed;
using domain::BulkItemState;
using domain::BulkState;

/// The person, as they were when they began it. What they may is asked anew.
Caller callerOf(const KeptBulk& kept)
{
    const auto& actor = kept.actor;
    Caller caller;
    caller.principal.issuer = actor.issuer;
    caller.principal.subject = actor.subject;
    caller.principal.name = actor.name;
    caller.principal.groups = actor.groups;
    caller.organization = kept.bulk.organization;
    caller.requestId = actor.request;
    // By this all events of one deed are found.
    caller.origin = {actor.address, actor.client,
                     actor.job.empty() ? "bulk/" + kept.bulk.id.value : actor.job};
    return caller;
}

std::string actionOf(const Bulk& bulk, const KeptItem& item)
{
    switch (bulk.deed) {
    case BulkDeed::Trash: return bulk.undoOf ? "secret.restore" : "secret.remove";
    case BulkDeed::Restore: return bulk.undoOf ? "secret.remove" : "secret.restore";
    case BulkDeed::Destroy: return "secret.destroy";
    case BulkDeed::Rotate: return "rotation.start";
    case BulkDeed::SetRotationPolicy:
    case BulkDeed::RemoveRotationPolicy: return policyActionOf(bulk, item);
    case BulkDeed::Label:
    case BulkDeed::Owner: break;
    }
    return "secret.change";
}

/// What is done to one; notes in `item` what it was like before.
Alteration alterationOf(const Bulk& bulk, BulkWriter& bulks, KeptItem& item)
{
    if (bulk.deed == BulkDeed::Destroy)
        return destroying(bulks);
    return [&bulk, &item](StorageWriter& writer, domain::Secret& secret,
                          std::vector<domain::Version>& versions) -> Result<Done> {
        const bool back = bulk.undoOf.has_value();
        domain::SecretChange change;
        switch (bulk.deed) {
        case BulkDeed::Trash: return (back ? restoring() : removing())(writer, secret, versions);
        case BulkDeed::Restore: return (back ? removing() : restoring())(writer, secret, versions);
        case BulkDeed::Label:
            change.labels =
                back ? item.labels
                     : domain::labelsAfter(secret.labels, bulk.addLabels, bulk.removeLabels);
            if (change.labels->size() > domain::mostLabels)
                return Error{ErrorKind::InvalidInput, "It would have more than 50 labels."};
            item.labels = secret.labels;
            break;
        case BulkDeed::Owner:
            change.owner = back ? item.owner : bulk.owner;
            item.owner = secret.owner;
            break;
        case BulkDeed::Destroy:
        case BulkDeed::Rotate:
        case BulkDeed::SetRotationPolicy:
        case BulkDeed::RemoveRotationPolicy: break; // They are no change of what a secret is like.
        }
        return changing(std::move(change))(writer, secret, versions);
    };
}

void fail(KeptItem& item, const Error& error)
{
    item.item.state = BulkItemState::Failed;
    item.item.problem = error.message;
}

/// Not the secret's fault: the batch is tried again.
bool isOfTheStore(const Error& error)
{
    return error.kind == ErrorKind::Internal || error.kind == ErrorKind::Unavailable
           || error.kind == ErrorKind::StorageFull || error.kind == ErrorKind::Corrupted
           || error.kind == ErrorKind::TimedOut;
}

/// The decision may need a server of its own, which may be away.
Result<Done> askLeave(const BulkWork& work, const Caller& caller, const Bulk& bulk,
                      std::vector<KeptItem>& items)
{
    for (auto& item : items) {
        const auto allowed =
            permit(work.context, caller, domain::Capability::Write, objectOf(item.item.secret),
                   attempt(actionOf(bulk, item), item.item.secret));
        if (!allowed && isOfTheStore(allowed.error()))
            return allowed;
        if (!allowed)
            fail(item, allowed.error());
    }
    return Done{};
}

/// Begun, and for people to go on with; the secret itself stays as it is.
Result<Done> rotateOne(CommandContext& context, const Caller& caller, BulkWriter& bulks,
                       StorageWriter& writer, KeptItem& item)
{
    const auto secret = writer.secret(caller.organization, item.item.secret);
    if (!secret)
        return secret.error();
    if (auto same = expectRevision(*secret, item.revision); !same)
        return same;
    auto rotations = bulks.rotations();
    if (const auto begun = startWithin(context, caller, rotations, writer, secret->id); !begun)
        return begun.error();
    item.after = item.revision;
    return Done{};
}

Result<Done> alterOne(const BulkWork& work, const Caller& caller, const Bulk& bulk,
                      BulkWriter& bulks, StorageWriter& writer, KeptItem& item)
{
    if (bulk.deed == BulkDeed::Rotate)
        return rotateOne(work.context, caller, bulks, writer, item);
    if (isOfPolicies(bulk.deed))
        return policyOne(work.context, caller, bulk, bulks, writer, item);
    const auto altered = alterWithin(
        work.context, caller, writer, {item.item.secret, item.revision}, actionOf(bulk, item),
        alterationOf(bulk, bulks, item), bulk.approval ? bulk.approval->value : "");
    if (!altered)
        return altered.error();
    item.after = altered->revision;
    return Done{};
}

Result<Done> doOne(const BulkWork& work, const Caller& caller, const Bulk& bulk, BulkWriter& bulks,
                   StorageWriter& writer, KeptItem& item)
{
    auto tried = item;
    auto done = bulks.alone([&]() -> Result<Done> {
        if (auto altered = alterOne(work, caller, bulk, bulks, writer, tried); !altered)
            return altered;
        tried.item.state = BulkItemState::Done;
        return Done{};
    });
    if (!done && isOfTheStore(done.error()))
        return done;
    if (!done)
        fail(item, done.error());
    else
        item = std::move(tried);
    return Done{};
}

Result<Done> keepBatch(const BulkWork& work, const Caller& caller, const Bulk& bulk,
                       std::vector<KeptItem>& items)
{
    auto kept = work.bulks.write([&](BulkWriter& bulks, StorageWriter& writer) -> Result<Done> {
        const auto now = bulks.bulk(bulk.organization, bulk.id);
        if (!now)
            return now.error();
        if (now->bulk.state != BulkState::Running)
            return Done{}; // Held or given up meanwhile: this batch stays as it was.
        for (auto& item : items) {
            if (item.item.state == BulkItemState::Left)
                if (auto done = doOne(work, caller, bulk, bulks, writer, item); !done)
                    return done;
            if (auto settled = bulks.settle(bulk.id, item); !settled)
                return settled;
        }
        return Done{};
    });
    if (kept)
        work.context.recorder.committed();
    return kept;
}

/// Who goes on with it, or holds it, long after the person who began it has left.
Actor serverFor(const Bulk& bulk)
{
    return {"strongroomd", "strongroomd, for " + bulk.startedBy, {}, {}};
}

Result<bool> end(const BulkWork& work, const Bulk& bulk, BulkState to, const std::string& action,
                 const std::string& problem = {})
{
    auto& context = work.context;
    auto ended = work.bulks.write([&](BulkWriter& bulks, StorageWriter& writer) -> Result<Done> {
        if (auto turned =
                bulks.turn(bulk.id, {BulkState::Running}, to, context.clock.now(), problem);
            !turned)
            return turned;
        const auto now = bulks.bulk(bulk.organization, bulk.id);
        if (!now)
            return now.error();
        return context.recorder.record(writer, bulk.organization, serverFor(bulk),
                                       bulkDeed(action, now->bulk));
    });
    if (ended)
        context.recorder.committed();
    else if (ended.error().kind != ErrorKind::VersionConflict) // Somebody turned it themselves.
        return ended.error();
    return false;
}

/// What others said to a destruction: None while they have not.
Result<std::optional<bool>> agreedTo(const BulkWork& work, const Bulk& bulk)
{
    using Said = std::optional<bool>;
    const auto approval = agreementOn(work, bulk);
    if (!approval)
        return approval.error();
    if (approval->state == domain::ApprovalState::Waiting)
        return Said();
    if (approval->state != domain::ApprovalState::Approved)
        return Said(false);
    if (bulk.problem.empty())
        return Said(true);
    auto noted = work.bulks.write([&](BulkWriter& bulks, StorageWriter&) {
        return bulks.awaitApproval(bulk.id, approval->id, {});
    });
    return noted ? Result<Said>(Said(true)) : Result<Said>(noted.error());
}

} // namespace

Result<bool> stepBulk(const BulkWork& work, const KeptBulk& kept)
{
    const auto caller = callerOf(kept);
    const auto& bulk = kept.bulk;
    const bool destroys = bulk.deed == BulkDeed::Destroy;
    if (destroys) {
        const auto agreed = agreedTo(work, bulk);
        if (!agreed || !*agreed)
            return agreed ? Result<bool>(false) : Result<bool>(agreed.error());
        if (!**agreed)
            return end(work, bulk, BulkState::Cancelled, "bulk.cancel",
                       "Others did not agree to it, or not in time.");
    }
    auto items = work.bulks.next(bulk.id, bulkBatch);
    if (!items)
        return items.error();
    if (items->empty())
        return end(work, bulk, BulkState::Done, "bulk.finish");
    const auto member = work.context.policy.standingOf(caller.principal, bulk.organization);
    if (!member && member.error().kind == ErrorKind::NotFound)
        return end(work, bulk, BulkState::Paused, "bulk.pause",
                   kept.actor.name + " is no member here any more, in whose name it goes on.");
    if (!member)
        return member.error();
    if (auto asked = askLeave(work, caller, bulk, *items); !asked)
        return asked.error();
    if (auto done = keepBatch(work, caller, bulk, *items); !done)
        return done.error();
    if (destroys)
        if (auto forgotten = work.context.approvals.forgetErased(); !forgotten)
            return forgotten.error();
    return true;
}

awaitable<void> runBulks(BulkRun run)
{
    auto& pool = run.work.context.pool;
    for (;;) {
        const auto running = co_await onPool(pool, [&] { return run.work.bulks.running(); });
        bool more = false;
        if (running)
            for (const auto& one : *running) {
                const auto stepped = co_await onPool(pool, [&] { return stepBulk(run.work, one); });
                if (stepped)
                    more = more || *stepped;
                else
                    run.log.write(LogLevel::Warning, "bulk_waits",
                                  {{"organization", one.bulk.organization.value},
                                   {"why", stepped.error().message}});
            }
        if (!more && !co_await run.next())
            co_return;
    }
}

} // namespace strongroom::server
