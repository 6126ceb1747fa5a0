// Leave on both sides, the look on the record, then the custodian, then one transaction that looks
// at the target again.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/promotions/promote_version.h"

#include "server/audit/certificate_end_snapshot.h"
#include "server/audit/promotion_snapshot.h"
#include "server/audit/snapshot.h"
#include "server/commands/alter_secret.h"
#include "server/commands/promotions/agreed_promotion.h"
#include "server/commands/reveal_values.h"
#include "server/commands/secret_to_be.h"
#include "server/commands/store_version.h"

#include <algorithm>
#include <array>

namespace strongroom::server {
namespace {

constexpr std::string_view lookAction = "value.promote";
constexpr std::string_view writeAction = "version.promote";

/// A promotion between its checks and its storing.
struct Prepared
{
    WantedUse source;
    domain::Secret target;
    domain::PromoteVersionRequest ask;
    std::optional<domain::Grant> agreed{}; ///< What others agreed to, where policy asks them.
};

Result<domain::Secret> targetOf(CommandContext& context, const Caller& caller,
                                const PromotionAt& at)
{
    const auto& promotion = at.promotion;
    // A secret that is to be stands in its environment; one that is there stands for itself.
    const bool placed = promotion.create && promotion.create->environment;
    const auto place = placed             ? objectOf(*promotion.create->environment)
                       : promotion.create ? objectOf(caller.organization)
                                          : objectOf(promotion.to);
    auto tried = attempt(std::string(writeAction), promotion.to);
    tried.purpose = summaryOf(promotion.purpose);
    if (auto allowed = permit(context, caller, domain::Capability::Write, place, tried); !allowed)
        return allowed.error();
    if (promotion.create)
        return secretToBe(context, caller, *promotion.create);
    auto secret = context.storage.secret(caller.organization, promotion.to);
    if (!secret)
        return secret;
    if (secret->state != domain::SecretState::Active)
        return Error{ErrorKind::NotFound, "The secret is in the trash. Restore it first."};
    if (auto same = expectRevision(*secret, at.revision); !same)
        return same.error();
    return secret;
}

/// The same address, but for the environment.
Result<Done> expectPair(const domain::Secret& source, const domain::Secret& target)
{
    if (!source.environment || !target.environment)
        return Error{ErrorKind::InvalidInput,
                     "Values are promoted from one environment to another.",
                     {},
                     "to"};
    if (*source.environment == *target.environment)
        return Error{ErrorKind::InvalidInput,
                     "Both secrets are of the same environment. Choose another one.",
                     {},
                     "to"};
    if (source.slug != target.slug)
        return Error{ErrorKind::InvalidInput,
                     "Values are promoted to the secret of the same name: \"" + source.slug
                         + "\", not \"" + target.slug + "\".",
                     {},
                     "to"};
    return Done{};
}

bool isNamed(const std::vector<std::string>& keys, const std::string& key)
{
    return std::ranges::find(keys, key) != keys.end();
}

/// What stays of the target, as a write that gives nothing: by byte order of the names, which is
/// how it was signed.
Result<domain::SealVersionRequest> stayingOf(CommandContext& context, const PromotionAt& at,
                                             const domain::Secret& target)
{
    domain::NewVersion version;
    version.id = at.promotion.toVersion;
    if (target.currentVersion > 0) {
        const auto standing = context.storage.versions(target.id);
        if (!standing)
            return standing.error();
        if (const auto current = currentOf(*standing))
            for (const auto& key : current->keys)
                if (!isNamed(at.promotion.keys, key.name))
                    version.kept.push_back(key.name);
        std::ranges::sort(version.kept);
        version.base = target.currentVersion;
    }
    return sealRequestFor(context, target, version);
}

/// Both on the record's side of things: leave, and what would be asked of the custodian.
Result<Prepared> prepare(CommandContext& context, const Caller& caller, const PromotionAt& at)
{
    const auto& promotion = at.promotion;
    domain::GrantRequest use;
    use.secret = promotion.secret;
    use.version = promotion.version;
    use.keys = promotion.keys;
    use.purpose = promotion.purpose;
    auto source = prepareUse(context, caller, use, std::string(lookAction));
    if (!source)
        return source.error();
    auto target = targetOf(context, caller, at);
    if (!target)
        return target.error();
    if (auto pair = expectPair(source->secret, *target); !pair)
        return pair.error();
    auto agreed = agreedUse(context, caller, source->gated, use);
    if (!agreed)
        return agreed.error();
    if (auto leave = expectLeave(context, caller, source->gated, source->deed, agreed->has_value());
        !leave)
        return leave.error();
    if (*agreed) {
        if (auto device = expectDevice(**agreed, promotion.person); !device)
            return device.error();
        source->deed.grantId = (*agreed)->id.value;
        source->deed.approvalId = (*agreed)->approval;
    }
    auto staying = stayingOf(context, at, *target);
    if (!staying)
        return staying.error();
    domain::PromoteVersionRequest ask;
    ask.context = std::move(staying->context);
    ask.base = std::move(staying->base);
    ask.kept = std::move(staying->kept);
    ask.keys = promotion.keys;
    ask.purpose = promotion.purpose;
    ask.person = promotion.person;
    source->deed.after =
        promotionSnapshot({uriOf(context, source->secret), source->version.number,
                           uriOf(context, *target), ask.context.number, promotion.keys});
    return Prepared{std::move(*source), std::move(*target), std::move(ask), std::move(*agreed)};
}

/// Puts on the record of both that nothing was promoted after all, and hands `why` back.
Error noteFailure(CommandContext& context, const Caller& caller, const Prepared& prepared,
                  const Error& why)
{
    auto looked = prepared.source.deed;
    looked.action = std::string(lookAction) + "_failed";
    auto written = deedOn(context, std::string(writeAction) + "_failed", prepared.target);
    written.purpose = looked.purpose;
    for (const auto* deed : {&looked, &written})
        if (auto noted = context.recorder.note(caller.organization, caller.actor(), *deed, why.kind,
                                               why.reason);
            !noted)
            return noted.error();
    return why;
}

/// What the version would hold, sealed: a little more than its values.
Result<Done> expectToFit(const domain::PromoteVersionRequest& ask)
{
    std::size_t size = 0;
    const auto add = [&size](const domain::SealedVersion& version,
                             const std::vector<std::string>& keys) {
        constexpr std::size_t seal = 28;
        for (const auto& entry : version.entries)
            if (isNamed(keys, entry.key) && entry.sealed.size() > seal)
                size += entry.sealed.size() - seal;
    };
    add(ask.from, ask.keys);
    if (ask.base)
        add(*ask.base, ask.kept);
    if (size <= domain::largestVersion && ask.keys.size() + ask.kept.size() <= domain::mostKeys)
        return Done{};
    return Error{ErrorKind::TooLarge,
                 "With what stays there, the version would be larger than one may be (1000 keys, "
                 "4 MiB). Promote fewer keys."};
}

/// Ready to be asked of the custodian, and on the record.
Result<Prepared> begin(CommandContext& context, const Caller& caller, const PromotionAt& at)
{
    auto prepared = prepare(context, caller, at);
    if (!prepared)
        return prepared;
    const std::array<const WantedUse*, 1> looked{&prepared->source};
    auto noted = prepared->agreed
                     ? useAgreed(context, caller, *prepared->agreed, prepared->source.deed)
                     : recordUses(context, caller, looked);
    if (!noted)
        return noted.error();
    auto stored = context.storage.version(prepared->source.secret, prepared->source.version.number);
    auto loaded = stored ? context.payloads.load(*stored) : Result<Done>(stored.error());
    if (!loaded)
        return noteFailure(context, caller, *prepared, loaded.error());
    prepared->ask.from = std::move(stored->sealed);
    if (auto fits = expectToFit(prepared->ask); !fits)
        return noteFailure(context, caller, *prepared, fits.error());
    return prepared;
}

/// The target as it stands in the transaction, and what it looked like before.
struct TargetNow
{
    domain::Secret secret{};
    std::vector<domain::Version> versions{};
    std::optional<std::string> before{};
};

Result<TargetNow> standingIn(CertificateEndWriter& ends, StorageWriter& writer,
                             const Caller& caller, const Prepared& prepared, const PromotionAt& at)
{
    if (at.promotion.create)
        return TargetNow{prepared.target, {}, {}};
    auto secret = writer.secret(caller.organization, prepared.target.id);
    if (!secret)
        return secret.error();
    if (auto same = expectRevision(*secret, at.revision); !same)
        return same.error();
    auto versions = writer.versions(secret->id);
    if (!versions)
        return versions.error();
    auto before = snapshotWithEnds(ends, *secret, *versions);
    if (!before)
        return before.error();
    return TargetNow{std::move(*secret), std::move(*versions), std::move(*before)};
}

domain::SealVersionRequest placeOf(const Prepared& prepared)
{
    domain::SealVersionRequest place;
    place.context = prepared.ask.context;
    return place;
}

/// An end goes on with its value.
Result<domain::CertificateEnds> endsOf(CertificateEndWriter& ends,
                                       const domain::PromoteVersionRequest& ask)
{
    auto all = endsOfKept(ends, ask.base ? &*ask.base : nullptr, ask.kept);
    auto promoted = endsOfKept(ends, &ask.from, ask.keys);
    if (!all || !promoted)
        return all ? promoted : all;
    all->merge(*promoted);
    return all;
}

Result<domain::Imported> store(CommandContext& context, const Caller& caller,
                               CertificateEndWriter& ends, StorageWriter& writer,
                               const Prepared& prepared, const PromotionAt& at,
                               const domain::SealVersionAnswer& answer,
                               const std::optional<Placement>& placement)
{
    auto standing = standingIn(ends, writer, caller, prepared, at);
    if (!standing)
        return standing.error();
    const auto place = placeOf(prepared);
    if (auto next = expectNext(standing->versions, place); !next)
        return next.error();
    auto& secret = standing->secret;
    auto stored = versionToStore(context, caller, secret, place, answer, standing->versions);
    stored.placement = placement;
    stored.version.note = "Promoted from " + uriOf(context, prepared.source.secret) + ", version "
                          + std::to_string(prepared.source.version.number);
    ++secret.revision;
    secret.updatedAt = context.clock.now();
    secret.updatedBy = caller.principal.name;
    if (at.promotion.create)
        if (auto added = writer.addSecret(secret); !added)
            return added.error();
    if (auto added = addAsCurrent(writer, secret, stored); !added)
        return added.error();
    if (auto updated = writer.updateSecret(secret); !updated)
        return updated.error();
    const auto all = endsOf(ends, prepared.ask);
    if (!all)
        return all.error();
    if (auto put = ends.put(secret, secret.currentVersion, *all); !put)
        return put.error();
    stored.version.current = true;
    auto deed = deedOn(context, std::string(writeAction), secret);
    deed.purpose = prepared.source.deed.purpose;
    deed.before = std::move(standing->before);
    deed.after = snapshotOf(secret, stored.version) + endsSnapshot(*all);
    if (auto recorded = context.recorder.record(writer, caller.organization, caller.actor(), deed);
        !recorded)
        return recorded.error();
    return domain::Imported{std::move(secret), std::move(stored.version)};
}

Result<domain::Imported> keep(CommandContext& context, const CertificateEndStorage& storage,
                              const Caller& caller, const Prepared& prepared, const PromotionAt& at,
                              domain::SealVersionAnswer answer,
                              const Witness<domain::Imported>& witness)
{
    const auto placement = context.payloads.place(prepared.ask.context, answer.entries);
    if (!placement)
        return noteFailure(context, caller, prepared, placement.error());
    domain::Imported kept;
    auto written =
        storage.write([&](CertificateEndWriter& ends, StorageWriter& writer) -> Result<Done> {
            auto stored = store(context, caller, ends, writer, prepared, at, answer, *placement);
            if (!stored)
                return stored.error();
            kept = std::move(*stored);
            return witness(writer, kept);
        });
    if (!written) {
        if (*placement)
            context.payloads.abandon(prepared.ask.context, **placement);
        return noteFailure(context, caller, prepared, written.error());
    }
    context.recorder.committed();
    return kept;
}

} // namespace

boost::asio::awaitable<Result<domain::Imported>>
promoteVersion(CommandContext& context, CertificateEndStorage ends, Promoter& promoter,
               Caller caller, PromotionAt at, Witness<domain::Imported> witness)
{
    const auto prepared = co_await onPool(context.pool, [&] { return begin(context, caller, at); });
    if (!prepared)
        co_return prepared.error();
    const auto answer =
        co_await promoter.promoteVersion(caller.organization, prepared->ask, caller.tracing);
    if (!answer) {
        const auto why = answer.error();
        co_return co_await onPool(context.pool, [&]() -> Result<domain::Imported> {
            return noteFailure(context, caller, *prepared, why);
        });
    }
    co_return co_await onPool(
        context.pool, [&] { return keep(context, ends, caller, *prepared, at, *answer, witness); });
}

} // namespace strongroom::server
