// The ring before and after is on the record, without anything that opens it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/keys/manage_keys.h"

#include "server/audit/snapshot.h"
#include "server/commands/keys/lagging_runners.h"

#include <algorithm>

namespace strongroom::server {
namespace {

using boost::asio::awaitable;
using domain::Capability;
using domain::EncryptionKeys;

std::string actionOf(domain::ProofOperation operation)
{
    switch (operation) {
    case domain::ProofOperation::ActivateKey: return "key.activate";
    case domain::ProofOperation::RotateKey: return "key.rotate";
    case domain::ProofOperation::RetireKey: return "key.retire";
    default: return "key.assign";
    }
}

std::string nameIn(const domain::KeyringStatus& ring, const std::string& kekId)
{
    const auto found = std::ranges::find(ring.keys, kekId, &domain::KeyStatus::kekId);
    return found == ring.keys.end() ? kekId : found->name;
}

/// Leave, and how much depends on the key.
Result<std::uint64_t> prepare(CommandContext& context, KeyStorage& keys, const Caller& caller,
                              const Deed& deed, const domain::KeyChange& change)
{
    if (auto allowed = permit(context, caller, Capability::Manage, deed); !allowed)
        return allowed.error();
    if (change.organization != caller.organization)
        return Error{ErrorKind::InvalidInput, "This is about another organization's key."};
    const auto usage = keys.usage(caller.organization);
    if (!usage)
        return usage.error();
    const auto found = std::ranges::find(*usage, change.kekId, &domain::KeyUsage::kekId);
    const auto dependants = found == usage->end() ? 0 : found->versions;
    if (change.operation == domain::ProofOperation::RetireKey && dependants > 0)
        return Error{ErrorKind::VersionConflict,
                     std::to_string(dependants)
                         + " versions are wrapped under this key. Activate another one and re-wrap "
                           "them first."};
    return dependants;
}

} // namespace

Deed keyDeed(std::string action, const domain::OrganizationId& organization, std::string kekId)
{
    Deed deed;
    deed.action = std::move(action);
    deed.resourceKind = "key";
    deed.resourceId = kekId.empty() ? organization.value : kekId;
    deed.resourceName = std::move(kekId);
    return deed;
}

awaitable<Result<EncryptionKeys>> listKeys(CommandContext& context, KeySources keys, Caller caller,
                                           bool probe)
{
    auto usage = co_await onPool(context.pool, [&]() -> Result<std::vector<domain::KeyUsage>> {
        auto allowed = probe ? permit(context, caller, Capability::Manage,
                                      keyDeed("key.check", caller.organization, {}))
                             : context.policy.decide(caller.principal, Capability::SeeSecrets,
                                                     caller.organization);
        if (!allowed)
            return allowed.error();
        return keys.storage.usage(caller.organization);
    });
    if (!usage)
        co_return usage.error();
    const domain::KeyStatusRequest request{caller.organization, probe};
    auto ring = co_await context.custodian.keyStatus(caller.organization, request, caller.tracing);
    if (!ring)
        co_return ring.error();
    const auto rings = co_await keys.rings.rings(caller.organization, caller.tracing);
    const auto lagging = co_await onPool(context.pool, [&] {
        return laggingRunners(rings, [&](const std::string& kekId) {
            return keys.storage.past(caller.organization, kekId);
        });
    });
    if (!lagging)
        co_return lagging.error();
    tellLagging(*ring, rings, *lagging);
    EncryptionKeys all;
    all.ring = std::move(*ring);
    all.usage = std::move(*usage);
    co_return all;
}

awaitable<Result<EncryptionKeys>> changeKey(CommandContext& context, KeySources keys, Caller caller,
                                            domain::KeyChange change)
{
    auto deed = keyDeed(actionOf(change.operation), caller.organization, change.kekId);
    const auto dependants = co_await onPool(
        context.pool, [&] { return prepare(context, keys.storage, caller, deed, change); });
    if (!dependants)
        co_return dependants.error();
    change.dependants = *dependants;
    const domain::KeyStatusRequest request{caller.organization, false};
    const auto before =
        co_await context.custodian.keyStatus(caller.organization, request, caller.tracing);
    if (!before)
        co_return before.error();
    deed.resourceName = nameIn(*before, change.kekId);
    deed.before = snapshotOf(*before);
    const auto kekId = change.kekId;
    auto after = co_await context.custodian.changeKey(caller.organization, std::move(change),
                                                      caller.tracing);
    if (!after) {
        auto failed = deed;
        failed.action += "_failed";
        failed.before.reset();
        const auto why = after.error();
        const auto noted = co_await onPool(context.pool, [&] {
            return context.recorder.note(caller.organization, caller.actor(), failed, why.kind,
                                         why.reason);
        });
        co_return noted ? why : noted.error();
    }
    if (deed.resourceName == kekId)
        deed.resourceName = nameIn(*after, kekId);
    deed.after = snapshotOf(*after);
    const auto noted = co_await onPool(context.pool, [&] {
        return context.recorder.note(caller.organization, caller.actor(), deed);
    });
    if (!noted)
        co_return noted.error();
    co_return co_await listKeys(context, keys, caller, false);
}

} // namespace strongroom::server
