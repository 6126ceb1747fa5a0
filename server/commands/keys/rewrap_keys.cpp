// The runner opens and wraps; here DEKs are only fetched, passed on and put back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/keys/rewrap_keys.h"

#include "server/audit/snapshot.h"
#include "server/commands/keys/batch_size.h"

#include <algorithm>
#include <map>

namespace strongroom::server {
namespace {

using boost::asio::awaitable;
using domain::Rewrap;
using domain::RewrapState;

constexpr std::int64_t mostListed = 50;

Deed rewrapDeed(std::string action, const Rewrap& rewrap)
{
    auto deed = keyDeed(std::move(action), rewrap.organization, rewrap.target);
    deed.after = snapshotOf(rewrap);
    return deed;
}

/// Who goes on with it, long after the person who began it has left.
Actor actorOf(const Rewrap& rewrap)
{
    return {"strongroomd", "strongroomd, for " + rewrap.startedBy, {}, {}};
}

Result<Rewrap> turn(CommandContext& context, KeyStorage& keys, const Caller& caller,
                    const domain::RewrapId& id, RewrapState to, const std::string& action)
{
    if (auto allowed = permit(context, caller, domain::Capability::Manage,
                              keyDeed(action, caller.organization, {}));
        !allowed)
        return allowed.error();
    auto rewrap = keys.rewrap(caller.organization, id);
    if (!rewrap)
        return rewrap;
    auto deed = rewrapDeed(action, *rewrap);
    deed.before = deed.after;
    rewrap->state = to;
    deed.after = snapshotOf(*rewrap);
    if (auto turned = keys.turn(id, to,
                                [&](StorageWriter& writer) {
                                    return context.recorder.record(writer, caller.organization,
                                                                   caller.actor(), deed);
                                });
        !turned)
        return turned.error();
    context.recorder.committed();
    return keys.rewrap(caller.organization, id);
}

RewrappedBatch batchOf(const std::vector<domain::RewrapItem>& items, domain::RewrapAnswer& answer)
{
    RewrappedBatch batch;
    batch.cursor = items.back().place.context.version.value;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i >= answer.items.size() || !answer.items[i]) {
            ++batch.failed;
            batch.problem = i < answer.items.size() ? answer.items[i].error().message
                                                    : "The key custodian left one out.";
            continue;
        }
        batch.items.push_back(
            {items[i].place.context.version, items[i].dek, std::move(*answer.items[i])});
    }
    return batch;
}

/// Where nothing works any more, somebody has to look before the rest is tried.
Result<Done> keepBatch(RewrapWork& work, const Rewrap& rewrap, RewrappedBatch batch)
{
    const bool lost = batch.items.empty();
    if (lost) {
        batch.cursor.clear();
        batch.failed = 0;
    }
    if (auto kept = work.keys.keep(rewrap.id, batch); !kept || !lost)
        return kept;
    auto deed = rewrapDeed("key.rewrap_pause", rewrap);
    return work.keys.turn(rewrap.id, RewrapState::Paused, [&](StorageWriter& writer) {
        return work.context.recorder.record(writer, rewrap.organization, actorOf(rewrap), deed);
    });
}

Result<Done> finish(RewrapWork& work, const Rewrap& rewrap)
{
    auto& recorder = work.context.recorder;
    auto finished = work.keys.finish(
        rewrap, work.context.clock.now(), [&](StorageWriter& writer, const Rewrap& done) {
            return recorder.record(writer, done.organization, actorOf(done),
                                   rewrapDeed("key.rewrap_finish", done));
        });
    if (finished)
        recorder.committed();
    return finished;
}

