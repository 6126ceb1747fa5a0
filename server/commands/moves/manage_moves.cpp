// A move is a list with a state for each secret; what is on it was decided when it began.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/moves/manage_moves.h"

#include "server/audit/move_snapshot.h"

#include <algorithm>

namespace strongroom::server {
namespace {

using domain::Move;
using domain::MoveState;

constexpr std::int64_t mostListed = 50;

Result<Done> mayManage(const MoveWork& work, const Caller& caller, const std::string& action)
{
    Deed deed;
    deed.action = action;
    deed.resourceKind = "move";
    deed.resourceId = caller.organization.value;
    return permit(work.context, caller, domain::Capability::Manage, deed);
}

/// 0 for what has no bound but our own.
Result<std::uint64_t> largestIn(const MoveWork& work, const domain::BackendId& backend)
{
    const auto store = work.backends.stores.of(backend);
    if (!store)
        return store.error();
    return *store ? std::uint64_t((*store)->traits().largestPayload) : 0;
}

Result<std::vector<domain::MovingSecret>> secretsOf(const MoveWork& work, const Caller& caller,
                                                    const domain::MoveWish& wish)
{
    for (const auto& backend : {wish.from, wish.to})
        if (auto known = work.backends.storage.backend(caller.organization, backend); !known)
            return known.error();
    const auto largest = largestIn(work, wish.to);
    if (!largest)
        return largest.error();
    auto secrets = work.moves.plan(caller.organization, wish, *largest, work.context.clock.now());
    if (secrets && wish.secret && secrets->empty())
        return Error{ErrorKind::NotFound, "There is no such secret in the backend to move from."};
    return secrets;
}

} // namespace

Deed moveDeed(std::string action, const Move& move)
{
    Deed deed;
    deed.action = std::move(action);
    deed.resourceKind = "move";
    deed.resourceId = move.id.value;
    deed.purpose = move.purpose;
    deed.after = snapshotOf(move);
    return deed;
}

Result<domain::MovePlan> planMove(const MoveWork& work, const Caller& caller,
                                  const domain::MoveWish& wish)
{
    if (auto allowed = mayManage(work, caller, "move.plan"); !allowed)
        return allowed.error();
    auto secrets = secretsOf(work, caller, wish);
    if (!secrets)
        return secrets.error();
    return domain::MovePlan{std::move(*secrets)};
}

Result<Move> startMove(const MoveWork& work, const Caller& caller, const domain::MoveWish& wish)
{
    auto& context = work.context;
    if (auto allowed = mayManage(work, caller, "move.start"); !allowed)
        return allowed.error();
    if (auto checked = domain::check(wish.purpose); !checked)
        return checked.error();
    auto secrets = secretsOf(work, caller, wish);
    if (!secrets)
        return secrets.error();
    Move move;
    move.id = domain::MoveId::fresh();
    move.organization = caller.organization;
    move.from = wish.from;
    move.to = wish.to;
    move.purpose = summaryOf(wish.purpose);
    move.startedBy = caller.principal.name;
    move.startedAt = context.clock.now();
    move.secrets = std::move(*secrets);
    move.left = static_cast<std::uint64_t>(
        std::ranges::count(move.secrets, domain::MovedState::Left, &domain::MovingSecret::state));
    move.skipped = move.secrets.size() - move.left;
    if (move.left == 0)
        return Error{ErrorKind::VersionConflict,
                     move.secrets.empty() ? "There is nothing to move."
                                          : "There is nothing to move: " + move.secrets[0].problem};
    auto written = work.moves.write([&](MoveWriter& moves, StorageWriter& writer) -> Result<Done> {
        if (auto added = moves.add(move); !added)
            return added;
        return context.recorder.record(writer, caller.organization, caller.actor(),
                                       moveDeed("move.start", move));
    });
    if (!written)
        return written.error();
    context.recorder.committed();
    return move;
}

Result<std::vector<Move>> listMoves(const MoveWork& work, const Caller& caller)
{
    if (auto allowed = mayManage(work, caller, "move.list"); !allowed)
        return allowed.error();
    return work.moves.moves(caller.organization, mostListed);
}

Result<Move> getMove(const MoveWork& work, const Caller& caller, const domain::MoveId& id)
{
    if (auto allowed = mayManage(work, caller, "move.read"); !allowed)
        return allowed.error();
    return work.moves.move(caller.organization, id, work.context.clock.now());
}

Result<Move> cancelMove(const MoveWork& work, const Caller& caller, const domain::MoveId& id)
{
    auto& context = work.context;
    if (auto allowed = mayManage(work, caller, "move.cancel"); !allowed)
        return allowed.error();
    const auto now = context.clock.now();
    auto move = work.moves.move(caller.organization, id, now);
    if (!move)
        return move;
    auto deed = moveDeed("move.cancel", *move);
    deed.before = deed.after;
    move->state = MoveState::Cancelled;
    move->finishedAt = now;
    deed.after = snapshotOf(*move);
    auto written = work.moves.write([&](MoveWriter& moves, StorageWriter& writer) -> Result<Done> {
        if (auto ended = moves.end(id, MoveState::Cancelled, now); !ended)
            return ended;
        return context.recorder.record(writer, caller.organization, caller.actor(), deed);
    });
    if (!written)
        return written.error();
    context.recorder.committed();
    return move;
}

} // namespace strongroom::server
