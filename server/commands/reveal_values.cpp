// No value moves before its line is on the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/reveal_values.h"

#include <algorithm>

namespace strongroom::server {
namespace {

constexpr std::chrono::minutes grantLife{5};

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

Result<Opened> open(CommandContext& context, const Caller& caller, const domain::GrantId& id)
{
    auto grant = context.storage.grant(caller.organization, id);
    if (!grant)
        return grant.error();
    // Somebody else's grant is not to be known of.
    if (grant->subject != memberKeyOf(caller.principal))
        return Error{ErrorKind::NotFound, "The grant was not found."};
    auto tried = attempt("value.reveal", grant->secret);
    tried.grantId = id.value;
    tried.purpose = summaryOf(grant->purpose);
    if (auto allowed =
            permit(context, caller, domain::Capability::Reveal, objectOf(grant->secret), tried);
        !allowed)
        return allowed.error();
    const auto secret = context.storage.secret(caller.organization, grant->secret);
    if (!secret)
        return secret.error();
    auto version = readable(context, *secret, grant->version);
    if (!version)
        return version.error();
    auto deed = deedOn(context, "value.reveal", *secret);
    deed.grantId = id.value;
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

Result<domain::Grant> requestGrant(CommandContext& context, const Caller& caller,
                                   const domain::GrantRequest& request)
{
    auto tried = attempt("grant.request", request.secret);
    tried.purpose = summaryOf(request.purpose);
    if (auto allowed =
            permit(context, caller, domain::Capability::Reveal, objectOf(request.secret), tried);
        !allowed)
        return allowed.error();
    const auto secret = context.storage.secret(caller.organization, request.secret);
    if (!secret)
        return secret.error();
    const auto version = readable(context, *secret, request.version);
    if (!version)
        return version.error();
    domain::Grant grant;
    for (const auto& key : version->version.keys)
        if (request.keys.empty() || std::ranges::find(request.keys, key.name) != request.keys.end())
            grant.keys.push_back(key.name);
    if (!request.keys.empty() && grant.keys.size() != request.keys.size())
        return Error{ErrorKind::NotFound, "This version has no such key.", {}, "keys"};
    grant.id = domain::GrantId::fresh();
    grant.organization = caller.organization;
    grant.secret = secret->id;
    grant.versionId = version->version.id;
    grant.version = version->version.number;
    grant.subject = memberKeyOf(caller.principal);
    grant.purpose = request.purpose;
    grant.expiresAt = context.clock.now() + grantLife;
    auto deed = deedOn(context, "grant.request", *secret);
    deed.grantId = grant.id.value;
    deed.purpose = tried.purpose;
    auto written = context.storage.write([&](StorageWriter& writer) -> Result<Done> {
        if (auto added = writer.addGrant(grant); !added)
            return added;
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
    auto opened = co_await onPool(context.pool, [&] { return open(context, caller, grant); });
    if (!opened)
        co_return opened.error();
    domain::ReleaseKeysRequest ask{
        opened->version.sealed.context, opened->version.sealed.dek, opened->grant,
        std::move(wish.publicKey),      std::move(wish.person),     std::move(opened->allKeys)};
    auto keys = co_await context.custodian.releaseKeys(caller.organization, std::move(ask));
    if (!keys) {
        auto failed = opened->deed;
        failed.action = "value.reveal_failed";
        const auto why = keys.error();
        const auto noted = co_await onPool(context.pool, [&] {
            return context.recorder.note(caller.organization, caller.actor(), failed, why.kind,
                                         why.reason);
        });
        if (!noted)
            co_return noted.error();
        co_return why;
    }
    domain::Redeemed redeemed;
    redeemed.grant = std::move(opened->grant);
    redeemed.context = std::move(opened->version.sealed.context);
    redeemed.entries = std::move(opened->version.sealed.entries);
    redeemed.keys = std::move(*keys);
    co_return redeemed;
}

} // namespace strongroom::server
