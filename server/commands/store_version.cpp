// Sealed parts arranged for the runner, and its answer numbered and ordered.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/store_version.h"

#include <algorithm>
#include <map>

namespace strongroom::server {
namespace {

std::uint32_t nextNumber(const std::vector<domain::Version>& standing)
{
    return standing.empty() ? 1 : standing.front().number + 1;
}

Result<domain::SealContext> contextOf(CommandContext& context, const domain::Secret& secret,
                                      const domain::VersionId& version)
{
    const auto standing = context.storage.versions(secret.id);
    if (!standing)
        return standing.error();
    return domain::SealContext{secret.organization,   secret.environment, secret.id, version,
                               nextNumber(*standing), secret.backend};
}

Result<domain::SealedVersion> readableBase(CommandContext& context, const domain::Secret& secret,
                                           std::uint32_t number)
{
    auto stored = context.storage.version(secret, number);
    if (!stored)
        return stored.error();
    if (stored->version.state != domain::VersionState::Created)
        return Error{ErrorKind::VersionConflict, "Version " + std::to_string(number) + " is "
                                                     + std::string(nameOf(stored->version.state))
                                                     + ". Undelete it before its values are used."};
    if (auto loaded = context.payloads.load(*stored); !loaded)
        return loaded.error();
    return std::move(stored->sealed);
}

} // namespace

Result<domain::SealVersionRequest> sealRequestFor(CommandContext& context,
                                                  const domain::Secret& secret,
                                                  const domain::NewVersion& version)
{
    auto place = contextOf(context, secret, version.id);
    if (!place)
        return place.error();
    domain::SealVersionRequest request;
    request.context = std::move(*place);
    request.sealedDek = version.sealedDek;
    request.entries = version.entries;
    request.kept = version.kept;
    request.person = version.person;
    if (version.kept.empty())
        return request;
    auto base = readableBase(context, secret, version.base.value_or(0));
    if (!base)
        return base.error();
    for (const auto& key : version.kept)
        if (std::ranges::find(base->entries, key, &domain::SealedEntry::key) == base->entries.end())
            return Error{ErrorKind::InvalidInput,
                         "A key that is to be kept is not in that version.",
                         {},
                         "version.kept"};
    request.base = std::move(*base);
    return request;
}

Result<domain::SealVersionRequest>
rollbackRequestFor(CommandContext& context, const domain::Secret& secret, const RollbackWish& wish)
{
    auto place = contextOf(context, secret, wish.id);
    auto base = readableBase(context, secret, wish.number);
    if (!place || !base)
        return place ? base.error() : place.error();
    domain::SealVersionRequest request;
    request.context = std::move(*place);
    for (const auto& entry : base->entries)
        request.kept.push_back(entry.key);
    request.base = std::move(*base);
    request.person = wish.person;
    return request;
}

Result<Done> noteRefusal(CommandContext& context, const Caller& caller, const std::string& action,
                         const domain::SecretId& secret, const Error& why)
{
    if (why.reason.empty())
        return Done{};
    return context.recorder.note(caller.organization, caller.actor(),
                                 attempt(action + "_failed", secret), why.kind, why.reason);
}

Result<Done> expectNext(const std::vector<domain::Version>& standing,
                        const domain::SealVersionRequest& asked)
{
    if (nextNumber(standing) == asked.context.number)
        return Done{};
    return Error{ErrorKind::VersionConflict,
                 "Somebody else added a version meanwhile. Look at it, then decide again."};
}

StoredVersion versionToStore(CommandContext& context, const Caller& caller,
                             const domain::Secret& secret, const domain::SealVersionRequest& asked,
                             domain::SealVersionAnswer answer,
                             const std::vector<domain::Version>& standing)
{
    StoredVersion stored;
    auto& version = stored.version;
    version.id = asked.context.version;
    version.secret = secret.id;
    version.number = asked.context.number;
    version.createdAt = context.clock.now();
    version.createdBy = caller.principal.name;
    version.kekId = answer.dek.kekId;

    std::map<std::string_view, const domain::VersionKey*> before;
    std::map<std::string_view, std::size_t> place;
    if (const auto current = std::ranges::find(standing, true, &domain::Version::current);
        current != standing.end())
        for (std::size_t i = 0; i < current->keys.size(); ++i) {
            before[current->keys[i].name] = &current->keys[i];
            place[current->keys[i].name] = i;
        }
    // Keys that stood before keep their places; new ones follow as they were given.
    std::ranges::stable_sort(answer.entries, {}, [&place](const domain::SealedEntry& entry) {
        const auto found = place.find(entry.key);
        return found == place.end() ? place.size() : found->second;
    });
    for (const auto& entry : answer.entries) {
        domain::VersionKey key{entry.key, entry.format, version.number,
                               answer.fingerprints[entry.key]};
        const auto found = before.find(entry.key);
        if (found != before.end() && found->second->fingerprint == key.fingerprint)
            key.changedIn = found->second->changedIn;
        version.keys.push_back(std::move(key));
    }
    stored.sealed = {asked.context, std::move(answer.dek), std::move(answer.entries)};
    return stored;
}

Result<Done> addAsCurrent(StorageWriter& writer, domain::Secret& secret,
                          const StoredVersion& version)
{
    secret.currentVersion = version.version.number;
    secret.keyCount = static_cast<std::uint32_t>(version.version.keys.size());
    return writer.addVersion(version);
}

} // namespace strongroom::server
