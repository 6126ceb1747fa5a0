// What a step demands is looked at in the transaction that puts it down: two people cannot both do
// it, and nobody is granted an old version in between.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/rotations/run_rotation.h"

#include "models/wire/rotation_json.h"
#include "server/commands/rotations/rotation_record.h"

#include <algorithm>

namespace strongroom::server {
namespace {

using domain::Rotation;
using domain::RotationState;
using domain::RotationStep;

Result<Rotation> read(const std::string& document)
{
    const auto value = wire::parse(document);
    auto rotation = value ? wire::fromJson<Rotation>(*value) : Result<Rotation>(value.error());
    if (rotation)
        return rotation;
    return Error{ErrorKind::Corrupted, "A rotation cannot be read. Restore a backup.",
                 rotation.error().message};
}

/// Uses are of the moment and not kept.
std::string documentOf(Rotation rotation)
{
    rotation.uses.clear();
    return wire::serialize(wire::toJson(rotation));
}

Result<Done> mayWrite(const RotationWork& work, const Caller& caller,
                      const domain::SecretId& secret, const std::string& action)
{
    return permit(work.context, caller, domain::Capability::Write, objectOf(secret),
                  attempt(action, secret));
}

Result<Rotation> found(const RotationWork& work, const Caller& caller, const domain::RotationId& id)
{
    const auto document = work.rotations.document(caller.organization, id);
    return document ? read(*document) : document.error();
}

Result<Rotation> withUses(const RotationWork& work, Rotation rotation)
{
    if (rotation.state != RotationState::Running || rotation.versionAfter == 0)
        return rotation;
    auto uses =
        work.rotations.usesBelow(rotation.secret, rotation.versionAfter, work.context.clock.now());
    if (!uses)
        return uses.error();
    rotation.uses = std::move(*uses);
    return rotation;
}

/// A version that somebody has put since this began, with a value that is new.
Result<Done> expectNewValue(const Rotation& rotation, const std::vector<domain::Version>& versions,
                            std::uint32_t number)
{
    const auto wrong = [](std::string why) {
        return Error{ErrorKind::InvalidInput, std::move(why), {}, "version"};
    };
    const auto name = "Version " + std::to_string(number);
    const auto version = std::ranges::find(versions, number, &domain::Version::number);
    if (number == 0 || version == versions.end())
        return wrong("Say which version has the new value.");
    if (!version->current)
        return wrong(name + " is not the current one. Put the new value into a new version.");
    if (number <= rotation.versionBefore)
        return wrong(name
                     + " stood before this rotation began. Put the new value into a new version.");
    if (version->rollbackOf)
        return wrong(name + " brings an old value back. Put a new one into a new version.");
    if (std::ranges::count(version->keys, number, &domain::VersionKey::changedIn) == 0)
        return wrong(name + " changes no value. Put a new value into a new version.");
    return Done{};
}

std::string sentenceOf(const std::vector<domain::OldUse>& uses)
{
    auto sentence = "An older version may still be used: " + std::to_string(uses.size())
                    + (uses.size() == 1 ? " grant" : " grants") + ", the longest for "
                    + uses.front().subjectName + " until " + toRfc3339(uses.front().expiresAt);
    return sentence + ". Wait, or revoke the grants; or type the secret's name and give a reason.";
}

Result<Done> expectUnused(const Rotation& rotation, RotationWriter& rotations, Timestamp now,
                          const domain::StepWish& wish, domain::StepDone& done)
{
    const auto uses = rotations.usesBelow(rotation.secret, rotation.versionAfter, now);
    if (!uses)
        return uses.error();
    if (uses->empty())
        return Done{};
    if (wish.typedName.empty() && wish.overrideReason.empty())
        return Error{ErrorKind::VersionConflict, sentenceOf(*uses)};
    if (wish.typedName != rotation.secretName)
        return Error{ErrorKind::InvalidInput,
                     "Type the secret's name as it is written: \"" + rotation.secretName + "\".",
                     {},
                     "typed_name"};
    if (wish.overrideReason.empty())
        return Error{ErrorKind::InvalidInput,
                     "Say why the old value is revoked while it may still be used.",
                     {},
                     "override_reason"};
    done.overrideReason = wish.overrideReason;
    return Done{};
}

/// Running, at that revision, of a secret that is there.
Result<Done> expectStanding(const Rotation& rotation, const RotationAt& at)
{
    if (rotation.state != RotationState::Running)
        return Error{ErrorKind::VersionConflict, "This rotation has ended. Begin another one."};
    if (rotation.revision != at.revision)
        return Error{ErrorKind::VersionConflict,
                     "Somebody else has gone on with this rotation meanwhile. Look again."};
    return Done{};
}

/// Alters `rotation`, or says why not; both of the same transaction.
using Alteration = std::function<Result<Done>(Rotation& rotation, RotationWriter&, StorageWriter&)>;

Result<Rotation> alter(const RotationWork& work, const Caller& caller, const RotationAt& at,
                       const std::string& action, const Alteration& alteration)
{
    auto& context = work.context;
    const auto before = found(work, caller, at.rotation);
    if (!before)
        return before;
    if (auto may = mayWrite(work, caller, before->secret, action); !may)
        return may.error();
    if (auto standing = expectStanding(*before, at); !standing)
        return standing.error();
    auto rotation = *before;
    auto written =
        work.rotations.write([&](RotationWriter& rotations, StorageWriter& writer) -> Result<Done> {
            if (auto altered = alteration(rotation, rotations, writer); !altered)
                return altered;
            ++rotation.revision;
            if (auto updated = rotations.update(rotation, documentOf(rotation)); !updated)
                return updated;
            auto deed = rotationDeed(context, action, rotation);
            deed.before = snapshotOf(*before);
            deed.after = snapshotOf(rotation);
            return context.recorder.record(writer, caller.organization, caller.actor(), deed);
        });
    if (!written)
        return written.error();
    context.recorder.committed();
    return withUses(work, std::move(rotation));
}

} // namespace

Result<Rotation> startWithin(CommandContext& context, const Caller& caller,
                             RotationWriter& rotations, StorageWriter& writer,
                             const domain::SecretId& id)
{
    const auto now = context.clock.now();
    const auto standing = rotations.standing(caller.organization, id, now);
    if (!standing)
        return standing.error();
    const auto secret = writer.secret(caller.organization, id);
    if (!secret)
        return secret.error();
    Rotation rotation;
    rotation.id = domain::RotationId::fresh();
    rotation.organization = caller.organization;
    rotation.secret = id;
    rotation.secretName = standing->name;
    rotation.environment = standing->environment;
    if (const auto& policy = standing->policy) {
        rotation.kind = policy->kind;
        rotation.sourceNote = policy->note;
        rotation.sourceLink = policy->link;
    }
    rotation.startedBy = caller.principal.name;
    rotation.startedAt = now;
    rotation.versionBefore = secret->currentVersion;
    if (auto added = rotations.add(rotation, documentOf(rotation)); !added)
        return added.error();
    auto deed = rotationDeed(context, "rotation.start", rotation);
    deed.after = snapshotOf(rotation);
    if (auto recorded = context.recorder.record(writer, caller.organization, caller.actor(), deed);
        !recorded)
        return recorded.error();
    return rotation;
}

Result<Rotation> startRotation(const RotationWork& work, const Caller& caller,
                               const domain::SecretId& id)
{
    auto& context = work.context;
    if (auto may = mayWrite(work, caller, id, "rotation.start"); !may)
        return may.error();
    Rotation rotation;
    auto written =
        work.rotations.write([&](RotationWriter& rotations, StorageWriter& writer) -> Result<Done> {
            auto begun = startWithin(context, caller, rotations, writer, id);
            if (!begun)
                return begun.error();
            rotation = std::move(*begun);
            return Done{};
        });
    if (!written)
        return written.error();
    context.recorder.committed();
    return rotation;
}

Result<Rotation> getRotation(const RotationWork& work, const Caller& caller,
                             const domain::RotationId& id)
{
    auto rotation = found(work, caller, id);
    if (!rotation)
        return rotation;
    if (auto may = work.context.policy.decide(caller.principal, domain::Capability::SeeSecrets,
                                              caller.organization, objectOf(rotation->secret));
        !may)
        return may.error();
    return withUses(work, std::move(*rotation));
}

Result<domain::Page<Rotation>> listRotations(const RotationWork& work, const Caller& caller,
                                             RotationQuery query)
{
    auto visible = work.context.policy.visibleTo(caller.principal, caller.organization);
    if (!visible)
        return visible.error();
    query.organization = caller.organization;
    query.only = std::move(*visible);
    auto documents = work.rotations.documents(query);
    if (!documents)
        return documents.error();
    domain::Page<Rotation> page;
    page.next = std::move(documents->next);
    for (const auto& document : documents->items) {
        auto rotation = read(document);
        if (!rotation)
            return rotation.error();
        page.items.push_back(std::move(*rotation));
    }
    return page;
}

Result<Rotation> stepRotation(const RotationWork& work, const Caller& caller, const RotationAt& at,
                              const domain::StepWish& wish)
{
    const auto now = work.context.clock.now();
    const auto put = [&](Rotation& rotation, RotationWriter& rotations,
                         StorageWriter& writer) -> Result<Done> {
        if (auto next = expectNext(rotation, wish.step); !next)
            return next;
        const auto secret = writer.secret(caller.organization, rotation.secret);
        if (!secret)
            return secret.error();
        if (secret->state != domain::SecretState::Active)
            return Error{ErrorKind::VersionConflict,
                         "The secret is in the trash. Restore it first, or abort this rotation."};
        domain::StepDone done{wish.step, caller.principal.name, now, wish.note, {}};
        if (wish.step == RotationStep::Set) {
            const auto versions = writer.versions(rotation.secret);
            if (!versions)
                return versions.error();
            if (auto fresh = expectNewValue(rotation, *versions, wish.version); !fresh)
                return fresh;
            rotation.versionAfter = wish.version;
        }
        if (wish.step == RotationStep::Revoke)
            if (auto unused = expectUnused(rotation, rotations, now, wish, done); !unused)
                return unused;
        rotation.done.push_back(std::move(done));
        if (wish.step == RotationStep::Close) {
            rotation.state = RotationState::Done;
            rotation.endedBy = caller.principal.name;
            rotation.endedAt = now;
        }
        return Done{};
    };
    return alter(work, caller, at, "rotation." + std::string(nameOf(wish.step)), put);
}

Result<Rotation> abortRotation(const RotationWork& work, const Caller& caller, const RotationAt& at,
                               const domain::AbortWish& wish)
{
    const auto end = [&](Rotation& rotation, RotationWriter&,
                         StorageWriter& writer) -> Result<Done> {
        const auto versions = writer.versions(rotation.secret);
        if (!versions)
            return versions.error();
        const auto current = currentOf(*versions);
        rotation.rolledBack =
            rotation.versionAfter != 0 && current && current->rollbackOf == rotation.versionBefore;
        if (rotation.versionAfter != 0 && !rotation.rolledBack && !wish.keepNew)
            return Error{ErrorKind::VersionConflict,
                         "Version " + std::to_string(rotation.versionAfter)
                             + " has the new value. Roll back to version "
                             + std::to_string(rotation.versionBefore)
                             + " first, or say that the new value stays."};
        if (wish.note.empty())
            return Error{ErrorKind::InvalidInput, "Say why this rotation is aborted.", {}, "note"};
        rotation.state = RotationState::Aborted;
        rotation.endedBy = caller.principal.name;
        rotation.endedAt = work.context.clock.now();
        rotation.endNote = wish.note;
        return Done{};
    };
    return alter(work, caller, at, "rotation.abort", end);
}

} // namespace strongroom::server
