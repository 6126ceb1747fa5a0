// Settings are looked at by opening the store; nothing is called before somebody tests or uses it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/backends/manage_backends.h"

#include "server/audit/snapshot.h"

#include <algorithm>

namespace strongroom::server {
namespace {

using domain::Capability;

Deed deedOn(std::string action, const domain::StorageBackend& backend)
{
    Deed deed;
    deed.action = std::move(action);
    deed.resourceKind = "backend";
    deed.resourceId = backend.backend.id.value;
    deed.resourceName = backend.backend.name;
    deed.revision = backend.revision;
    return deed;
}

Result<Done> mayManage(CommandContext& context, const Caller& caller, const std::string& action)
{
    Deed deed;
    deed.action = action;
    deed.resourceKind = "backend";
    deed.resourceId = caller.organization.value;
    return permit(context, caller, Capability::Manage, deed);
}

BackendStorage::Also onRecord(CommandContext& context, const Caller& caller, const Deed& deed)
{
    return [&context, caller, deed](StorageWriter& writer) {
        return context.recorder.record(writer, caller.organization, caller.actor(), deed);
    };
}

domain::StorageBackend backendOf(CommandContext& context, const Caller& caller,
                                 const domain::NewBackend& wish)
{
    domain::StorageBackend backend;
    backend.backend = {domain::BackendId::fresh(), wish.name, wish.kind};
    backend.organization = caller.organization;
    backend.mode =
        wish.kind == domain::runnerBackend ? domain::BackendMode::RunnerDelegated : wish.mode;
    backend.settings = wish.settings;
    backend.revision = 1;
    backend.createdAt = backend.updatedAt = context.clock.now();
    backend.createdBy = backend.updatedBy = caller.principal.name;
    if (!wish.credentials.empty())
        backend.credentialsAt = backend.createdAt;
    return backend;
}

domain::BackendCheck checkOf(CommandContext& context, providers::VersionStore& store)
{
    domain::BackendCheck check;
    check.at = context.clock.now();
    for (auto& step : store.test())
        check.steps.push_back({std::move(step.name), step.passed, std::move(step.message)});
    check.passed = std::ranges::all_of(check.steps, &domain::BackendStep::passed);
    return check;
}

Result<domain::StorageBackend> changed(Backends& backends, StoredBackend stored,
                                       domain::BackendChange& change)
{
    auto& backend = stored.backend;
    if (backend.backend.kind == domain::builtinBackend && (change.settings || change.credentials))
        return Error{ErrorKind::InvalidInput, "The built-in backend has no settings."};
    if (change.name)
        backend.backend.name = *change.name;
    if (change.settings)
        backend.settings = *change.settings;
    auto credentials = change.credentials
                           ? Result<domain::BackendCredentials>(std::move(*change.credentials))
                           : backends.vault.open(backend.backend.id, stored.credentials);
    if (!credentials)
        return credentials.error();
    if (change.settings || change.credentials)
        if (auto opened = backends.stores.open(backend, *credentials); !opened)
            return opened.error();
    return backend;
}

/// What every member may know: whoever makes a secret chooses where it goes.
domain::StorageBackend asNamed(const domain::StorageBackend& backend)
{
    domain::StorageBackend named;
    named.backend = backend.backend;
    named.organization = backend.organization;
    named.isDefault = backend.isDefault;
    named.createdAt = backend.createdAt;
    named.updatedAt = backend.updatedAt;
    return named;
}

} // namespace

Result<std::vector<domain::StorageBackend>> listBackends(CommandContext& context,
                                                         Backends& backends, const Caller& caller)
{
    if (auto member = context.policy.standingOf(caller.principal, caller.organization); !member)
        return member.error();
    const auto sees =
        context.policy.decide(caller.principal, Capability::SeeSecrets, caller.organization);
    auto stored = backends.storage.backends(caller.organization);
    if (!stored)
        return stored.error();
    std::vector<domain::StorageBackend> all;
    for (auto& one : *stored)
        all.push_back(sees ? std::move(one.backend) : asNamed(one.backend));
    return all;
}

Result<domain::StorageBackend> getBackend(CommandContext& context, Backends& backends,
                                          const Caller& caller, const domain::BackendId& id)
{
    if (auto allowed =
            context.policy.decide(caller.principal, Capability::SeeSecrets, caller.organization);
        !allowed)
        return allowed.error();
    auto stored = backends.storage.backend(caller.organization, id);
    if (!stored)
        return stored.error();
    return std::move(stored->backend);
}

Result<domain::StorageBackend> createBackend(CommandContext& context, Backends& backends,
                                             const Caller& caller, domain::NewBackend wish)
{
    if (auto allowed = mayManage(context, caller, "backend.create"); !allowed)
        return allowed.error();
    StoredBackend stored;
    stored.backend = backendOf(context, caller, wish);
    if (auto opened = backends.stores.open(stored.backend, wish.credentials); !opened)
        return opened.error();
    auto sealed = backends.vault.seal(stored.backend.backend.id, wish.credentials);
    if (!sealed)
        return sealed.error();
    stored.credentials = std::move(*sealed);
    auto deed = deedOn("backend.create", stored.backend);
    deed.after = snapshotOf(stored.backend);
    if (auto added = backends.storage.add(stored, onRecord(context, caller, deed)); !added)
        return added.error();
    context.recorder.committed();
    return std::move(stored.backend);
}

Result<domain::StorageBackend> changeBackend(CommandContext& context, Backends& backends,
                                             const Caller& caller, const BackendAt& at,
                                             domain::BackendChange change)
{
    if (auto allowed = mayManage(context, caller, "backend.change"); !allowed)
        return allowed.error();
    auto stored = backends.storage.backend(caller.organization, at.backend);
    if (!stored)
        return stored.error();
    const auto before = snapshotOf(stored->backend);
    auto sealed = change.credentials ? backends.vault.seal(at.backend, *change.credentials)
                                     : Result<Bytes>(stored->credentials);
    if (!sealed)
        return sealed.error();
    const bool replaced = change.credentials.has_value();
    auto backend = changed(backends, *stored, change);
    if (!backend)
        return backend.error();
    backend->revision = at.revision + 1;
    backend->updatedAt = context.clock.now();
    backend->updatedBy = caller.principal.name;
    if (replaced)
        backend->credentialsAt = backend->updatedAt;
    auto deed = deedOn(replaced ? "backend.replace_credentials" : "backend.change", *backend);
    deed.before = before;
    deed.after = snapshotOf(*backend);
    if (auto updated = backends.storage.update({*backend, std::move(*sealed)},
                                               onRecord(context, caller, deed));
        !updated)
        return updated.error();
    context.recorder.committed();
    return backend;
}

Result<domain::StorageBackend> removeBackend(CommandContext& context, Backends& backends,
                                             const Caller& caller, const domain::BackendId& id)
{
    if (auto allowed = mayManage(context, caller, "backend.remove"); !allowed)
        return allowed.error();
    auto stored = backends.storage.backend(caller.organization, id);
    if (!stored)
        return stored.error();
    auto deed = deedOn("backend.remove", stored->backend);
    deed.before = snapshotOf(stored->backend);
    if (auto removed = backends.storage.remove(stored->backend, onRecord(context, caller, deed));
        !removed)
        return removed.error();
    context.recorder.committed();
    return std::move(stored->backend);
}

Result<domain::StorageBackend> setDefaultBackend(CommandContext& context, Backends& backends,
                                                 const Caller& caller, const domain::BackendId& id)
{
    if (auto allowed = mayManage(context, caller, "backend.set_default"); !allowed)
        return allowed.error();
    auto stored = backends.storage.backend(caller.organization, id);
    if (!stored)
        return stored.error();
    auto& backend = stored->backend;
    if (backend.isDefault)
        return std::move(backend);
    auto deed = deedOn("backend.set_default", backend);
    deed.before = snapshotOf(backend);
    backend.isDefault = true;
    deed.after = snapshotOf(backend);
    if (auto set = backends.storage.setDefault(backend, onRecord(context, caller, deed)); !set)
        return set.error();
    context.recorder.committed();
    return std::move(backend);
}

Result<domain::BackendCheck> testBackend(CommandContext& context, Backends& backends,
                                         const Caller& caller, const domain::BackendId& id)
{
    if (auto allowed = mayManage(context, caller, "backend.test"); !allowed)
        return allowed.error();
    if (auto known = backends.storage.backend(caller.organization, id); !known)
        return known.error();
    const auto store = backends.stores.of(id);
    if (!store)
        return store.error();
    domain::BackendCheck check{context.clock.now(), true, {{"read", true, {}}}};
    if (*store == nullptr) {
        if (auto read = context.storage.check(); !read)
            check = {check.at, false, {{"read", false, read.error().message}}};
    } else {
        check = checkOf(context, **store);
    }
    if (auto noted = backends.storage.noteCheck(id, check); !noted)
        return noted.error();
    return check;
}

Result<domain::BackendCheck> testNewBackend(CommandContext& context, Backends& backends,
                                            const Caller& caller, domain::NewBackend wish)
{
    if (auto allowed = mayManage(context, caller, "backend.test"); !allowed)
        return allowed.error();
    const auto store = backends.stores.open(backendOf(context, caller, wish), wish.credentials);
    if (!store)
        return store.error();
    return checkOf(context, **store);
}

} // namespace strongroom::server
