// Deposits first, each under its intention; then one transaction.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/moves/move_secret.h"

#include "models/wire/move_custody_json.h"
#include "server/audit/snapshot.h"
#include "server/commands/alter_secret.h"
#include "server/commands/store_version.h"

#include <algorithm>

namespace strongroom::server {
namespace {

using boost::asio::awaitable;
using domain::MovedState;
using domain::MovingSecret;
using domain::VersionState;

/// What our own database is to take in one transaction.
constexpr std::size_t mostHeld = 64U << 20;

/// What is known before anything is done.
struct Prepared
{
    domain::Move move{};
    MovingSecret standing{};
    domain::Secret secret{};
    std::vector<domain::Version> versions{}; ///< Oldest first.
};

/// What has been sealed and brought so far.
struct Arrival
{
    std::vector<StoredVersion> versions{};
    domain::MoveWarrant warrant{};
    std::size_t held = 0;
};

Error moved()
{
    return {ErrorKind::VersionConflict,
            "Somebody has changed this secret meanwhile. Try again with what it has now."};
}

/// All versions that can be read, each as it is named here, under ids of their own.
Result<Done> expectAll(const std::vector<domain::Version>& versions,
                       const domain::SecretMoveWish& wish)
{
    std::size_t live = 0;
    for (const auto& version : versions) {
        if (version.state != VersionState::Created)
            continue;
        ++live;
        const auto named =
            std::ranges::find(wish.versions, version.number, &domain::MovedVersion::number);
        if (named == wish.versions.end() || named->from != version.id)
            return moved();
    }
    return live == wish.versions.size() ? Result<Done>(Done{}) : moved();
}

Result<Prepared> prepare(const MoveWork& work, const Caller& caller, const MovingAt& at,
                         const domain::SecretMoveWish& wish)
{
    auto& context = work.context;
    const auto now = context.clock.now();
    if (auto allowed =
            permit(context, caller, domain::Capability::Manage, attempt("secret.move", at.secret));
        !allowed)
        return allowed.error();
    auto move = work.moves.move(caller.organization, at.move, now);
    if (!move)
        return move.error();
    const auto standing = std::ranges::find(move->secrets, at.secret, &MovingSecret::secret);
    if (standing == move->secrets.end())
        return Error{ErrorKind::NotFound, "The secret is not part of this move."};
    Prepared prepared;
    prepared.standing = *standing;
    prepared.move = std::move(*move);
    if (prepared.standing.state == MovedState::Moved)
        return prepared;
    if (prepared.standing.state == MovedState::Skipped)
        return Error{ErrorKind::VersionConflict, prepared.standing.problem};
    if (prepared.move.state != domain::MoveState::Running)
        return Error{ErrorKind::VersionConflict, "This move has ended already."};
    auto secret = context.storage.secret(caller.organization, at.secret);
    auto versions = context.storage.versions(at.secret);
    if (!secret || !versions)
        return secret ? versions.error() : secret.error();
    if (secret->state != domain::SecretState::Active || secret->backend != prepared.move.from)
        return moved();
    if (auto all = expectAll(*versions, wish); !all)
        return all.error();
    std::ranges::reverse(*versions);
    prepared.secret = std::move(*secret);
    prepared.versions = std::move(*versions);
    return prepared;
}

domain::SealContext targetOf(const Prepared& prepared, const domain::SecretMoveWish& wish,
                             const domain::MovedVersion& version)
{
    return {prepared.secret.organization,
            prepared.secret.environment,
            wish.toSecret,
            version.to,
            version.number,
            prepared.move.to};
}

/// The former version as it will stand at the target, with what the custodian made of it.
StoredVersion arrivalOf(const domain::Version& former, const domain::SealContext& context,
                        domain::SealVersionAnswer answer)
{
    StoredVersion stored;
    stored.version = former;
    stored.version.id = context.version;
    stored.version.secret = context.secret;
    stored.version.kekId = answer.dek.kekId;
    std::vector<domain::SealedEntry> entries;
    for (auto& key : stored.version.keys) {
        key.fingerprint = answer.fingerprints[key.name];
        const auto found = std::ranges::find(answer.entries, key.name, &domain::SealedEntry::key);
        entries.push_back(found == answer.entries.end() ? domain::SealedEntry{key.name, key.format}
                                                        : std::move(*found));
    }
    stored.sealed = {context, std::move(answer.dek), std::move(entries)};
    return stored;
}

Result<domain::MoveVersionRequest> requestFor(const MoveWork& work, const Prepared& prepared,
                                              const domain::SecretMoveWish& wish,
                                              const domain::MovedVersion& version)
{
    auto stored = work.context.storage.version(prepared.secret, version.number);
    if (!stored)
        return stored.error();
    if (auto loaded = work.context.payloads.load(*stored); !loaded)
        return loaded.error();
    return domain::MoveVersionRequest{targetOf(prepared, wish, version), std::move(stored->sealed),
                                      wish.person};
}

Result<Done> place(const MoveWork& work, StoredVersion stored, Arrival& arrival)
{
    auto placement = work.context.payloads.place(stored.sealed.context, stored.sealed.entries);
    if (!placement)
        return placement.error();
    stored.placement = std::move(*placement);
    for (const auto& entry : stored.sealed.entries)
        arrival.held += entry.sealed.size();
    arrival.versions.push_back(std::move(stored));
    if (arrival.held > mostHeld)
        return Error{ErrorKind::TooLarge,
                     "Its versions are too large to be moved at once. Delete old ones first."};
    return Done{};
}

/// Versions that cannot be read keep their number and their line in the history, without values.
void addRemembered(const Prepared& prepared, const domain::SecretId& next, Arrival& arrival)
{
    for (const auto& version : prepared.versions) {
        if (version.state == VersionState::Created)
            continue;
        StoredVersion stored;
        stored.version = version;
        stored.version.id = domain::VersionId::fresh();
        stored.version.secret = next;
        stored.version.state = VersionState::Destroyed;
        stored.version.keys.clear();
        arrival.versions.push_back(std::move(stored));
    }
    std::ranges::sort(arrival.versions, {},
                      [](const StoredVersion& one) { return one.version.number; });
}

Result<Done> add(CommandContext& context, const Caller& caller, StorageWriter& writer,
                 const domain::Secret& next, const Arrival& arrival)
{
    if (auto added = writer.addSecret(next); !added)
        return added;
    for (const auto& version : arrival.versions)
        if (auto added = writer.addVersion(version); !added)
            return added;
    const auto versions = writer.versions(next.id);
    if (!versions)
        return versions.error();
    auto deed = deedOn(context, "secret.arrive", next);
    deed.after = snapshotOf(next, currentOf(*versions));
    return context.recorder.record(writer, caller.organization, caller.actor(), deed);
}

/// The former gives way, the next takes its place.
Result<Done> exchange(const MoveWork& work, const Caller& caller, const Prepared& prepared,
                      const domain::Secret& next, const Arrival& arrival, MoveWriter& moves,
                      StorageWriter& writer)
{
    auto& context = work.context;
    const auto& id = prepared.secret.id;
    auto former = writer.secret(caller.organization, id);
    const auto versions = writer.versions(id);
    if (!former || !versions)
        return former ? versions.error() : former.error();
    if (former->revision != prepared.secret.revision)
        return moved();
    const auto open = moves.openAt(id, context.clock.now());
    if (!open)
        return open.error();
    if (!open->empty())
        return Error{ErrorKind::VersionConflict, *open};
    const auto warrant = wire::serialize(wire::toJson(arrival.warrant));
    if (auto given = moves.giveWay(prepared.move.id, id, next.id, warrant); !given)
        return given;
    auto before = snapshotOf(*former, currentOf(*versions));
    former->state = domain::SecretState::Deleted;
    if (auto recorded =
            recordAlteration(context, caller, writer, "secret.move", std::move(before), *former);
        !recorded)
        return recorded;
    if (auto added = add(context, caller, writer, next, arrival); !added)
        return added;
    if (auto along = moves.bringAlong(caller.organization, id, next.id); !along)
        return along;
    const auto done = moves.endIfDone(prepared.move.id, context.clock.now());
    if (!done)
        return done.error();
    if (!*done)
        return Done{};
    auto move = prepared.move;
    move.state = domain::MoveState::Done;
    return context.recorder.record(writer, caller.organization, caller.actor(),
                                   moveDeed("move.finish", move));
}

Result<MovingSecret> keep(const MoveWork& work, const Caller& caller, const Prepared& prepared,
                          const domain::SecretMoveWish& wish, Arrival& arrival)
{
    auto next = prepared.secret;
    next.id = wish.toSecret;
    next.backend = prepared.move.to;
    next.revision = 1;
    next.updatedAt = work.context.clock.now();
    next.updatedBy = caller.principal.name;
    addRemembered(prepared, next.id, arrival);
    auto written = work.moves.write([&](MoveWriter& moves, StorageWriter& writer) {
        return exchange(work, caller, prepared, next, arrival, moves, writer);
    });
    if (!written)
        return written.error();
    work.context.recorder.committed();
    auto standing = prepared.standing;
    standing.state = MovedState::Moved;
    standing.problem.clear();
    standing.movedTo = next.id;
    return standing;
}

/// Clears away what was brought, and says why.
Result<Done> abandon(const MoveWork& work, const Caller& caller, const MovingAt& at,
                     const Arrival& arrival, const Error& why)
{
    for (const auto& version : arrival.versions)
        if (version.placement)
            work.context.payloads.abandon(version.sealed.context, *version.placement);
    if (auto noted = work.moves.noteFailure(at.move, at.secret, why.message); !noted)
        return noted;
    return noteRefusal(work.context, caller, "secret.move", at.secret, why);
}

/// Each version in turn, from where it lies to where it goes.
awaitable<Result<Done>> bring(const MoveWork& work, const Caller& caller, const Prepared& prepared,
                              const domain::SecretMoveWish& wish, Arrival& arrival)
{
    auto& pool = work.context.pool;
    for (const auto& former : prepared.versions) {
        if (former.state != VersionState::Created)
            continue;
        const auto& named =
            *std::ranges::find(wish.versions, former.number, &domain::MovedVersion::number);
        const auto request =
            co_await onPool(pool, [&] { return requestFor(work, prepared, wish, named); });
        if (!request)
            co_return request.error();
        auto answer = co_await work.context.custodian.moveVersion(caller.organization, *request,
                                                                  caller.tracing);
        if (!answer)
            co_return answer.error();
        arrival.warrant = std::move(answer->warrant);
        const auto placed = co_await onPool(pool, [&] {
            return place(work, arrivalOf(former, request->context, std::move(answer->version)),
                         arrival);
        });
        if (!placed)
            co_return placed.error();
    }
    co_return Done{};
}

} // namespace

awaitable<Result<MovingSecret>> moveSecret(MoveWork work, Caller caller, MovingAt at,
                                           domain::SecretMoveWish wish)
{
    auto& pool = work.context.pool;
    const auto prepared = co_await onPool(pool, [&] { return prepare(work, caller, at, wish); });
    if (!prepared)
        co_return prepared.error();
    if (prepared->standing.state == MovedState::Moved)
        co_return prepared->standing;
    Arrival arrival;
    const auto brought = co_await bring(work, caller, *prepared, wish, arrival);
    Result<MovingSecret> kept = prepared->standing;
    if (brought)
        kept = co_await onPool(pool, [&] { return keep(work, caller, *prepared, wish, arrival); });
    else
        kept = brought.error();
    if (kept)
        co_return kept;
    const auto why = kept.error();
    const auto noted =
        co_await onPool(pool, [&] { return abandon(work, caller, at, arrival, why); });
    co_return noted ? why : noted.error();
}

Result<std::vector<domain::MoveWarrant>> warrantsOf(const MoveWork& work, const Caller& caller,
                                                    const domain::SecretId& secret)
{
    if (auto allowed = work.context.policy.decide(caller.principal, domain::Capability::SeeSecrets,
                                                  caller.organization, objectOf(secret));
        !allowed)
        return allowed.error();
    const auto texts = work.moves.warrantsOf(secret);
    if (!texts)
        return texts.error();
    std::vector<domain::MoveWarrant> warrants;
    for (const auto& text : *texts) {
        const auto value = wire::parse(text);
        if (!value)
            return value.error();
        auto warrant = wire::fromJson<domain::MoveWarrant>(*value);
        if (!warrant)
            return warrant.error();
        warrants.push_back(std::move(*warrant));
    }
    return warrants;
}

} // namespace strongroom::server
