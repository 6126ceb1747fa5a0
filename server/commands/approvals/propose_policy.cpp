// A policy is data: read, replayed, agreed to, kept.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/approvals/propose_policy.h"

#include "models/policy/facts_json.h"
#include "models/policy/policy_document.h"
#include "models/wire/fields.h"
#include "server/commands/approvals/request_approval.h"

#include <algorithm>

namespace strongroom::server {
namespace {

Deed policyDeed(std::string action, std::uint32_t number)
{
    Deed deed;
    deed.action = std::move(action);
    deed.resourceKind = "policy";
    deed.resourceId = std::to_string(number);
    deed.resourceName = "policy " + std::to_string(number);
    deed.revision = number;
    return deed;
}

std::string approversOf(const domain::Approval& approval)
{
    std::string names;
    for (const auto& vote : approval.votes)
        if (vote.approves)
            names += (names.empty() ? "" : ", ") + vote.name;
    return names;
}

} // namespace

Result<domain::PolicyVersion> currentPolicy(CommandContext& context, const Caller& caller)
{
    if (const auto member = context.policy.standingOf(caller.principal, caller.organization);
        !member)
        return member.error();
    auto active = context.approvals.activePolicy(caller.organization);
    if (active && active->number == 0)
        active->document = policy::builtInDocument();
    return active;
}

Result<std::vector<domain::PolicyVersion>> policyHistory(CommandContext& context,
                                                         const Caller& caller)
{
    if (auto allowed = context.policy.decide(caller.principal, domain::Capability::SeeAudit,
                                             caller.organization);
        !allowed)
        return allowed.error();
    auto all = context.approvals.policies(caller.organization);
    if (all) {
        domain::PolicyVersion builtIn;
        builtIn.document = policy::builtInDocument();
        all->push_back(std::move(builtIn));
    }
    return all;
}

Result<std::vector<domain::PurposeKind>> listPurposes(CommandContext& context, const Caller& caller)
{
    if (const auto member = context.policy.standingOf(caller.principal, caller.organization);
        !member)
        return member.error();
    auto active = activePolicy(context, caller.organization);
    if (!active)
        return active.error();
    return std::move(active->purposes);
}

Result<domain::PolicyTrial> tryPolicy(CommandContext& context, const Caller& caller,
                                      const std::string& document, std::uint32_t limit)
{
    if (auto allowed =
            permit(context, caller, domain::Capability::Manage, policyDeed("policy.try", 0));
        !allowed)
        return allowed.error();
    const auto proposed = policy::readPolicy(document);
    if (!proposed)
        return proposed.error();
    const auto current = activePolicy(context, caller.organization);
    if (!current)
        return current.error();
    const auto past = context.approvals.decisions(caller.organization, limit);
    if (!past)
        return past.error();
    domain::PolicyTrial trial;
    for (const auto& decision : *past) {
        const auto json = wire::parse(decision.facts);
        const auto facts = json ? policy::factsOf(*json) : Result<policy::Facts>(json.error());
        if (!facts)
            continue; // Of a build that knew other facts.
        ++trial.replayed;
        auto before = policy::summaryOf(policy::decide(*current, *facts));
        auto after = policy::summaryOf(policy::decide(*proposed, *facts));
        const auto& purposes = proposed->purposes;
        if (!domain::check(facts->purpose, purposes)
            && facts->action <= domain::GatedAction::Export)
            after = "refused: the purpose does not fit the list";
        if (before != after)
            trial.differences.push_back({decision.at, decision.actor,
                                         std::string(nameOf(facts->action)), decision.resourceName,
                                         summaryOf(facts->purpose), std::move(before),
                                         std::move(after)});
    }
    return trial;
}

Result<domain::Approval> proposePolicy(CommandContext& context, const Caller& caller,
                                       const domain::PolicyProposal& proposal)
{
    const auto active = context.approvals.activePolicy(caller.organization);
    if (!active)
        return active.error();
    const auto deed = policyDeed("policy.propose", active->number + 1);
    if (auto allowed = permit(context, caller, domain::Capability::Manage, deed); !allowed)
        return allowed.error();
    if (const auto read = policy::readPolicy(proposal.document); !read)
        return read.error();
    const domain::Purpose purpose{domain::PurposeCategory::Other, {}, proposal.note};
    const auto gated = gate(context, caller, domain::GatedAction::ChangePolicy, nullptr, purpose);
    if (!gated)
        return gated.error();
    if (auto leave = expectLeave(context, caller, *gated, deed, true); !leave)
        return leave.error();
    const wire::json::object content{{"base", active->number}, {"document", proposal.document}};
    return requestApprovalOf(context, caller, *gated,
                             {domain::GatedAction::ChangePolicy, "policy", deed.resourceId,
                              deed.resourceName, wire::serialize(content), purpose, 0});
}

Result<Done> activatePolicy(CommandContext& context, const Caller& approver,
                            const domain::Approval& approval, ApprovalWriter& approvals,
                            StorageWriter& writer)
{
    const auto content = wire::parse(approval.content);
    if (!content)
        return content.error();
    wire::ObjectReader reader(*content);
    const auto base = wire::readNumber<std::uint32_t>(reader, "base", 0);
    auto document = reader.text("document");
    if (!reader.ok())
        return reader.error();
    const auto active = approvals.activePolicy(approver.organization);
    if (!active)
        return active.error();
    if (active->number != base)
        return Error{ErrorKind::VersionConflict,
                     "Another policy is in force since this one was proposed. Propose it again."};
    if (const auto read = policy::readPolicy(document); !read)
        return read.error();
    auto deed = policyDeed("policy.activate", base + 1);
    deed.before = active->number == 0 ? policy::builtInDocument() : active->document;
    deed.after = document;
    deed.purpose = summaryOf(approval.purpose);
    deed.approvalId = approval.id.value;
    const domain::PolicyVersion next{base + 1,
                                     std::move(document),
                                     approval.requesterName,
                                     approversOf(approval),
                                     approval.purpose.note,
                                     context.clock.now()};
    if (auto added = approvals.addPolicy(approver.organization, next); !added)
        return added;
    return context.recorder.record(writer, approver.organization, approver.actor(), deed);
}

} // namespace strongroom::server