/// One batch. True if there is more to do now.
awaitable<Result<bool>> step(RewrapWork& work, Rewrap rewrap, BatchSize& size)
{
    auto items = co_await onPool(
        work.context.pool, [&] { return work.keys.next(rewrap, size.now(rewrap.perSecond)); });
    if (!items)
        co_return items.error();
    if (items->empty()) {
        const auto finished =
            co_await onPool(work.context.pool, [&] { return finish(work, rewrap); });
        co_return finished ? Result<bool>(false) : finished.error();
    }
    domain::RewrapRequest request;
    request.organization = rewrap.organization;
    request.items = *items;
    const auto asked = std::chrono::steady_clock::now();
    auto answer =
        co_await work.context.custodian.rewrap(rewrap.organization, std::move(request), {});
    if (!answer) {
        if (answer.error().kind == ErrorKind::TimedOut)
            size.timedOut();
        co_return answer.error();
    }
    size.answered(std::chrono::steady_clock::now() - asked);
    auto batch = batchOf(*items, *answer);
    const bool more = !batch.items.empty();
    const auto kept = co_await onPool(work.context.pool,
                                      [&] { return keepBatch(work, rewrap, std::move(batch)); });
    if (!kept)
        co_return kept.error();
    if (rewrap.perSecond > 0)
        co_await work.pause(std::chrono::milliseconds(1000 * items->size() / rewrap.perSecond));
    co_return more;
}

} // namespace

awaitable<Result<Rewrap>> startRewrap(CommandContext& context, KeyStorage& keys, Caller caller,
                                      domain::RewrapWish wish)
{
    const auto allowed = co_await onPool(context.pool, [&] {
        return permit(context, caller, domain::Capability::Manage,
                      keyDeed("key.rewrap_start", caller.organization, {}));
    });
    if (!allowed)
        co_return allowed.error();
    const domain::KeyStatusRequest request{caller.organization, false};
    const auto ring =
        co_await context.custodian.keyStatus(caller.organization, request, caller.tracing);
    if (!ring)
        co_return ring.error();
    const auto active = std::ranges::find(ring->keys, true, &domain::KeyStatus::active);
    if (active == ring->keys.end())
        co_return Error{ErrorKind::Unavailable, "The key custodian has no active key."};
    Rewrap rewrap;
    rewrap.id = domain::RewrapId::fresh();
    rewrap.organization = caller.organization;
    rewrap.target = active->kekId;
    rewrap.everything = active->rotates;
    rewrap.perSecond = wish.perSecond;
    rewrap.startedBy = caller.principal.name;
    rewrap.startedAt = context.clock.now();
    auto begun = co_await onPool(context.pool, [&] {
        return keys.begin(rewrap, [&](StorageWriter& writer) {
            return context.recorder.record(writer, caller.organization, caller.actor(),
                                           rewrapDeed("key.rewrap_start", rewrap));
        });
    });
    if (begun)
        context.recorder.committed();
    co_return begun;
}

Result<std::vector<Rewrap>> listRewraps(CommandContext& context, KeyStorage& keys,
                                        const Caller& caller)
{
    if (auto allowed = context.policy.decide(caller.principal, domain::Capability::SeeSecrets,
                                             caller.organization);
        !allowed)
        return allowed.error();
    return keys.rewraps(caller.organization, mostListed);
}

Result<Rewrap> pauseRewrap(CommandContext& context, KeyStorage& keys, const Caller& caller,
                           const domain::RewrapId& id)
{
    return turn(context, keys, caller, id, RewrapState::Paused, "key.rewrap_pause");
}

Result<Rewrap> resumeRewrap(CommandContext& context, KeyStorage& keys, const Caller& caller,
                            const domain::RewrapId& id)
{
    return turn(context, keys, caller, id, RewrapState::Running, "key.rewrap_resume");
}

awaitable<void> rewrapAll(RewrapWork work)
{
    std::map<std::string, BatchSize> sizes; // By organization: its keys are as quick as they are.
    for (;;) {
        const auto running =
            co_await onPool(work.context.pool, [&] { return work.keys.running(); });
        bool more = false;
        if (running)
            for (const auto& one : *running) {
                const auto stepped = co_await step(work, one, sizes[one.organization.value]);
                if (stepped)
                    more = more || *stepped;
                else if (stepped.error().kind != ErrorKind::NoCustodian)
                    work.log.write(LogLevel::Warning, "rewrap_waits",
                                   {{"organization", one.organization.value},
                                    {"why", stepped.error().message}});
            }
        if (!more && !co_await work.next())
            co_return;
    }
}

} // namespace strongroom::server
