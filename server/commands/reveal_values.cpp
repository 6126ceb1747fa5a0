// No value moves before its line is on the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/reveal_values.h"

#include "crypto/jose/device_proof.h"
#include "server/audit/snapshot.h"

#include <algorithm>

namespace strongroom::server {
namespace {

Result<StoredVersion> readable(CommandContext& context, const domain::Secret& secret,
                               std::uint32_t number)
{
    if (secret.state != domain::SecretState::Active)
        return Error{ErrorKind::NotFound, "The secret is in the trash. Restore it first."};
    auto stored = context.storage.version(secret, number == 0 ? secret.currentVersion : number);
    if (!stored)
        return stored;
    if (stored->version.state != domain::VersionState::Created)
        return Error{ErrorKind::NotFound, "This version is deleted. Undelete it first."};
    return stored;
}

/// A grant checked and counted, with everything that redeeming it needs.
struct Opened
{
    domain::Grant grant;
    StoredVersion version;
    std::vector<std::string> allKeys;
    Deed deed;
};

/// Held to the key that asked for the grant: another device of the same person cannot use it.
Result<Done> expectSender(const Caller& caller, const domain::Grant& grant, const ReaderWish& wish)
{
    const Error another{
        ErrorKind::Forbidden,
        "This grant belongs to the device that asked for it. Ask again on this one.",
        {},
        {},
        "another_device"};
    if (!grant.tokenKey.empty() && grant.tokenKey != caller.principal.keyThumbprint)
        return another;
    return isFromDeviceOf(grant, wish.person) ? Result<Done>(Done{}) : Result<Done>(another);
}

Result<Opened> open(CommandContext& context, const Caller& caller, const domain::GrantId& id,
                    const ReaderWish& wish)
{
    auto grant = context.storage.grant(caller.organization, id);
    if (!grant)
        return grant.error();
    // Somebody else's grant is not to be known of.
    if (grant->subject != memberKeyOf(caller.principal))
        return Error{ErrorKind::NotFound, "The grant was not found."};
    auto tried = attempt("value.reveal", grant->secret);
    tried.grantId = id.value;
    tried.approvalId = grant->approval;
    tried.purpose = summaryOf(grant->purpose);
    if (auto allowed =
            permit(context, caller, domain::Capability::Reveal, objectOf(grant->secret), tried);
        !allowed)
        return allowed.error();
    if (auto sender = expectSender(caller, *grant, wish); !sender) {
        if (auto noted = context.recorder.note(caller.organization, caller.actor(), tried,
                                               sender.error().kind, sender.error().reason);
            !noted)
            return noted.error();
        return sender.error();
    }
    const auto secret = context.storage.secret(caller.organization, grant->secret);
    if (!secret)
        return secret.error();
    auto version = readable(context, *secret, grant->version);
    if (!version)
        return version.error();
    auto deed = deedOn(context, "value.reveal", *secret);
    deed.grantId = id.value;
    deed.approvalId = grant->approval;
    deed.purpose = tried.purpose;
    auto counted = context.storage.write([&](StorageWriter& writer) -> Result<Done> {
        if (auto used = writer.useGrant(id, context.clock.now()); !used)
            return used;
        return context.recorder.record(writer, caller.organization, caller.actor(), deed);
    });
    if (!counted) {
        if (counted.error().kind == ErrorKind::Forbidden)
            if (auto noted = context.recorder.note(caller.organization, caller.actor(), deed,
                                                   counted.error().kind);
                !noted)
                return noted.error();
        return counted.error();
    }
    context.recorder.committed();
    ++grant->uses;
    grant->versionId = version->version.id;
    auto allKeys = keysOf(version->sealed.entries);
    std::erase_if(version->sealed.entries, [&](const domain::SealedEntry& entry) {
        return std::ranges::find(grant->keys, entry.key) == grant->keys.end();
    });
    return Opened{std::move(*grant), std::move(*version), std::move(allKeys), std::move(deed)};
}

} // namespace

bool isFromDeviceOf(const domain::Grant& grant, const std::optional<domain::PersonProof>& by)
{
    if (grant.device.empty())
        return true;
    if (!by)
        return false;
    const auto proof = crypto::verifyProof(by->claims);
    return proof && proof->thumbprint == grant.device;
}

Result<WantedUse> prepareUse(CommandContext& context, const Caller& caller,
                             const domain::GrantRequest& request, const std::string& action)
{
    auto tried = attempt(action, request.secret);
    tried.purpose = summaryOf(request.purpose);
    if (auto allowed =
            permit(context, caller, domain::Capability::Reveal, objectOf(request.secret), tried);
        !allowed)
        return allowed.error();
    auto secret = context.storage.secret(caller.organization, request.secret);
    if (!secret)
        return secret.error();
    auto version = readable(context, *secret, request.version);
    if (!version)
        return version.error();
    auto gated = gate(context, caller, request.action, &*secret, request.purpose);
    if (!gated)
        return gated.error();
    const auto& limits = gated->policy.limits;
    if (request.minutes > limits.mostMinutes)
        return Error{ErrorKind::InvalidInput,
                     "A grant lasts at most " + std::to_string(limits.mostMinutes)
                         + " minutes here.",
                     {},
                     "minutes"};
    if (request.uses == 0 || request.uses > limits.mostUses)
        return Error{ErrorKind::InvalidInput,
                     "A grant is for 1 to " + std::to_string(limits.mostUses) + " uses here.",
                     {},
                     "uses"};
    WantedUse wanted{std::move(*secret), std::move(version->version), {}, std::move(*gated), {}};
    for (const auto& key : wanted.version.keys)
        if (request.keys.empty() || std::ranges::find(request.keys, key.name) != request.keys.end())
            wanted.keys.push_back(key.name);
    if (!request.keys.empty() && wanted.keys.size() != request.keys.size())
        return Error{ErrorKind::NotFound, "This version has no such key.", {}, "keys"};
    wanted.deed = deedOn(context, action, wanted.secret);
    wanted.deed.purpose = tried.purpose;
    return wanted;
}

namespace {

/// What an approval of the caller's own request gave.
Result<domain::Grant> approvedGrant(CommandContext& context, const Caller& caller,
                                    const domain::GrantRequest& request, const WantedUse& wanted)
{
    const auto approval = context.approvals.approval(caller.organization, {request.approval});
    if (!approval)
        return approval.error();
    if (approval->requester != memberKeyOf(caller.principal))
        return Error{ErrorKind::NotFound, "The approval was not found."};
    const auto now = context.clock.now();
    if (!approval->grant) {
        const bool late =
            approval->state == domain::ApprovalState::Waiting && approval->expiresAt <= now;
        const auto state = late ? domain::ApprovalState::Expired : approval->state;
        return Error{ErrorKind::Forbidden,
                     "This request is " + std::string(nameOf(state)) + ", not approved.",
                     {},
                     {},
                     std::string(needsApproval)};
    }
    auto grant = context.storage.grant(caller.organization, *approval->grant);
    if (!grant)
        return grant;
    if (grant->secret != request.secret || grant->purpose != request.purpose
        || grant->version != wanted.version.number)
        return Error{ErrorKind::Forbidden, "Something else was approved."};
    grant->versionId = wanted.version.id;
    return grant;
}

/// Puts on the record that nothing was revealed after all, and hands `why` back.
boost::asio::awaitable<Error> failed(CommandContext& context, Caller caller, Deed deed, Error why)
{
    deed.action = "value.reveal_failed";
    const auto noted = co_await onPool(context.pool, [&] {
        return context.recorder.note(caller.organization, caller.actor(), deed, why.kind,
                                     why.reason);
    });
    co_return noted ? why : noted.error();
}

} // namespace

Result<Done> recordUses(CommandContext& context, const Caller& caller,
                        std::span<const WantedUse* const> uses)
{
    auto written = context.approvals.write([&](ApprovalWriter& approvals,
                                               StorageWriter& writer) -> Result<Done> {
        for (const auto* use : uses) {
            if (auto kept = approvals.noteDecision(
                    caller.organization, pastDecision(caller, use->gated, use->secret.name));
                !kept)
                return kept;
            if (auto noted =
                    context.recorder.record(writer, caller.organization, caller.actor(), use->deed);
                !noted)
                return noted;
        }
        return Done{};
    });
    if (written)
        context.recorder.committed();
    return written;
}

Result<domain::Grant> requestGrant(CommandContext& context, const Caller& caller,
                                   const domain::GrantRequest& request)
{
    auto wanted = prepareUse(context, caller, request, "grant.request");
    if (!wanted)
        return wanted.error();
    if (!request.approval.empty())
        return approvedGrant(context, caller, request, *wanted);
    const auto& gated = wanted->gated;
    if (auto leave = expectLeave(context, caller, gated, wanted->deed, false); !leave)
        return leave.error();
    const auto& limits = gated.policy.limits;
    domain::Grant grant;
    grant.id = domain::GrantId::fresh();
    grant.organization = caller.organization;
    grant.secret = wanted->secret.id;
    grant.secretName = wanted->secret.name;
    grant.versionId = wanted->version.id;
    grant.version = wanted->version.number;
    grant.keys = wanted->keys;
    grant.subject = memberKeyOf(caller.principal);
    grant.subjectName = caller.principal.name;
    grant.purpose = request.purpose;
    grant.action = request.action;
    grant.maxUses = request.uses;
    grant.obligations = gated.outcome.obligations;
    grant.device = request.device;
    grant.tokenKey = caller.principal.keyThumbprint;
    grant.createdAt = context.clock.now();
    grant.expiresAt =
        grant.createdAt
        + std::chrono::minutes(request.minutes == 0 ? limits.minutes : request.minutes);
    if (gated.glass) {
        grant.breakGlass = gated.glass->id.value;
        grant.expiresAt = std::min(grant.expiresAt, gated.glass->expiresAt);
    }
    auto deed = wanted->deed;
    deed.grantId = grant.id.value;
    deed.after = snapshotOf(grant);
    auto written = context.approvals.write(
        [&](ApprovalWriter& approvals, StorageWriter& writer) -> Result<Done> {
            if (auto added = writer.addGrant(grant); !added)
                return added;
            if (auto kept = approvals.noteDecision(caller.organization,
                                                   pastDecision(caller, gated, grant.secretName));
                !kept)
                return kept;
            return context.recorder.record(writer, caller.organization, caller.actor(), deed);
        });
    if (!written)
        return written.error();
    context.recorder.committed();
    return grant;
}

boost::asio::awaitable<Result<domain::Redeemed>> redeemGrant(CommandContext& context, Caller caller,
                                                             domain::GrantId grant, ReaderWish wish)
{
    auto opened = co_await onPool(context.pool, [&] { return open(context, caller, grant, wish); });
    if (!opened)
        co_return opened.error();
    // The event says that a value was asked for; the backend may still not have it.
    const auto loaded =
        co_await onPool(context.pool, [&] { return context.payloads.load(opened->version); });
    if (!loaded)
        co_return co_await failed(context, caller, opened->deed, loaded.error());
    domain::ReleaseKeysRequest ask{
        opened->version.sealed.context, opened->version.sealed.dek, opened->grant,
        std::move(wish.publicKey),      std::move(wish.person),     std::move(opened->allKeys)};
    auto keys =
        co_await context.custodian.releaseKeys(caller.organization, std::move(ask), caller.tracing);
    if (!keys)
        co_return co_await failed(context, caller, opened->deed, keys.error());
    domain::Redeemed redeemed;
    redeemed.grant = std::move(opened->grant);
    redeemed.context = std::move(opened->version.sealed.context);
    redeemed.entries = std::move(opened->version.sealed.entries);
    redeemed.keys = std::move(*keys);
    co_return redeemed;
}

} // namespace strongroom::server
