// Who may make a key of what, and the record of it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/machines/api_keys.h"

#include "server/audit/snapshot.h"
#include "server/issuer/opaque_token.h"
#include "server/machines/api_key.h"

#include <algorithm>

namespace strongroom::server {
namespace {

using domain::Capability;

Deed deedOn(std::string action, const domain::ApiKey& key)
{
    Deed deed;
    deed.action = std::move(action);
    deed.resourceKind = "api_key";
    deed.resourceId = key.id.value;
    deed.resourceName = key.name;
    return deed;
}

bool managesMachines(CommandContext& context, const Caller& caller)
{
    return context.policy.decide(caller.principal, Capability::ManageAccess, caller.organization)
        .hasValue();
}

Result<Done> expectEnvironments(CommandContext& context, const Caller& caller,
                                const domain::NewApiKey& wish)
{
    const auto all = context.storage.environments(caller.organization);
    if (!all)
        return all.error();
    for (const auto& one : wish.environments)
        if (std::ranges::find(*all, one, &domain::Environment::id) == all->end())
            return Error{ErrorKind::InvalidInput,
                         "There is no such environment to narrow the key to.",
                         {},
                         "environments"};
    return Done{};
}

/// What is wished for, checked against what its maker may do themselves.
Result<domain::ApiKey> keyFor(CommandContext& context, MachineStorage& machines,
                              const Caller& caller, domain::NewApiKey wish)
{
    domain::ApiKey key;
    key.id = domain::ApiKeyId::fresh();
    key.organization = caller.organization;
    key.name = wish.name;
    key.owner = memberKeyOf(caller.principal);
    key.ownerName = caller.principal.name;
    if (wish.account) {
        if (auto allowed =
                permit(context, caller, Capability::ManageAccess, deedOn("api_key.create", key));
            !allowed)
            return allowed.error();
        const auto account = machines.account(*wish.account);
        if (!account || account->organization != caller.organization)
            return Error{ErrorKind::NotFound, "The service account was not found."};
        key.owner = domain::memberKeyOf(account->id);
        key.ownerName = account->name;
    }
    key.capabilities = std::move(wish.capabilities);
    if (key.capabilities.empty())
        key.capabilities = {Capability::SeeSecrets, Capability::SeeVersions};
    for (const auto one : key.capabilities)
        if (auto allowed = permit(context, caller, one, deedOn("api_key.create", key)); !allowed)
            return allowed.error();
    key.environments = std::move(wish.environments);
    key.createdAt = context.clock.now();
    key.expiresAt = wish.expiresAt;
    if (key.expiresAt && *key.expiresAt <= key.createdAt)
        return Error{
            ErrorKind::InvalidInput, "The key would have expired already.", {}, "expires_at"};
    return key;
}

} // namespace

Result<domain::IssuedApiKey> createApiKey(CommandContext& context, MachineStorage& machines,
                                          const Caller& caller, domain::NewApiKey wish)
{
    if (caller.principal.limits || caller.principal.kind == PrincipalKind::ServiceAccount)
        return Error{ErrorKind::Forbidden, "API keys are made by people who are signed in."};
    if (auto there = expectEnvironments(context, caller, wish); !there)
        return there.error();
    auto key = keyFor(context, machines, caller, std::move(wish));
    if (!key)
        return key.error();
    auto secret = newApiKey();
    if (!secret)
        return secret.error();
    key->prefix = prefixOf(*secret);
    auto deed = deedOn("api_key.create", *key);
    deed.after = snapshotOf(*key);
    auto done = machines.addApiKey(*key, hashOf(*secret), [&](StorageWriter& writer) {
        return context.recorder.record(writer, caller.organization, caller.actor(), deed);
    });
    if (!done)
        return done.error();
    context.recorder.committed();
    return domain::IssuedApiKey{std::move(*key), std::move(*secret)};
}

Result<std::vector<domain::ApiKey>> listApiKeys(CommandContext& context, MachineStorage& machines,
                                                const Caller& caller)
{
    if (auto allowed =
            context.policy.decide(caller.principal, Capability::SeeSecrets, caller.organization);
        !allowed)
        return allowed.error();
    auto keys = machines.apiKeys(caller.organization);
    if (!keys || managesMachines(context, caller))
        return keys;
    std::erase_if(*keys, [own = memberKeyOf(caller.principal)](const domain::ApiKey& key) {
        return key.owner != own;
    });
    return keys;
}

Result<domain::ApiKey> revokeApiKey(CommandContext& context, MachineStorage& machines,
                                    const Caller& caller, const domain::ApiKeyId& id)
{
    if (auto allowed =
            context.policy.decide(caller.principal, Capability::SeeSecrets, caller.organization);
        !allowed)
        return allowed.error();
    auto key = machines.apiKey(caller.organization, id);
    if (!key)
        return key;
    if (key->owner != memberKeyOf(caller.principal) && !managesMachines(context, caller))
        return Error{ErrorKind::NotFound, "The API key was not found."};
    if (key->revokedAt)
        return key;
    auto deed = deedOn("api_key.revoke", *key);
    deed.before = snapshotOf(*key);
    key->revokedAt = context.clock.now();
    deed.after = snapshotOf(*key);
    auto done = machines.revokeApiKey(id, *key->revokedAt, [&](StorageWriter& writer) {
        return context.recorder.record(writer, caller.organization, caller.actor(), deed);
    });
    if (!done)
        return done.error();
    context.recorder.committed();
    return key;
}

} // namespace strongroom::server
