// A plan is a list with a state for each secret, as of the revision that was looked at.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/bulk/plan_bulk.h"

#include "server/commands/approvals/leave.h"
#include "server/commands/bulk/destroy_bulk.h"
#include "server/commands/bulk/policy_bulk.h"
#include "server/storage/bulk/bulk_rows.h"

#include <algorithm>

namespace strongroom::server {
namespace {

using domain::BulkDeed;
using domain::BulkItemState;
using domain::SecretState;

Error tooMany()
{
    return {ErrorKind::TooLarge, "At most " + std::to_string(domain::mostBulkSecrets)
                                     + " secrets can be changed at once. Choose fewer, or narrow "
                                       "the filter."};
}

/// Why the deed cannot be done to it, or would do nothing; empty if neither.
std::string whyNot(const domain::BulkWish& wish, const domain::Secret& secret)
{
    const bool active = secret.state == SecretState::Active;
    switch (wish.deed) {
    case BulkDeed::Trash:
        return active ? std::string() : std::string("It is in the trash already.");
    case BulkDeed::Restore:
        return secret.state == SecretState::Deleted ? std::string()
                                                    : std::string("It is not in the trash.");
    case BulkDeed::Label: {
        if (!active)
            return "It is in the trash. Restore it first.";
        const auto after = domain::labelsAfter(secret.labels, wish.addLabels, wish.removeLabels);
        if (after.size() > domain::mostLabels)
            return "It would have more than " + std::to_string(domain::mostLabels) + " labels.";
        return after == secret.labels ? std::string("Its labels are so already.") : std::string();
    }
    case BulkDeed::Owner:
        if (!active)
            return "It is in the trash. Restore it first.";
        return secret.owner == wish.owner ? std::string("Its owner is that already.")
                                          : std::string();
    case BulkDeed::Destroy:
        return secret.state == SecretState::Deleted
                   ? std::string()
                   : std::string("It is not in the trash. Move it there first.");
    case BulkDeed::Rotate:
    case BulkDeed::SetRotationPolicy:
    case BulkDeed::RemoveRotationPolicy:
        return active ? std::string() : std::string("It is in the trash. Restore it first.");
    }
    return {};
}

/// A plan under way.
struct Planning
{
    const BulkWork& work;
    const Caller& caller;
    const domain::BulkWish& wish;
    DestructionGate gate;
};

/// The same for what more has to be asked; notes in `item` what was seen of it.
Result<std::string> whyNotNow(Planning& planning, const domain::Secret& secret, KeptItem& item)
{
    auto why = whyNot(planning.wish, secret);
    if (!why.empty())
        return why;
    auto& context = planning.work.context;
    if (planning.wish.deed == BulkDeed::Rotate) {
        const auto standing = planning.work.bulks.rotations().standing(
            secret.organization, secret.id, context.clock.now());
        if (!standing)
            return standing.error();
        return standing->running
                   ? "A rotation of it is running, begun by " + standing->startedBy + '.'
                   : std::string();
    }
    if (isOfPolicies(planning.wish.deed))
        return whyNoPolicy(planning.work, planning.wish, secret, item);
    if (planning.wish.deed != BulkDeed::Destroy)
        return why;
    const auto gated = planning.gate.of(secret);
    if (!gated)
        return gated.error();
    const auto leave = leaveBy(*gated, true);
    return leave ? std::string() : leave.error().message;
}

KeptItem skipped(const domain::SecretId& secret, std::string problem)
{
    KeptItem kept;
    kept.item.secret = secret;
    kept.item.state = BulkItemState::Skipped;
    kept.item.problem = std::move(problem);
    return kept;
}

Result<KeptItem> judged(Planning& planning, const domain::Secret& secret, std::uint64_t seen)
{
    const auto allowed = planning.work.context.policy.decide(planning.caller.principal,
                                                             domain::Capability::Write, secret);
    if (!allowed && allowed.error().kind == ErrorKind::NotFound)
        return skipped(secret.id, "It was not found.");
    KeptItem kept;
    kept.item.secret = secret.id;
    kept.item.name = secret.name;
    kept.item.environment = secret.environment;
    kept.revision = secret.revision;
    if (!allowed)
        kept.item.problem = allowed.error().message;
    else if (auto same = expectRevision(secret, seen); !same)
        kept.item.problem = same.error().message;
    else if (auto why = whyNotNow(planning, secret, kept); !why)
        return why.error();
    else
        kept.item.problem = std::move(*why);
    if (!kept.item.problem.empty())
        kept.item.state = BulkItemState::Skipped;
    return kept;
}

Result<std::vector<KeptItem>> chosen(Planning& planning)
{
    std::vector<KeptItem> items;
    for (const auto& target : planning.wish.secrets) {
        const auto secret =
            planning.work.context.storage.secret(planning.caller.organization, target.secret);
        if (secret) {
            auto item = judged(planning, *secret, target.revision);
            if (!item)
                return item.error();
            items.push_back(std::move(*item));
        } else if (secret.error().kind == ErrorKind::NotFound)
            items.push_back(skipped(target.secret, "It was not found."));
        else
            return secret.error();
    }
    return items;
}

Result<std::vector<KeptItem>> found(Planning& planning)
{
    auto& context = planning.work.context;
    const auto& caller = planning.caller;
    const auto& wish = planning.wish;
    auto visible = context.policy.visibleTo(caller.principal, caller.organization);
    if (!visible)
        return visible.error();
    SecretFilter filter;
    filter.organization = caller.organization;
    filter.text = wish.filter->text;
    filter.environment = wish.filter->environment;
    filter.organizationOnly = wish.filter->organizationOnly;
    const bool trash = wish.deed == BulkDeed::Restore || wish.deed == BulkDeed::Destroy;
    filter.state = trash ? SecretState::Deleted : SecretState::Active;
    filter.only = std::move(*visible);
    std::vector<KeptItem> items;
    do {
        auto page = context.storage.secrets(filter);
        if (!page)
            return page.error();
        for (const auto& secret : page->items) {
            auto item = judged(planning, secret, secret.revision);
            if (!item)
                return item.error();
            items.push_back(std::move(*item));
        }
        if (items.size() > domain::mostBulkSecrets)
            return tooMany();
        filter.cursor = page->next;
    } while (filter.cursor);
    return items;
}

} // namespace

BulkActor bulkActorOf(const Caller& caller)
{
    const auto& principal = caller.principal;
    return {principal.issuer, principal.subject,     principal.name,       principal.groups,
            caller.requestId, caller.origin.address, caller.origin.client, caller.origin.job};
}

Result<domain::Bulk> planBulk(const BulkWork& work, const Caller& caller,
                              const domain::BulkWish& wish)
{
    auto& context = work.context;
    if (auto member = context.policy.standingOf(caller.principal, caller.organization); !member)
        return member.error();
    if (caller.principal.limits)
        return Error{ErrorKind::Forbidden,
                     "An API key changes secrets one by one: it may be revoked while a deed on "
                     "many goes on. Sign in, or use a service account's credentials."};
    if (wish.secrets.size() > domain::mostBulkSecrets)
        return tooMany();
    Planning planning{work, caller, wish, {context, caller, wish.reason}};
    auto items = wish.filter ? found(planning) : chosen(planning);
    if (!items)
        return items.error();
    KeptBulk kept;
    kept.actor = bulkActorOf(caller);
    auto& bulk = kept.bulk;
    bulk.id = domain::BulkId::fresh();
    bulk.organization = caller.organization;
    bulk.deed = wish.deed;
    bulk.addLabels = wish.addLabels;
    bulk.removeLabels = wish.removeLabels;
    bulk.owner = wish.owner;
    bulk.reason = wish.reason;
    bulk.rotationPolicy = wish.rotationPolicy;
    bulk.startedAt = context.clock.now();
    auto written = work.bulks.write([&](BulkWriter& bulks, StorageWriter&) -> Result<Done> {
        if (auto gone = bulks.forget(caller.organization, kept.actor, bulk.startedAt - bulkKept);
            !gone)
            return gone;
        return bulks.add(kept, *items);
    });
    if (!written)
        return written.error();
    auto planned = work.bulks.bulk(caller.organization, bulk.id);
    if (!planned)
        return planned.error();
    return std::move(planned->bulk);
}

} // namespace strongroom::server
