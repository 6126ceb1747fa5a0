// One request for all of them: nobody agrees well to five hundred.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/bulk/destroy_bulk.h"

#include "models/wire/fields.h"
#include "server/commands/approvals/request_approval.h"

#include <algorithm>

namespace strongroom::server {
namespace {

constexpr std::int64_t atOnce = 1000;

domain::Purpose purposeOf(const std::string& reason)
{
    domain::Purpose purpose;
    purpose.category = domain::PurposeCategory::Other;
    purpose.note = reason;
    return purpose;
}

/// Whoever has to agree to one of them has to agree to all.
void add(Gated& all, const Gated& one)
{
    auto& sum = all.outcome;
    const auto& more = one.outcome;
    sum.verdict = std::max(sum.verdict, more.verdict);
    sum.needed = std::max(sum.needed, more.needed);
    sum.minutes = std::min(sum.minutes, more.minutes);
    const auto isOf = [](const domain::Approvers& other) {
        return [&other](const domain::Approvers& known) {
            return known.roles == other.roles && known.teams == other.teams;
        };
    };
    for (const auto& approvers : more.approvers)
        if (std::ranges::none_of(sum.approvers, isOf(approvers)))
            sum.approvers.push_back(approvers);
    for (const auto& rule : more.rules)
        if (std::ranges::find(sum.rules, rule) == sum.rules.end())
            sum.rules.push_back(rule);
    // The request names one environment: the one that weighs most.
    if (one.facts.environmentKind == domain::EnvironmentKind::Production)
        all.facts = one.facts;
}

Result<Gated> gateOfAll(const BulkWork& work, const Caller& caller, const domain::Bulk& plan,
                        bool exceptProduction)
{
    DestructionGate gate(work.context, caller, plan.reason);
    std::optional<Gated> all;
    std::string cursor;
    do {
        const auto page = work.bulks.items(plan.id, domain::BulkItemState::Left, cursor, atOnce);
        if (!page)
            return page.error();
        for (const auto& item : page->items) {
            const auto secret = work.context.storage.secret(caller.organization, item.secret);
            if (!secret)
                return secret.error();
            const auto one = gate.of(*secret);
            if (!one)
                return one;
            if (exceptProduction
                && one->facts.environmentKind == domain::EnvironmentKind::Production)
                continue;
            if (all)
                add(*all, *one);
            else
                all = *one;
        }
        cursor = page->next.value_or("");
    } while (!cursor.empty());
    if (!all)
        return Error{ErrorKind::VersionConflict, "There is no secret that this could be done to."};
    return std::move(*all);
}

Result<domain::Approval> ask(const BulkWork& work, const Caller& caller, const domain::Bulk& plan,
                             const domain::BulkStart& start)
{
    const auto gated = gateOfAll(work, caller, plan, start.exceptProduction);
    if (!gated)
        return gated.error();
    if (auto leave = expectLeave(work.context, caller, *gated, bulkDeed("bulk.start", plan), true);
        !leave)
        return leave.error();
    const wire::json::object content{{"bulk", plan.id.value}, {"count", start.count}};
    return requestApprovalOf(
        work.context, caller, *gated,
        {domain::GatedAction::Destroy, "organization", caller.organization.value,
         std::to_string(start.count) + " secrets of the trash · bulk/" + plan.id.value,
         wire::serialize(content), purposeOf(plan.reason), 0});
}

} // namespace

DestructionGate::DestructionGate(CommandContext& context, const Caller& caller,
                                 const std::string& reason)
    : m_context(context), m_caller(caller), m_purpose(purposeOf(reason))
{}

Result<Gated> DestructionGate::of(const domain::Secret& secret)
{
    auto kind = secret.environment ? secret.environment->value : std::string();
    for (const auto& label : secret.labels)
        kind += '\n' + label;
    if (const auto known = m_known.find(kind); known != m_known.end())
        return known->second;
    auto gated = gate(m_context, m_caller, domain::GatedAction::Destroy, &secret, m_purpose);
    if (gated)
        m_known.emplace(std::move(kind), *gated);
    return gated;
}

Result<domain::Bulk> destroyBulk(const BulkWork& work, const Caller& caller,
                                 const domain::BulkId& id, const domain::BulkStart& start)
{
    const auto plan = getBulk(work, caller, id);
    if (!plan || plan->state != domain::BulkState::Planned)
        return plan;
    if (plan->deed != domain::BulkDeed::Destroy)
        return Error{ErrorKind::VersionConflict, "This plan destroys nothing. Start it instead."};
    if (auto ready = expectReady(work, *plan, start); !ready)
        return ready.error();
    const auto asked = ask(work, caller, *plan, start);
    if (!asked)
        return asked.error();
    return beginBulk(work, caller, id, start, &*asked);
}

Result<domain::Approval> agreementOn(const BulkWork& work, const domain::Bulk& bulk)
{
    if (!bulk.approval)
        return Error{ErrorKind::Internal, "A destruction that nobody was asked about."};
    auto approval = work.context.approvals.approval(bulk.organization, *bulk.approval);
    if (approval && approval->state == domain::ApprovalState::Waiting
        && approval->expiresAt <= work.context.clock.now())
        approval->state = domain::ApprovalState::Expired;
    return approval;
}

Alteration destroying(BulkWriter& bulks)
{
    return [&bulks](StorageWriter& writer, domain::Secret& secret,
                    std::vector<domain::Version>& versions) -> Result<Done> {
        if (secret.state != domain::SecretState::Deleted)
            return Error{ErrorKind::VersionConflict,
                         "Only what lies in the trash can be destroyed."};
        for (auto& version : versions) {
            if (version.state == domain::VersionState::Destroyed)
                continue;
            if (auto erased = bulks.eraseVersion(version.id); !erased)
                return erased;
            version.state = domain::VersionState::Destroyed;
            if (auto set = writer.setVersionState(version.id, version.state); !set)
                return set;
        }
        secret.state = domain::SecretState::Destroyed;
        return Done{};
    };
}

} // namespace strongroom::server
